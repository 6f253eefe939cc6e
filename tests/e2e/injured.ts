import { expect, type Page } from '@playwright/test';
import { storedOf } from './facts.ts';

/** Notes, as a person does, that a front hip was strained today; resolves once it is stored and the side rests. */
export async function hurt(page: Page, side: 'Left' | 'Right'): Promise<void> {
	const tap = (name: string) => page.getByRole('button', { name, exact: true }).click();
	await page.goto('injury/');
	await tap('I hurt something');
	for (const name of [side, 'Front hip', 'Strain'])
		await page.getByRole('dialog').getByRole('radio', { name, exact: true }).check();
	await tap('Save');
	await expect(page.getByText(`Your ${side.toLowerCase()} side rests now`)).toBeVisible();
	await expect.poll(async () => (await storedOf(page, 'injury')).length).toBeGreaterThan(0);
}

/** The same on the left. */
export const hurtLeft = (page: Page): Promise<void> => hurt(page, 'Left');
