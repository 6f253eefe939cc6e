import { expect, type Page } from '@playwright/test';

/** Notes, as a person does, that the left front hip was strained today; resolves once it is stored and the side rests. */
export async function hurtLeft(page: Page): Promise<void> {
	const tap = (name: string) => page.getByRole('button', { name, exact: true }).click();
	const pick = (name: string) =>
		page.getByRole('dialog').getByRole('radio', { name, exact: true }).check({ force: true });
	await page.goto('injury/');
	await tap('I hurt something');
	await pick('Left');
	await pick('Front hip');
	await pick('Strain');
	await tap('Save');
	await expect(page.getByText('Your left side rests now')).toBeVisible();
}
