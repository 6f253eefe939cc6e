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
