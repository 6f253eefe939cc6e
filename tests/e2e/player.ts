import { expect, type Page } from '@playwright/test';
import type { Fact } from '../../src/lib/domain/record/kinds.ts';
import type { PlanItem } from '../../src/lib/domain/plan/plan.ts';
import { checkIn, factOf, modelClient } from '../fixtures/gates/facts.ts';
import { readPlayerState } from '../../src/lib/domain/session/player-schema.ts';
import { settle } from '../../src/lib/domain/session/settle.ts';
import { openFacts, storedOf } from './facts.ts';
import { besides } from './stored.ts';

/** Day 24 of the model client: strength 1 and stretching are open on both sides, strength 2 rests a little. */
export const morning = '2026-01-29T08:00:00Z';

/** Two short sets of the lying march on each side: 18 seconds a set, 45 seconds between. */
export const march: PlanItem = {
	exercise: 's1-march',
	sides: ['left', 'right'],
	sets: 2,
	reps: 3,
	holdS: 1,
	timesPerWeek: 7
};

export const marchLeft: PlanItem = { ...march, sides: ['left'] };
/**
 * The same held for 20 seconds: 25 seconds a repetition, 75 a set. The clock of the page runs on while a test acts, so what
 * asks for one repetition needs one that is longer than a slow machine takes.
 */
export const slowMarch: PlanItem = { ...march, holdS: 20 };
export const slowLeft: PlanItem = { ...slowMarch, sides: ['left'] };
export const tilt: PlanItem = { exercise: 'mo-tilt', sides: ['both'], sets: 1, reps: 2, holdS: 2, timesPerWeek: 7 };
/** One press of 40 seconds. */
export const hold: PlanItem = { exercise: 's1-iso', sides: ['left'], sets: 1, reps: 1, holdS: 40, timesPerWeek: 7 };
/** Two release spots; six presses of three seconds would take longer than a spot may. */
export const spots: PlanItem = { exercise: 're-glute', sides: ['left'], sets: 2, reps: 6, holdS: 3, timesPerWeek: 7 };
/** Three presses of six seconds with twelve to relax between. */
export const pressRelax: PlanItem = {
	exercise: 'st-pnf',
	sides: ['left'],
	sets: 1,
	reps: 3,
	holdS: 6,
	timesPerWeek: 7
};

/** A gate on the board, such as "Stretch, left: Open". */
export const gate = (page: Page, words: string) => page.getByRole('button', { name: words, exact: true });

/** The sessions stored on this day; none while one is still kept as running. */
export const storedToday = async (page: Page) => {
	const running = (await besides(page)).includes('runningSession');
	return running ? [] : (await storedOf(page, 'session')).filter(({ day }) => day === '2026-01-29');
};

/** What would be stored now if the app never came back: the session as the device keeps it while it runs. */
export const keptSession = async (page: Page) => {
	const rows = JSON.parse(await besides(page)) as {
		readonly key: string;
		readonly value: { readonly state: unknown };
	}[];
	const state = readPlayerState(rows.find(({ key }) => key === 'runningSession')?.value.state);
	return state && { seen: state.seen, ...settle(state) };
};

/** Holds the page's clock, so that no machine is too slow for what has to follow at once. */
export async function holdClock(page: Page): Promise<void> {
	const now = await page.evaluate(() => Date.now());
	await page.clock.pauseAt(now + 5000);
}

/** Waits until what the device keeps of the session is younger than this many seconds. */
export async function keptWithin(page: Page, seconds: number): Promise<void> {
	const now = await page.evaluate(() => Date.now());
	await expect.poll(async () => (await keptSession(page))?.seen).toBeGreaterThan(now - seconds * 1000);
}

/** The client with a plan of these items, checked in this morning. */
export const clientWith = (...items: readonly PlanItem[]): Fact[] => [
	...modelClient(23),
	checkIn(24, 2),
	factOf('plan', 23, { origin: 'therapist', items: [...items], parameters: {} })
];

/** The player of a running session, by what a person sees of it. */
export class PlayerScreen {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	/** Opens the session of this plan, up to the question before it. */
	async open(...items: readonly PlanItem[]): Promise<void> {
		await openFacts(this.page, 'program/', clientWith(...items), morning);
		await this.page.getByRole('link', { name: 'Start', exact: true }).click();
		await expect(this.page.getByRole('heading', { name: 'Before you start' })).toBeVisible();
	}

	/** Opens the session of this plan and starts the work of its first exercise. */
	async begin(...items: readonly PlanItem[]): Promise<void> {
		await this.open(...items);
		await this.confirm();
		await this.work();
	}

	/** Confirms the pain before as it stands. */
	async confirm(): Promise<void> {
		await this.tap('Start');
		await this.says('Get ready');
	}

	/** Starts the work without waiting to get ready. */
	async work(): Promise<void> {
		await this.tap('Start now');
		await expect(this.page.getByRole('button', { name: 'Skip this exercise' })).toBeVisible();
	}

	tap = (name: string) => this.page.getByRole('button', { name, exact: true }).click();

	/** Expects words to stand on the screen, not only to be read out. */
	says = (words: string | RegExp) => expect(this.page.locator('.doing')).toHaveText(words);

	/** Lives through this many seconds with the app in front. */
	pass = (seconds: number) => this.page.clock.runFor(seconds * 1000);

	/** Lets this many seconds go by while the device sleeps: a lock, a call. */
	sleep = (seconds: number) => this.page.clock.fastForward(seconds * 1000);

	/** Taps Stop and waits until its question hears: the first moment could be a double tap. */
	async stop(): Promise<void> {
		await this.page.getByRole('button', { name: /^Stop / }).click();
		await expect(this.page.getByText('What happened?')).toBeVisible();
		await this.pass(1);
	}

	/** Answers how much it hurt. */
	async rate(pain: number): Promise<void> {
		const asked = this.page.getByRole('group', { name: 'Pain while moving, 0 to 10' });
		await asked.locator('label').nth(pain).click();
	}

	/** Seconds on the timer, and the device's time at which they were read, in seconds. */
	async time(): Promise<{ readonly left: number; readonly at: number }> {
		return this.page.getByRole('timer').evaluate((timer) => {
			const [minutes = 0, seconds = 0] = timer.textContent.split(':').map(Number);
			return { left: minutes * 60 + seconds, at: Date.now() / 1000 };
		});
	}
}
