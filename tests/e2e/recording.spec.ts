import type { Page } from '@playwright/test';
import type { Fact } from '../../src/lib/domain/record/kinds.ts';
import {
	checkIn,
	checkIns,
	factOf,
	injury,
	item,
	modelClient,
	order,
	screening,
	session
} from '../fixtures/gates/facts.ts';
import { welcomeHere } from '../profile.mjs';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts';
import { expect, test } from './app.ts';
import { besides } from './stored.ts';
import { openFacts, storedRow } from './facts.ts';

/** Day 24 of the model client, in the morning: stretching is open, lively moves go gently after a strength day. */
const morning = '2026-01-29T08:00:00Z';

test.use({ at: morning });

const open = (page: Page, path: string, facts: readonly Fact[]) => openFacts(page, path, facts, morning);

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const gate = (page: Page, words: string) => page.getByRole('button', { name: words, exact: true });
const pick = (page: Page, name: string) =>
	page.getByRole('dialog').getByRole('radio', { name, exact: true }).check({ force: true });

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
	await page.getByRole('radio', { name: 'My therapist' }).check({ force: true });
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

test('a self-test is timed, rated, saved and stopped at pain', async ({ page }) => {
	await open(page, 'self-test/', [screening(0), ...checkIns(20, 24)]);
	await tap(page, 'Begin: Hip press test, left');
	await expect(page.getByText('Stop at once if it hurts')).toBeVisible();
	await tap(page, 'Start');
	await expect(page.getByText('Get ready')).toBeVisible();
	await page.clock.fastForward(17_000);
	await tap(page, 'I let go');
	await expect(page.getByLabel('Seconds held')).toHaveValue(/^1[2-4]$/);
	await page.getByLabel('Seconds held').fill('12');
	await tap(page, 'Save result');
	await expect(page.getByText('How much did it hurt? 0 is fine.')).toBeVisible();
	await pick(page, '1');
	await pick(page, 'Strong');
	await tap(page, 'Save result');
	await expect(page.getByText('12 s, pain 1, strong · 29 Jan')).toBeVisible();

	await tap(page, 'Begin: March on the spot, right');
	await tap(page, 'Start');
	await page.clock.fastForward(15_000);
	await tap(page, 'Stop, it hurts');
	await expect(page.getByText('Good that you stopped.')).toBeVisible();
	await tap(page, 'Don’t save');

	await tap(page, 'Begin: Stand up and sit down');
	await tap(page, 'Start');
	await page.clock.fastForward(36_000);
	await page.getByLabel('How many times?').fill('14');
	await pick(page, '0');
	await tap(page, 'Save result');
	await expect(page.getByText('14 times, pain 0 · 29 Jan')).toBeVisible();
	// By keyboard: the message of the save lies over the end of the page.
	await page.getByRole('button', { name: 'Delete: Stand up and sit down' }).press('Enter');
	await expect(page.getByText('14 times, pain 0')).toHaveCount(0);
	await tap(page, 'Undo');
	await expect(page.getByText('14 times, pain 0 · 29 Jan')).toBeVisible();
});

test('a self-test goes on after a reload, and its result is not lost by another', async ({ page }) => {
	await open(page, 'self-test/', [screening(0), ...checkIns(20, 24)]);
	await tap(page, 'Begin: Hip press test, left');
	await tap(page, 'Start');
	await expect.poll(() => besides(page)).toContain('"begins":');
	await page.clock.fastForward(11_000);
	await page.reload();
	await expect(page.getByRole('dialog', { name: /Hip press test/ })).toBeVisible();
	await tap(page, 'I let go');
	await expect(page.getByLabel('Seconds held')).toHaveValue(/^([6-9]|1[0-2])$/);
	const held = await page.getByLabel('Seconds held').inputValue();
	await expect.poll(() => besides(page)).toContain('"ended":');
	await page.reload();
	await expect(page.getByLabel('Seconds held')).toHaveValue(held);
	await pick(page, '1');
	await pick(page, 'Strong');
	await tap(page, 'Save result');
	await expect(page.getByText(`${held} s, pain 1, strong · 29 Jan`)).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect.poll(() => besides(page)).not.toContain('runningSelfTest');
	await page.reload();
	await expect(page.getByRole('button', { name: 'Begin: Hip press test, left' })).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a self-test is not offered to a side that is hurt, and says why', async ({ page }) => {
	await open(page, 'self-test/', [screening(0), ...checkIns(20, 24), injury(23, 'left')]);
	await expect(page.getByText('This side is hurt and rests.').first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Begin: Hip press test, left' })).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Begin: Hip press test, right' })).toBeVisible();
	await expect(page.getByText('only if your therapist showed you')).toHaveCount(0);
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
