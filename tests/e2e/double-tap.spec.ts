import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { storedOf } from './facts.ts';
import { checkIn, client, openWith, plan, screening } from './program-records.ts';

const at = '2026-11-20T08:00:00Z';
test.use({ at });

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const dialog = (page: Page) => page.getByRole('dialog');
const pick = (page: Page, name: string) => dialog(page).getByRole('radio', { name, exact: true }).check();
/** Two taps, the second before anything the first one did can have been stored. */
const twice = (button: Locator) =>
	button.evaluate((one: HTMLElement) => {
		one.click();
		one.click();
	});
const save = (page: Page) => twice(dialog(page).getByRole('button', { name: 'Save' }));

/** What is filled in before the double tap, the kind it stores and what is said then. */
const forms: Readonly<
	Record<string, readonly [path: string, kind: string, said: string, fill: (page: Page) => Promise<void>]>
> = {
	'a sitting time': [
		'sitting/',
		'sittingBout',
		'Sitting saved',
		async (page) => {
			await tap(page, 'Add sitting time');
			await dialog(page).getByLabel('From').fill('07:00');
			await dialog(page).getByLabel('To').fill('08:00');
			await save(page);
		}
	],
	'an estimate': [
		'sitting/',
		'sittingBout',
		'Estimate saved',
		async (page) => {
			await tap(page, 'Estimate the day');
			await dialog(page).getByLabel('Hours').fill('5');
			await save(page);
		}
	],
	'an injury': [
		'injury/',
		'injury',
		'Your left side rests now',
		async (page) => {
			await tap(page, 'I hurt something');
			await pick(page, 'Left');
			await pick(page, 'Groin');
			await pick(page, 'Strain');
			await save(page);
		}
	],
	'a visit': [
		'care/',
		'care',
		'Visit saved',
		async (page) => {
			await tap(page, 'Add a visit');
			await dialog(page).getByRole('radio').first().check();
			await save(page);
		}
	],
	'a pause': [
		'care/',
		'hold',
		'Pause saved',
		async (page) => {
			await tap(page, 'Add a pause');
			await pick(page, 'Left');
			await pick(page, 'Stretch');
			await dialog(page).getByLabel('Who said so?').fill('Ana');
			await dialog(page).getByLabel('Why?').fill('Sore');
			await save(page);
		}
	],
	'a note of a test': [
		'self-test/',
		'selfTest',
		'Saved',
		async (page) => {
			await page.getByText('More: only if your therapist showed you').click();
			await page.locator('details').getByRole('button').first().click();
			await dialog(page).getByRole('textbox').fill('Left stays up');
			await twice(dialog(page).getByRole('button', { name: 'Save result' }));
		}
	],
	'an exercise for today': [
		'exercise/?id=mo-catcow',
		'adjustment',
		'Added to today',
		(page) => twice(page.getByRole('button', { name: 'Add to today' }))
	]
};
for (const [name, [path, kind, said, fill]] of Object.entries(forms)) {
	test(`a fast double tap on Save stores ${name} once`, async ({ page }) => {
		const calm = [screening('2026-11-05'), checkIn('2026-11-19'), checkIn('2026-11-20'), plan('2026-11-06')];
		await openWith(page, calm, path, at);
		await fill(page);
		await expect(page.getByText(said).first()).toBeVisible();
		expect(await storedOf(page, kind)).toHaveLength(1);
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => storedOf(page, kind)).toEqual([]);
	});
}

test('a fast double tap stores the doctor’s visit about a sign once', async ({ page }) => {
	await openWith(page, [...client.slice(0, -3), checkIn('2026-11-20', { flags: ['fever-unwell'] })], 'help/', at);
	await tap(page, 'I have been seen');
	await save(page);
	await expect(page.getByText('Saved. Thank you for taking care.')).toBeVisible();
	expect(await storedOf(page, 'review')).toHaveLength(1);
});
