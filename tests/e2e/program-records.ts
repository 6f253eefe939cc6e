import type { Page } from '@playwright/test';
import { welcomeHere } from '../profile.mjs';

const stamp = '0mfzzzzzz-0000-test0000';

/** A stored row of a kind on a day. */
export const row = (kind: string, day: string, content: Record<string, unknown>) => ({
	id: `${kind}-${day}-${JSON.stringify(content).length}`,
	kind,
	day,
	fields: Object.fromEntries(
		Object.entries({ day, deleted: false, ...content }).map(([name, value]) => [name, [value, stamp]])
	)
});

/** The safety answers, all calm but for what is said. */
export const screening = (day: string, said: Record<string, unknown> = {}) =>
	row('screening', day, {
		adult: true,
		pregnant: false,
		hipReplacement: [],
		surgery: [],
		osteoporosis: false,
		bloodThinner: false,
		legClot: false,
		difficulties: [],
		...said
	});

/** A calm check-in: the left front of the hip at 2, nothing worrying. */
export const checkIn = (day: string, said: Record<string, unknown> = {}) =>
	row('checkIn', day, {
		at: Date.parse(`${day}T07:00:00Z`),
		zone: 'Europe/Berlin',
		places: [{ region: 'front-hip', side: 'left', usual: 2, worst: 2 }],
		qualities: [],
		spread: [],
		aggravators: [],
		easers: [],
		flags: [],
		flagsAnswered: true,
		backdated: false,
		...said
	});

/** A side that got hurt, and is not better yet unless it is said. */
export const injury = (day: string, side: 'left' | 'right', said: Record<string, unknown> = {}) =>
	row('injury', day, { side, what: 'strain', ...said });

const item = (exercise: string, sides: readonly string[], sets: number, reps: number, holdS: number) => ({
	exercise,
	sides,
	sets,
	reps,
	holdS,
	timesPerWeek: 7
});

/** A plan with something easy, something strong and a stretch. */
export const plan = (day: string) =>
	row('plan', day, {
		origin: 'therapist',
		parameters: {},
		items: [
			item('br-diaphragm', ['both'], 1, 1, 300),
			item('mo-tilt', ['both'], 2, 10, 0),
			item('mo-heelslide', ['left', 'right'], 2, 10, 0),
			item('s1-march', ['left', 'right'], 2, 8, 0),
			item('st-halfkneel', ['left', 'right'], 3, 1, 20)
		]
	});

/** The client of these tests on 20 November: calm for two weeks, the right side hurt two days ago. */
export const client = [
	screening('2026-11-05'),
	...Array.from({ length: 15 }, (_, i) => checkIn(`2026-11-${String(6 + i).padStart(2, '0')}`)),
	plan('2026-11-06'),
	injury('2026-11-18', 'right')
];

/** Puts records on the device and opens an address of the app. */
export async function openWith(page: Page, records: readonly object[], path: string, at: string): Promise<void> {
	await page.goto('about/');
	await welcomeHere(page, { records, at: Date.parse(at) });
	await page.goto(path);
}
