import type { Page } from '@playwright/test';
import { expect } from './app.ts';

/** The button that starts the timer. */
export const down = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Start sitting' });

/** The button that stops it. */
export const up = (page: Page) => page.getByRole('main').getByRole('button', { name: 'I’m up' }).last();

/** What is read of a timer of this length. */
export const lasts = (page: Page, length: string) => page.getByText(`Sitting for ${length}`, { exact: true }).last();

/** Sits down and lets time pass, `MM:SS` or `HH:MM:SS`. */
export async function sit(page: Page, time: string): Promise<void> {
	await down(page).click();
	await expect(up(page)).toBeVisible();
	await page.clock.fastForward(time);
}

/** Waits for the nudge, which moves what is under it. */
export const nudged = (page: Page) => expect(page.getByRole('region', { name: 'Sitting for' })).toBeVisible();

/** A sitting time in the list of its day. */
export const row = (page: Page, span: string) => page.getByRole('button', { name: span });

/** Enters a sitting time by hand. */
export async function add(page: Page, from: string, to: string): Promise<void> {
	await page.getByRole('button', { name: 'Add sitting time' }).click();
	await fill(page, from, to);
}

/** Fills in the form of a sitting time and saves it. */
export async function fill(page: Page, from: string, to: string): Promise<void> {
	const sheet = page.getByRole('dialog');
	await sheet.getByLabel('From').fill(from);
	await sheet.getByLabel('To').fill(to);
	await sheet.getByRole('button', { name: 'Save' }).click();
}
