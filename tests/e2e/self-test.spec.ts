import { checkIns, injury, screening } from '../fixtures/gates/facts.ts';
import { expect, test } from './app.ts';
import { morning, open, pick, tap } from './recording-steps.ts';
import { besides } from './stored.ts';

test.use({ at: morning });

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

	await tap(page, 'Begin: Hip press test, left');
	await tap(page, 'Start');
	await page.clock.fastForward(7_000);
	await tap(page, 'Stop, it hurts');
	await pick(page, '9');
	await pick(page, 'Could not');
	await tap(page, 'Save result');
	// No gate closes by a test: what would close one is offered, and an injury begins on that side.
	const told = page
		.getByRole('dialog', { name: 'Hip press test' })
		.getByRole('status')
		.filter({ hasText: 'Result saved' });
	await expect(told).toContainText('This does not change your program by itself.');
	// The sheet says it: no message lies over its buttons.
	expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
	await expect(page.getByText('It does not count as passed.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Something new or worrying' })).toHaveAttribute('href', /check-in/);
	await page.getByRole('link', { name: 'I hurt something' }).click();
	const injury = page.getByRole('dialog', { name: 'I hurt something' });
	await expect(injury.getByRole('radio', { name: 'Left', exact: true })).toBeChecked();
	await page.goto('self-test/');

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

test('each step of a self-test begins with its title, by keyboard too', { tag: '@once' }, async ({ page }) => {
	await open(page, 'self-test/', [screening(0), ...checkIns(20, 24)]);
	const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
	const title = page.getByRole('dialog').getByRole('heading', { name: /^Hip press test/ });
	await press('Begin: Hip press test, left');
	await expect(title).toBeFocused();
	await press('Start');
	await expect(page.getByText('Get ready')).toBeVisible();
	await expect(title).toBeFocused();
	await page.clock.fastForward(17_000);
	await press('I let go');
	await expect(page.getByLabel('Seconds held')).toBeVisible();
	await expect(title).toBeFocused();
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
