import type { Page } from '@playwright/test';
import {
	checkIn,
	checkIns,
	factOf,
	injury,
	item,
	modelClient,
	order,
	screening,
	selfTest,
	session
} from '../fixtures/gates/facts.ts';
import { welcomeHere } from '../profile.mjs';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts';
import { expect, test } from './app.ts';
import { storedOf, storedRow } from './facts.ts';
import { gate } from './player.ts';
import { morning, open, pick, tap } from './recording-steps.ts';

test.use({ at: morning });

/** The days the gates may start from, as the device keeps them. */
const checkpointsOf = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const open = indexedDB.open('gaitkeeper');
		await new Promise((done) => (open.onsuccess = done));
		const all = open.result.transaction('checkpoints').objectStore('checkpoints').getAllKeys();
		await new Promise((done) => (all.onsuccess = done));
		open.result.close();
		return all.result.map(String).filter((day) => day !== '');
	});

test('what hurts closes its side at once, better needs two calm check-ins', async ({ page }) => {
	await open(page, 'program/', modelClient(24));
	await expect(gate(page, 'Stretch, left: Open')).toBeVisible();
	await expect(gate(page, 'Lively, right: Gently')).toBeVisible();

	await page.goto('injury/');
	await tap(page, 'I hurt something');
	await tap(page, 'Save');
	await expect(page.getByText('Please choose a side.')).toBeVisible();
	await expect(page.getByRole('radio', { name: 'Left' })).toBeFocused();
	await pick(page, 'Left');
	await pick(page, 'Front hip');
	await pick(page, 'Strain');
	await page.getByLabel('Which day?').fill('2026-01-28');
	await tap(page, 'Save');
	await expect(page.getByText('Your left side rests now')).toBeVisible();
	await expect(page.getByText(/Not yet on this side: .*Stretch,? and Lively/)).toBeVisible();

	await page.goto('program/');
	await expect(gate(page, 'Stretch, left: Not yet')).toBeVisible();
	await expect(gate(page, 'Stretch, right: Gently')).toBeVisible();
	await expect(gate(page, 'Lively, left: Not yet')).toBeVisible();
	await expect(gate(page, 'Lively, right: Not yet')).toBeVisible();

	await page.goto('injury/');
	await tap(page, 'It’s better');
	await page.getByRole('radio', { name: 'My therapist' }).check();
	await tap(page, 'Save');
	await expect(page.getByText('Your therapist said so.')).toBeVisible();
	await expect(page.getByText('pain 3 or less: 1 of 2.')).toBeVisible();
	await tap(page, 'Not better after all');
	await expect(page.getByRole('button', { name: 'It’s better' })).toBeVisible();
	await tap(page, 'Undo');
	await expect(page.getByText('pain 3 or less: 1 of 2.')).toBeVisible();
});

test('the second calm check-in ends the rest', async ({ page }) => {
	const hurt = injury(23, 'left', 24);
	await open(page, 'injury/', [...modelClient(24), hurt]);
	await expect(page.getByRole('heading', { name: 'Resting now' })).toBeVisible();
	await expect(page.getByText('pain 3 or less: 1 of 2.')).toBeVisible();
	await page.clock.fastForward('24:00:00');
	await welcomeHere(page, { records: [checkIn(25, 2)].map(storedRow), at: Date.parse(morning) });
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Before' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Resting now' })).toHaveCount(0);
});

test('an injury is changed, deleted and brought back', async ({ page }) => {
	await open(page, 'day/?d=2026-01-28', [...modelClient(24), injury(23, 'right')]);
	await expect(page.getByText('Right · Strain')).toBeVisible();
	await page.getByRole('link', { name: 'Edit: Injury' }).click();
	await pick(page, 'Groin');
	await pick(page, 'Fall');
	await tap(page, 'Save');
	await expect(page.getByRole('heading', { name: 'Groin · Fall' })).toBeVisible();
	await tap(page, /^Delete: Groin/);
	await expect(page.getByText('Nothing hurt right now')).toBeVisible();
	await tap(page, 'Undo');
	await expect(page.getByRole('heading', { name: 'Groin · Fall' })).toBeVisible();
});

