import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { lawRuns } from '../../../../tests/fixtures/runs.ts';
import { exerciseIds } from '../exercise/exercise.ts';
import { modeOf, type Block } from './block.ts';
import { readPlayerState } from './player-schema.ts';
import { startSession, type PlayerEvent, type PlayerState } from './player-state.ts';
import { doneShare, sessionEvents, sessionSchema } from './session.ts';
import { follow } from './follow.ts';
import { shifted } from './set-back.ts';
import { resume, settle } from './settle.ts';
import { step } from './step.ts';
import { view, type PlayerView } from './view.ts';

const t0 = 1_700_000_000_000;
const rating = fc.integer({ min: 0, max: 10 });
const planned = fc.record({
	sets: fc.integer({ min: 1, max: 4 }),
	reps: fc.integer({ min: 1, max: 8 }),
	holdS: fc.integer({ min: 0, max: 40 })
});
const block: fc.Arbitrary<Block> = fc
	.record({
		exercise: fc.constantFrom(...exerciseIds),
		side: fc.constantFrom('left' as const, 'right' as const, 'both' as const),
		category: fc.constantFrom(
			...(['breathing', 'mobility', 'release', 'strength-1', 'strength-1', 'stretch'] as const)
		),
		verdict: fc.constantFrom('open' as const, 'caution' as const),
		planned,
		moveS: fc.integer({ min: 0, max: 4 }),
		backS: fc.integer({ min: 0, max: 4 }),
		restS: fc.integer({ min: 0, max: 30 }),
		restBetween: fc.constantFrom('sets' as const, 'reps' as const),
		spots: fc.boolean(),
		cap: fc.integer({ min: 5, max: 90 })
	})
	.map(({ spots, cap, ...rest }) => (spots ? { ...rest, maxSpotS: cap } : rest));
const pains = fc.record({ left: rating, right: rating });
const told = fc.oneof(
	{ weight: 3, arbitrary: fc.constant({ type: 'tick' as const }) },
	fc.record({ type: fc.constant('confirm' as const), painBefore: pains }),
	fc.record({ type: fc.constantFrom('pause' as const, 'resume' as const, 'next' as const) }),
	fc.record({ type: fc.constantFrom('skip' as const, 'eased' as const, 'not-stop' as const) }),
	{ weight: 3, arbitrary: fc.record({ type: fc.constant('tender' as const), tender: fc.integer({ min: 0, max: 5 }) }) },
	fc.record({
		type: fc.constant('spot' as const),
		spreads: fc.boolean(),
		change: fc.constantFrom('fading' as const, 'growing' as const, 'same' as const)
	}),
	{ weight: 3, arbitrary: fc.record({ type: fc.constant('rate' as const), pain: rating }) },
	fc.record({ type: fc.constant('happened' as const), what: fc.constantFrom(...sessionEvents) }),
	{ weight: 1, arbitrary: fc.constantFrom({ type: 'stop' as const }, { type: 'end' as const }) }
);
type Told = typeof told extends fc.Arbitrary<infer T> ? T : never;
/** Steps of time go up to two minutes, and now and then back. */
const played = fc.tuple(
	fc.array(block, { minLength: 1, maxLength: 5 }),
	pains,
	fc.array(fc.tuple(fc.integer({ min: -3_000, max: 120_000 }), told), { maxLength: 60 })
);
type Played = typeof played extends fc.Arbitrary<infer P> ? P : never;

const eventsOf = ([, painBefore, steps]: Played): PlayerEvent[] => {
	let at = t0;
	return [{ type: 'confirm', painBefore, at: t0 }, ...steps.map(([ms, event]) => ({ ...event, at: (at += ms) }))];
};
const statesOf = (run: Played): PlayerState[] => {
	const states = [startSession({ at: t0, zone: 'UTC', painBefore: run[1], blocks: run[0] })];
	for (const event of eventsOf(run)) states.push(step(states[states.length - 1]!, event));
	return states;
};
const last = <T>(list: readonly T[]): T => list[list.length - 1]!;
const check = (law: (run: Played) => void, usual = 2000) =>
	fc.assert(fc.property(played, law), { numRuns: lawRuns(usual) });

