import type { Page } from '@playwright/test';
import type { PlanItem } from '../../src/lib/domain/plan/plan.ts';
import type { Fact } from '../../src/lib/domain/record/kinds.ts';
import { checkIn, checkIns, day, factOf, item, modelClient, selfTest, session } from '../fixtures/gates/facts.ts';
import { welcomeHere } from '../profile.mjs';
import { expect, test } from './app.ts';
import { storedOf, storedRow } from './facts.ts';
import { hurtLeft } from './injured.ts';
import { PlayerScreen } from './player.ts';

const dawn = '2026-01-05T08:00:00Z';
test.use({ at: dawn });

/** The plan whose session is short enough to be lived through here: four lying marches on each side. */
const march: PlanItem = {
	exercise: 's1-march',
	sides: ['left', 'right'],
	sets: 1,
	reps: 4,
	holdS: 1,
	timesPerWeek: 7
};
const planOn = (n: number) => factOf('plan', n, { origin: 'therapist', items: [march], parameters: {} });

/** A calm session of lying marches, as it would be stored. */
const calm = (n: number, ...sides: readonly ('left' | 'right' | 'both')[]) =>
	session(
		n,
		sides.map((side) => item('s1-march', { side }))
	);

/** The client of law 18, living by the clock of the page. */
class Client {
	readonly page: Page;
	readonly player: PlayerScreen;
	#today = 0;

	constructor(page: Page) {
		this.page = page;
		this.player = new PlayerScreen(page);
	}

	/** Wakes up on day `n` at eight, with these records of the days before on the device. */
	async wakeOn(n: number, seeded: readonly Fact[]): Promise<void> {
		await this.page.goto('about/');
		// Not `fastForward`: its ticks add up, and timers stand still once they pass 2³¹ milliseconds, on day 25.
		await this.page.clock.setSystemTime(Date.parse(dawn) + n * 86_400_000);
		await welcomeHere(this.page, { records: seeded.map(storedRow), at: Date.parse(dawn) });
		this.#today = n;
	}

	/** Checks in on the screen: both hips, these numbers. */
	async checkIn(left: number, right: number): Promise<void> {
		const { page } = this;
		await page.goto('check-in/');
		const panel = page.locator('.panel');
		await expect(panel.locator('.chips button')).toHaveCount(2, { timeout: 30_000 });
		const stone = (value: number) => panel.getByRole('radio', { name: String(value), exact: true });
		await stone(left).click();
		await expect(panel.locator('.chips button').nth(1)).toHaveAttribute('aria-current', 'true');
		// The same number at once would be a double tap.
		await page.clock.fastForward(1000);
		await stone(right).click();
		await page.getByRole('button', { name: 'Nothing new, done' }).click();
		await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	}

	/** Expects the gates of the board, "left / right" by name, and keeps a picture of it when asked to. */
	async board(gates: Readonly<Record<string, string>>): Promise<void> {
		const { page } = this;
		await page.goto('program/');
		for (const [name, both] of Object.entries(gates)) {
			const [left, right] = both.split(' / ');
			await expect(page.getByRole('button', { name: `${name}, left: ${left}`, exact: true })).toBeVisible();
			await expect(page.getByRole('button', { name: `${name}, right: ${right}`, exact: true })).toBeVisible();
		}
		const pictures = process.env['GAITKEEPER_PICTURES'];
		if (pictures !== undefined)
			await page.screenshot({ path: `${pictures}/day-${String(this.#today).padStart(2, '0')}.png`, fullPage: true });
	}

	/** Expects what the sheet behind a gate says. */
	async why(gate: string, ...words: readonly (string | RegExp)[]): Promise<void> {
		await this.page.getByRole('button', { name: gate, exact: true }).click();
		const sheet = this.page.getByRole('dialog');
		for (const said of words) await expect(sheet.getByText(said).first()).toBeVisible();
		await this.page.keyboard.press('Escape');
		await expect(sheet).toHaveCount(0);
	}
}