test('what was entered months ago, and what the gates no longer read, is still there to be changed', async ({
	page
}) => {
	const visit = factOf('care', -130, { what: 'massage' });
	const entries = [injury(-140, 'left'), visit, order('hold', -120, 'stretch', 'right', 60), selfTest(-110, 'right')];
	await open(page, 'program/', [screening(-141), ...checkIns(-141, 24), ...entries]);
	await expect(gate(page, 'Stretch, left: Not yet')).toBeVisible();
	await expect.poll(() => checkpointsOf(page)).not.toEqual([]);

	await page.goto('injury/');
	await expect(page.getByRole('heading', { name: 'Resting now' })).toBeVisible();
	await tap(page, 'It’s better');
	await tap(page, 'Save');
	await expect(page.getByRole('heading', { name: 'Resting now' })).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Before' })).toBeVisible();
	await page.goto('care/');
	await expect(page.getByRole('button', { name: 'Edit: Massage' })).toBeVisible();
	await tap(page, 'Lift it now');
	await expect(page.getByText('lifted on 29 January')).toBeVisible();
	await page.goto('self-test/');
	await expect(page.getByText('12 s, pain 1, strong').first()).toBeVisible();
});

test('two answers of months ago that nobody set right are still asked about', async ({ page }) => {
	const odd = session(-110, [item('s1-bridge')], { before: { left: 8, right: 2 } });
	await open(page, 'program/', [screening(-141), ...checkIns(-141, 24), odd]);
	await expect.poll(() => checkpointsOf(page)).not.toEqual([]);

	await page.reload();
	const asks = page.getByRole('region', { name: 'Two answers don’t match. Which is right?' });
	await asks.getByRole('button', { name: 'The check-in is right' }).click();
	await expect(asks).toHaveCount(0);
});

test('a pause closes its gate, and lifting it opens it again', async ({ page }) => {
	await open(page, 'care/', modelClient(24));
	await tap(page, 'Add a pause');
	await pick(page, 'Left');
	await pick(page, 'Stretch');
	await page.getByLabel('Who said so?').fill('Ana');
	await page.getByLabel('Why?').fill('Sore after the last visit');
	await tap(page, 'Save');
	await expect(page.getByText('counts now')).toBeVisible();
	await expect(page.getByText('entered on this device')).toBeVisible();
	await page.goto('program/');
	await expect(gate(page, 'Stretch, left: Not yet')).toBeVisible();
	await expect(gate(page, 'Stretch, right: Open')).toBeVisible();
	await page.goto('care/');
	await tap(page, 'Lift it now');
	await expect(page.getByText('lifted on 29 January')).toBeVisible();
	await page.goto('program/');
	await expect(gate(page, 'Stretch, left: Open')).toBeVisible();
});

test('a go-ahead lets a gate go gently, at most 84 days', async ({ page }) => {
	await open(page, 'care/', [screening(0), ...checkIns(20, 24)]);
	await tap(page, 'Add a go-ahead');
	await expect(page.getByText('never opens more than “Gently”')).toBeVisible();
	await page.getByText('Which rules it can ease').click();
	await expect(page.getByText('Strength before stretching')).toBeVisible();
	await pick(page, 'Right');
	await pick(page, 'Strength 2');
	await page.getByLabel('Until').fill('2026-04-24');
	await page.getByLabel('Who said so?').fill('Ana');
	await page.getByLabel('Why?').fill('Used to it');
	await tap(page, 'Save');
	await expect(page.getByText('Please pick 23 April or earlier.')).toBeVisible();
	await page.getByLabel('Until').fill('2026-04-23');
	await tap(page, 'Save');
	await expect(page.getByText('counts now')).toBeVisible();
	await page.goto('program/');
	await expect(gate(page, 'Strength 2, right: Gently')).toBeVisible();
	await expect(gate(page, 'Strength 2, left: Not yet')).toBeVisible();
});