describe('the guided session', () => {
	it('never throws, and settles into what can be stored, at every point', () => {
		expect.hasAssertions();
		check((run) => {
			for (const state of statesOf(run)) expect(v.is(sessionSchema, settle(state))).toBe(true);
		}, 500);
	});

	it('never does more than planned, and eased early only with something done', () => {
		expect.hasAssertions();
		check((run) => {
			const state = last(statesOf(run));
			for (const item of settle(state).items) {
				const { done, planned: plan } = item;
				const load = ({ sets, reps, holdS }: typeof done) => sets * reps * Math.max(1, holdS);
				expect(load(done)).toBeLessThanOrEqual(load(plan));
				expect(doneShare(item)).toBeLessThanOrEqual(1);
				if (item.easedEarly) expect(doneShare(item)).toBeGreaterThan(0);
				expect(item.skipped).toBe(doneShare(item) === 0);
			}
		});
	});

	it('never presses a spot beyond 12 seconds, beyond 4 of 10, or after two growing ones', () => {
		expect.hasAssertions();
		check((run) => {
			const states = statesOf(run);
			for (const { spots = [], planned: plan } of settle(last(states)).items) {
				expect(spots.every(({ seconds, tender }) => seconds <= 12 && tender <= 4)).toBe(true);
				expect(spots.length).toBeLessThanOrEqual(plan.sets);
				expect(spots.filter(({ change }) => change === 'growing').length).toBeLessThanOrEqual(2);
			}
			const events = eventsOf(run);
			states.slice(1).forEach((state, index) => {
				const shown = view(state, events[index]!.at);
				if (shown.phase === 'spot-press') expect(shown.leftS).toBeLessThanOrEqual(12);
			});
		});
	});

	const press = fc.record({
		tender: fc.integer({ min: 0, max: 5 }),
		ms: fc.integer({ min: 0, max: 30_000 }),
		breakOff: fc.constantFrom('pause' as const, 'stop' as const, 'tick' as const),
		change: fc.constantFrom('fading' as const, 'growing' as const, 'same' as const)
	});
	it('caps every spot, however it is let go, and leaves the place after the second growing one', () => {
		expect.hasAssertions();
		const spots = block.map((each) => ({ ...each, maxSpotS: 60, planned: { sets: 6, reps: 30, holdS: 2 } }));
		fc.assert(
			fc.property(spots, fc.array(press, { maxLength: 10 }), (each, presses) => {
				let at = t0;
				let state = startSession({ at, zone: 'UTC', painBefore: { left: 0, right: 0 }, blocks: [each] });
				const tell = (event: Told) => (state = step(state, { ...event, at }));
				tell({ type: 'confirm', painBefore: { left: 0, right: 0 } });
				for (const { tender, ms, breakOff, change } of presses) {
					at += 60_000;
					tell({ type: 'tender', tender });
					at += ms;
					for (const event of [{ type: breakOff }, { type: 'not-stop' }, { type: 'resume' }] as const) tell(event);
					tell({ type: 'spot', spreads: false, change });
				}
				const found = settle(state).items.flatMap((item) => item.spots ?? []);
				expect(found.every(({ seconds, tender }) => seconds <= 12 && tender <= 4)).toBe(true);
				const growing = found.flatMap(({ change }, index) => (change === 'growing' ? [index] : []));
				expect(growing.length).toBeLessThanOrEqual(2);
				if (growing.length === 2) expect(growing[1]).toBe(found.length - 1);
			}),
			{ numRuns: lawRuns(1000) }
		);
	});

	it('ends once, and nothing changes it afterwards', () => {
		expect.hasAssertions();
		check((run) => {
			const states = statesOf(run);
			const first = states.findIndex(({ end }) => end !== null);
			expect(states.filter(({ phase }) => phase.name === 'ended').length).toBe(first < 0 ? 0 : states.length - first);
			if (first >= 0) for (const state of states.slice(first)) expect(state).toBe(states[first]);
		});
	});

	it('is the same after being written and read at every step', () => {
		expect.hasAssertions();
		check((run) => {
			const states = statesOf(run);
			let reread = states[0]!;
			for (const event of eventsOf(run)) {
				const read = readPlayerState(JSON.parse(JSON.stringify(reread)));
				expect(read).toEqual(reread);
				reread = step(read!, event);
			}
			expect(reread).toEqual(last(states));
		}, 500);
	});

	it('does not depend on how often anyone looks or ticks', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(played, fc.array(fc.integer({ min: 0, max: 60_000 }), { maxLength: 20 }), (run, gaps) => {
				const state = last(statesOf(run));
				let ticked = state;
				let at = state.seen;
				for (const gap of gaps) ticked = step(ticked, { type: 'tick', at: (at += gap) });
				expect(view(ticked, at)).toEqual(view(state, at));
			}),
			{ numRuns: lawRuns(1000) }
		);
	});

	const order = ['confirm', 'ready', 'switch', 'spot-find', 'work', 'spot-press', 'spot-ask', 'rest', 'ask'];
	const place = ({ index, set, phase, rep, passed }: PlayerView): number[] => [
		index,
		set,
		order.indexOf(phase),
		rep,
		passed
	];
	const before = (a: number[], b: number[]): boolean => {
		const at = a.findIndex((value, i) => value !== b[i]);
		return at < 0 || a[at]! < b[at]!;
	};
	it('only moves forward as time passes', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(played, fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 20 }), (run, gaps) => {
				const state = last(statesOf(run));
				let at = state.seen;
				let shown = view(state, at);
				for (const gap of gaps) {
					const next = view(state, (at += gap));
					if (next.index === shown.index && next.phase !== 'ask' && shown.phase !== 'stopping')
						expect(before(place(shown), place(next)), `${JSON.stringify(shown)} then ${JSON.stringify(next)}`).toBe(
							true
						);
					else expect(next.index).toBeGreaterThanOrEqual(shown.index);
					shown = next;
				}
			}),
			{ numRuns: lawRuns(1000) }
		);
	});

	it('loses nothing by an absence of any length', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(played, fc.integer({ min: 0, max: 7_200_000 }), (run, away) => {
				const state = last(statesOf(run));
				const back = resume(state, state.seen + away);
				const share = (found: PlayerState) => settle(found).items.reduce((sum, item) => sum + doneShare(item), 0);
				expect(share(back)).toBeGreaterThanOrEqual(share(state) - 1e-9);
				expect(v.is(sessionSchema, settle(back))).toBe(true);
			}),
			{ numRuns: lawRuns(1000) }
		);
	});

	it('is the same however often the clock is set back on the way', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(played, fc.array(fc.integer({ min: 0, max: 90_000_000 }), { maxLength: 60 }), (run, backs) => {
				let [state, set] = [startSession({ at: t0, zone: 'UTC', painBefore: run[1], blocks: run[0] }), 0];
				eventsOf(run).forEach((event, index) => {
					const by = backs[index] ?? 0;
					[state, set] = [shifted(state, -by), set - by];
					state = step(state, { ...event, at: event.at + set });
				});
				expect(shifted(state, -set)).toEqual(last(statesOf(run)));
			}),
			{ numRuns: lawRuns(500) }
		);
	});

	const verdicts = fc.array(fc.constantFrom('open' as const, 'caution' as const, 'closed' as const), { minLength: 1 });
	it('never goes on with what has closed, gives nothing back, and loses nothing that was done', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(played, verdicts, fc.constantFrom('none' as const, 'urgent' as const), (run, words, alert) => {
				const state = last(statesOf(run));
				const of = new Map(state.blocks.map((one, i) => [one.exercise, words[i % words.length]!]));
				const ruling = { alert, verdictOf: ({ exercise }: Block) => of.get(exercise) ?? 'open' };
				const ruled = follow(state, ruling, state.seen);
				const shown = view(ruled, ruled.seen);
				const asks = ['ask', 'stopping', 'ended'].includes(shown.phase);
				if (shown.block && !asks) expect(ruling.verdictOf(shown.block)).not.toBe('closed');
				const running = state.phase.name === 'confirm' ? [] : ruled.blocks.slice(ruled.done.length);
				if (!ruled.end)
					for (const ahead of running) {
						expect(ruling.verdictOf(ahead)).not.toBe('closed');
						if (ruling.verdictOf(ahead) === 'caution') expect(ahead.verdict).toBe('caution');
					}
				expect(follow(ruled, ruling, ruled.seen)).toBe(ruled);
				expect(v.is(sessionSchema, settle(ruled))).toBe(true);
				const load = (found: PlayerState) =>
					settle(found).items.reduce((sum, { done }) => sum + done.sets * done.reps * Math.max(1, done.holdS), 0);
				expect(load(ruled)).toBeGreaterThanOrEqual(load(state));
			}),
			{ numRuns: lawRuns(1000) }
		);
	});

	it('keeps blocks of release to spots only', () => {
		expect.hasAssertions();
		check((run) => {
			for (const state of statesOf(run)) {
				const shown = view(state, state.seen);
				if (shown.block && modeOf(shown.block) === 'spots') expect(shown.phase).not.toBe('work');
				else expect(shown.phase.startsWith('spot')).toBe(false);
			}
		}, 500);
	});
});