test(
	'six weeks: calm start, gates opening, an injury, a flare, a sharp stop and recovery; key days on the screens, the calm ones between seeded',
	{ tag: '@once' },
	async ({ page }) => {
		test.setTimeout(300_000);
		const me = new Client(page);
		const { player } = me;
		const model = modelClient(23);
		const seeds = (from: number, to: number) => model.filter((fact) => fact.day >= day(from) && fact.day <= day(to));
		const closed = 'Not yet / Not yet';
		const open = 'Open / Open';

		await test.step('day 1: moving and gentle strength are open, stretching is not', async () => {
			await me.wakeOn(1, [...seeds(0, 0), planOn(0)]);
			await me.checkIn(2, 2);
			await me.board({ Breathing: open, Mobility: open, 'Strength 1': open, 'Strength 2': closed, Stretch: closed });
			await me.why('Stretch, left: Not yet', /^Strength comes first\./, /0 of 6/);
		});

		await test.step('day 9: a session on the screen; the check-in after it asks whether it settled', async () => {
			await me.wakeOn(
				9,
				seeds(1, 8).filter(({ kind, day: on }) => kind !== 'checkIn' || on !== day(1))
			);
			await me.checkIn(2, 2);
			await me.board({ 'Strength 2': open, Stretch: closed });
			await me.why('Stretch, right: Not yet', /4 of 6/);
			await page.getByRole('link', { name: 'Start', exact: true }).click();
			await player.confirm();
			for (const next of ['Now the other side', undefined]) {
				await player.work();
				await player.pass(30);
				await player.rate(3);
				if (next !== undefined) await player.says(next);
			}
			await expect(page.getByRole('heading', { name: 'Done for now' })).toBeVisible();
			await me.wakeOn(10, []);
			await page.goto('check-in/');
			await expect(page.getByText('Did yesterday’s exercises settle?')).toBeVisible();
			await me.checkIn(2, 3);
			await me.board({ Stretch: closed });
			await me.why('Stretch, left: Not yet', /5 of 6/);
		});

		await test.step('day 14: stretching opens gently; day 19: it is open; day 23: everything is', async () => {
			await me.wakeOn(14, seeds(11, 13));
			await me.checkIn(2, 2);
			await me.board({ Stretch: 'Gently / Gently', 'Strength 3': closed });
			await me.why('Stretch, left: Gently', 'Stretching is new here. The first 2 days are gentle.');
			await me.wakeOn(19, seeds(15, 18));
			await me.checkIn(2, 2);
			await me.board({ Stretch: open, 'Strength 3': closed, Lively: closed });
			await me.wakeOn(23, [...seeds(19, 22).filter(({ kind, day: on }) => kind !== 'checkIn' || on !== day(19))]);
			await me.checkIn(2, 2);
			await me.board({ 'Strength 3': open, Stretch: open, Lively: open });
		});

		await test.step('day 24: an injury closes stretching on its side that very day', async () => {
			await me.wakeOn(
				24,
				seeds(23, 23).filter(({ kind }) => kind !== 'checkIn')
			);
			await me.checkIn(2, 2);
			await me.board({ Stretch: open });
			await hurtLeft(page);
			await me.board({ Stretch: 'Not yet / Gently', 'Strength 1': 'Not yet / Open', Lively: closed });
			await me.why('Stretch, left: Not yet', /You marked this side as hurt/, '29 January');
			await me.why('Stretch, right: Gently', /Your other side is hurt/);
		});

		await test.step('day 26: better, with two calm check-ins: the rest ends, and strength starts over on that side', async () => {
			await me.wakeOn(26, [checkIn(25, 2)]);
			await me.checkIn(2, 2);
			await page.goto('injury/');
			await player.tap('It’s better');
			await page.getByRole('radio', { name: 'Me', exact: true }).check();
			await player.tap('Save');
			await expect
				.poll(async () => (await storedOf(page, 'injury')).map(({ recovered }) => typeof recovered))
				.toEqual(['string']);
			await me.wakeOn(27, [selfTest(27, 'left'), selfTest(27, 'right')]);
			await me.checkIn(2, 2);
			await me.board({ 'Strength 1': open, 'Strength 2': 'Not yet / Open', Stretch: 'Not yet / Open' });
			await me.why('Stretch, left: Not yet', 'After an injury, strength starts over with small steps.', /0 of 6/);
		});

		await test.step('day 30: a flare closes and halves its side, and says that flares happen', async () => {
			await me.wakeOn(30, [calm(27, 'both'), checkIn(28, 2), checkIn(29, 2), calm(29, 'both')]);
			await me.checkIn(2, 6);
			await me.board({ Mobility: open, 'Strength 1': 'Open / Gently', 'Strength 2': closed, Stretch: closed });
			await me.why('Strength 1, right: Gently', 'Half the dose and range, effort at most 3 of 10.');
			await page.getByRole('button', { name: 'Release, right: Not yet' }).click();
			const sheet = page.getByRole('dialog');
			await sheet.getByText('more reasons').click();
			await expect(sheet.getByText('Flares happen. Gentle moves only for now.')).toBeVisible();
			await page.keyboard.press('Escape');
			const list = page.getByRole('region', { name: 'Today’s exercises' });
			await expect(list.getByRole('button', { name: /^Lying march Left.*1\s×\s4/ })).toBeVisible();
			await expect(list.getByRole('button', { name: /^Lying march Right.*1\s×\s2/ })).toBeVisible();
			await page.goto('./');
			await expect(page.getByText('Flares happen. Gentle moves only for now.')).toBeVisible();
		});

		await test.step('day 34: three calm mornings end the flare, nothing missed is asked for again', async () => {
			await me.wakeOn(34, [...checkIns(31, 33), calm(31, 'left'), calm(33, 'left')]);
			await me.checkIn(2, 2);
			await me.board({ 'Strength 2': 'Open / Open', Stretch: closed });
			await me.why('Stretch, right: Not yet', 'After a flare, 2 calm strength days come first.', /0 of 2/);
			const list = page.getByRole('region', { name: 'Today’s exercises' });
			await expect(list.getByRole('button', { name: /^Lying march Right.*1\s×\s4/ })).toBeVisible();
			await expect(page.getByText(/missed|behind/i)).toHaveCount(0);
		});

		await test.step('day 36: sharp pain stops the session and closes that side at once', async () => {
			await me.wakeOn(36, [
				selfTest(34, 'left'),
				selfTest(34, 'right'),
				checkIn(35, 2),
				calm(35, 'left', 'right'),
				planOn(36)
			]);
			await me.checkIn(2, 2);
			await me.board({ 'Strength 1': open });
			await page.getByRole('link', { name: 'Start', exact: true }).click();
			await player.confirm();
			await player.work();
			await player.pass(30);
			await player.rate(2);
			await player.says('Now the other side');
			await player.work();
			await player.pass(4);
			await player.stop();
			await player.tap('Sharp pain');
			await expect(page.getByText('You listened to your body.')).toBeVisible();
			await me.board({ 'Strength 1': 'Open / Not yet', Mobility: 'Open / Gently', Stretch: closed });
			await me.why(
				'Strength 1, right: Not yet',
				'Good that you stopped. Only small, easy moves on this side today.',
				/10\sFebruary/
			);
		});

		await test.step('day 40: calm again; stretching opens gently on both sides', async () => {
			await me.wakeOn(38, [checkIn(37, 2)]);
			await me.checkIn(2, 2);
			await me.board({ 'Strength 1': open, Stretch: closed });
			await me.wakeOn(40, [checkIn(39, 2), calm(39, 'left', 'right')]);
			await me.checkIn(2, 2);
			await me.board({ 'Strength 1': open, 'Strength 2': open, Stretch: 'Gently / Gently' });
		});

		await test.step('day 41: the day of the injury is replayed as it was', async () => {
			await me.wakeOn(41, []);
			await me.checkIn(2, 2);
			await me.board({ Stretch: 'Gently / Gently' });
			await page.getByLabel('See an earlier day').fill('2026-01-29');
			await expect(page.getByText('This is what the gates said on 29 January 2026.')).toBeVisible();
			await expect(page.getByRole('button', { name: 'Stretch, left: Not yet' })).toBeVisible();
			await expect(page.getByRole('button', { name: 'Stretch, right: Gently' })).toBeVisible();
			await expect(page.getByRole('link', { name: 'Start', exact: true })).toHaveCount(0);
		});
	}
);