test('a visit is added, changed and deleted', async ({ page }) => {
	await open(page, 'care/', modelClient(24));
	await tap(page, 'Add a visit');
	await pick(page, 'Massage');
	await pick(page, '7');
	await page.getByLabel('Note, if you like').fill('Easier after');
	await tap(page, 'Save');
	await expect(page.getByText('29 January 2026 · felt 7 of 10')).toBeVisible();
	await tap(page, 'Edit: Massage');
	await tap(page, 'Leave it out');
	await tap(page, 'Save');
	await expect(page.getByText('felt 7 of 10')).toHaveCount(0);
	await tap(page, 'Delete: Massage');
	await expect(page.getByText('No visits noted yet.')).toBeVisible();
});

test('two answers that don’t match are asked about once, and the answer opens the gate', async ({ page }) => {
	const facts = [...modelClient(23), checkIn(24, 2), session(24, [item('s1-iso')], { before: 6, id: 'clash' })];
	await open(page, 'program/', facts);
	const asks = page.getByRole('region', { name: 'Two answers don’t match. Which is right?' });
	await expect(asks.getByText('Left. Check-in: 2. Before the exercises: 6.')).toBeVisible();
	await expect(asks.getByText('Right. Check-in: 2. Before the exercises: 6.')).toBeVisible();
	await expectAccessible(page);
	await asks.getByRole('button', { name: 'The check-in is right' }).click();
	await expect(asks).toHaveCount(0);
	await expect(gate(page, 'Stretch, left: Open')).toBeVisible();
	await tap(page, 'Undo');
	await expect(asks).toBeVisible();
});

test('what was marked as better and still hurt is not better after the answer, and keyboard users stay with what is asked', async ({
	page
}) => {
	const worse = checkIn(24, 0, 0, {
		places: [
			{ region: 'groin', side: 'left', usual: 6, worst: 3 },
			{ region: 'groin', side: 'right', usual: 2, worst: 2 }
		]
	});
	await open(page, 'program/', [screening(0), ...checkIns(0, 23), injury(18, 'left', 24), worse]);
	const asks = page.getByRole('region', { name: 'Two answers don’t match. Which is right?' });
	await asks.getByRole('button', { name: 'It is not better yet' }).click();
	await expect(asks.getByText('Left: better since 29 January. Pain that day: 6.')).toHaveCount(0);
	await expect(asks.getByText('The worst pain is below the usual pain.')).toBeFocused();
	await asks.getByRole('button', { name: 'The usual is right. The worst was the same' }).click();
	await expect(asks).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	const corrected = (await storedOf(page, 'correction')).map(({ field }) => String(field));
	expect(corrected.toSorted()).toEqual(['places', 'recovered']);
	await page.goto('injury/');
	await expect(page.getByText('Since 23 January')).toBeVisible();
	await expect(page.getByText(/^Better since/)).toHaveCount(0);
});

/** One of everything, as the lists show it. */
const everything = [
	...modelClient(24),
	injury(23, 'left', 24),
	injury(10, 'right', 12, 'old'),
	order('clearance', 24, 'stretch', 'both', 40),
	order('hold', 20, 'release', 'left', 30, 22),
	factOf('care', 22, { what: 'massage', comfort: 7, note: 'Easier after.' })
];

for (const [path, button] of [
	['injury/', 'I hurt something'],
	['self-test/', 'Begin: Hip press test, right'],
	['care/', 'Add a go-ahead']
] as const) {
	test(`${path} is accessible with its entries and its form, at 320 px too`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 740 });
		await open(page, path, everything);
		await expectAccessible(page);
		await expectNoSidewaysScroll(page);
		await tap(page, button);
		await expect(page.getByRole('dialog')).toBeVisible();
		await expectAccessible(page);
		await expectNoSidewaysScroll(page);
	});
}

test.describe('in Spanish', () => {
	test.use({ locale: 'es' });

	test('an injury is noted in Spanish', async ({ page }) => {
		await open(page, 'injury/', modelClient(24));
		await tap(page, 'Me lesioné');
		await pick(page, 'Derecha');
		await pick(page, 'Ingle');
		await pick(page, 'Tirón');
		await tap(page, 'Guardar');
		await expect(page.getByText('Tu lado derecho descansa')).toBeVisible();
		await page.goto('self-test/');
		await expect(page.getByText('Este lado está lesionado y descansa.').first()).toBeVisible();
	});
});
