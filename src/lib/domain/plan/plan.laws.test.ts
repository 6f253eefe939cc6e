import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawRuns } from '../../../../tests/fixtures/runs.ts';
import { catalogue as book } from '#lib/content/exercises/catalogue.ts';
import { amount, exercise, question, today, verdict, verdicts } from '../../../../tests/fixtures/plan-arbitraries.ts';
import { addDays, daysBetween, type LocalDate } from '../base/local-date.ts';
import { sides } from '../body/side.ts';
import { worse, type ExerciseId, type Verdict } from '../exercise/exercise.ts';
import type { ItemSide } from '../session/session.ts';
import { startSession } from '../session/player-state.ts';
import { blockOf, secondsOf } from './blocks.ts';
import { doseToday, growthOf, halved, startingAmount, stepped, type Amount } from './dose.ts';
import type { DueQuestion } from './due-item.ts';
import { dueToday } from './due.ts';
import { dueBySpread } from './frequency.ts';
import { needsWarmUp, placeOf, warmsUp } from './order.ts';
import { grownPlan, starterPlan } from './starter.ts';
import { verdictFor, type Verdicts } from './verdicts.ts';

const law = (holds: (asked: DueQuestion) => void, usual = 2000) => {
	expect.hasAssertions();
	fc.assert(fc.property(question, holds), { numRuns: lawRuns(usual) });
};
const load = ({ sets, reps, holdS }: Amount) => sets * reps * Math.max(1, holdS);

describe('today’s program', () => {
	it('never holds anything closed, and every item can be started', () =>
		law((asked) => {
			const { due } = dueToday(asked);
			for (const item of due) {
				expect(item.verdict).toBe(verdictFor(asked.verdicts, book[item.exercise], item.side));
				expect(item.verdict).not.toBe('closed');
				expect(secondsOf(blockOf(book, item))).toBeGreaterThan(0);
			}
			if (due.length > 0) {
				const blocks = due.map((item) => blockOf(book, item));
				const begun = startSession({ at: 0, zone: 'UTC', painBefore: { left: 0, right: 0 }, blocks });
				expect(begun.blocks).toHaveLength(due.length);
			}
		}));

	it('takes the worse side for what is bilateral or vigorous', () =>
		law((asked) => {
			for (const { exercise: id, verdict: told } of dueToday(asked).due) {
				if (book[id].unilateral && book[id].category !== 'vigorous') continue;
				expect(told).toBe(sides.map((side) => asked.verdicts.verdictOf(id, side)).reduce(worse));
			}
		}));

	it('keeps the order of a session, and each exercise whole before the next', () =>
		law((asked) => {
			const { due } = dueToday(asked);
			const places = due.map(({ category }) => placeOf(category));
			expect(places).toEqual(places.toSorted((a, b) => a - b));
			const seen = due.map(({ exercise: id, side }) => `${id} ${side}`);
			expect(new Set(seen).size).toBe(seen.length);
		}));

	it('moves five minutes before a stretch or anything vigorous', () =>
		law((asked) => {
			const { due } = dueToday(asked);
			if (!due.some(({ category }) => needsWarmUp(category))) return;
			const moving = due.filter(({ category }) => warmsUp(category)).map((item) => secondsOf(blockOf(book, item)));
			expect(moving.reduce((sum, seconds) => sum + seconds, 0)).toBeGreaterThanOrEqual(300);
		}));

	it('gives at most half of any dose under caution', () =>
		law((asked) => {
			for (const { exercise: id, side, verdict: told, dose, origin } of dueToday(asked).due) {
				if (told !== 'caution' || origin === 'warm-up') continue;
				const open: Verdicts = { verdictOf: () => 'open' };
				const plan = { ...asked.plan, origin: 'therapist' as const };
				const full = dueToday({ ...asked, plan, verdicts: open }).due.find(
					(item) => item.exercise === id && item.side === side && item.origin === origin
				);
				if (full && load(full.dose) > 1) expect(load(dose)).toBeLessThanOrEqual(load(full.dose) / 2 + 0.5);
			}
		}));

	it('says of everything planned and closed that it waits, and holds nothing that is due', () =>
		law((asked) => {
			const { due, held } = dueToday(asked);
			const name = ({ exercise: id, side }: { exercise: ExerciseId; side: ItemSide }) => `${id} ${side}`;
			for (const item of held) {
				expect(due.map(name)).not.toContain(name(item));
				if (item.why === 'not-yet')
					expect(verdictFor(asked.verdicts, book[item.exercise], item.side)).toBe<Verdict>('closed');
			}
		}));

	it('does not change with the order of facts or with facts after the day', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(question, fc.integer(), (asked, turn) => {
				const at = asked.history.length > 0 ? Math.abs(turn) % asked.history.length : 0;
				const turned = [...asked.history.slice(at), ...asked.history.slice(0, at)].toReversed();
				expect(dueToday({ ...asked, history: turned })).toEqual(dueToday(asked));
				const known = asked.history.filter(({ day }) => daysBetween(day, today) >= 0);
				expect(dueToday({ ...asked, history: known })).toEqual(dueToday(asked));
			}),
			{ numRuns: lawRuns(1000) }
		);
	});

	it('mirrors when left and right are swapped', () =>
		law((asked) => {
			const flip = <S extends ItemSide>(side: S) => (side === 'both' ? side : side === 'left' ? 'right' : 'left') as S;
			const told = dueToday({ ...asked, history: [] }).due.map(({ exercise: id, side, dose }) => [id, side, dose]);
			const mirrored = dueToday({
				...asked,
				history: [],
				plan: { ...asked.plan, items: asked.plan.items.map((item) => ({ ...item, sides: item.sides.map(flip) })) },
				verdicts: { verdictOf: (id, side) => asked.verdicts.verdictOf(id, flip(side)) }
			}).due.map(({ exercise: id, side, dose }) => [id, flip(side), dose]);
			const sorted = (list: unknown[]) => list.map((each) => JSON.stringify(each)).toSorted();
			expect(sorted(mirrored)).toEqual(sorted(told));
		}, 500));
});

describe('doses', () => {
	it('halving never exceeds half, never falls below one, and cuts sets, then repetitions, then hold', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(amount, (full) => {
				const half = halved(full);
				expect(Math.min(half.sets, half.reps)).toBeGreaterThanOrEqual(1);
				expect(half.holdS).toBeGreaterThanOrEqual(Math.min(1, full.holdS));
				if (load(full) > 1) expect(load(half)).toBeLessThanOrEqual(load(full) / 2 + (load(full) === 1 ? 1 : 0));
				const changed = (['sets', 'reps', 'holdS'] as const).filter((part) => half[part] !== full[part]);
				expect(changed.length).toBeLessThanOrEqual(1);
				if (full.sets > 1) expect(changed).toEqual(['sets']);
				else if (full.reps > 1) expect(changed).toEqual(['reps']);
			})
		);
	});

	it('grows with every step or stays, never shrinks under open, and is never above its most', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(exercise, fc.integer({ min: -1, max: 12 }), verdict, (id, step, told) => {
				const growth = growthOf(book[id]);
				const start = startingAmount(book[id]);
				expect(load(stepped(start, step + 1, growth))).toBeGreaterThanOrEqual(load(stepped(start, step, growth)));
				expect(load(doseToday(start, step, growth, told))).toBeLessThanOrEqual(load(stepped(start, step, growth)));
				if (growth)
					expect(stepped(start, step, growth)[growth.part]).toBeLessThanOrEqual(
						Math.max(growth.most, start[growth.part])
					);
			})
		);
	});
});

describe('frequency', () => {
	it('never asks more often than planned in any seven days, and as often when nothing is missed', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 7 }),
				fc.array(fc.boolean(), { minLength: 42, maxLength: 42 }),
				(times, does) => {
					const follow = (does_: (at: number) => boolean) => {
						const done = new Set<LocalDate>();
						for (let at = 0; at < 42; at++)
							if (dueBySpread(times, done, addDays(today, at)) && does_(at)) done.add(addDays(today, at));
						return [...done].map((day) => daysBetween(today, day));
					};
					for (const days of [follow(() => true), follow((at) => does[at] === true)])
						for (let from = 0; from <= 35; from++)
							expect(days.filter((day) => day >= from && day < from + 7).length).toBeLessThanOrEqual(times);
					expect(follow(() => true)).toHaveLength(times * 6);
				}
			),
			{ numRuns: lawRuns(300) }
		);
	});
});

describe('the starter program', () => {
	it('only adds what has an open gate, keeps what it has, never adds vigorous, and comes to an end', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(fc.array(verdicts, { maxLength: 20 }), (days) => {
				let current = starterPlan(book);
				for (const told of days) {
					const next = grownPlan(book, current, told);
					if (!next) continue;
					const had = current.items.map(({ exercise: id }) => id);
					expect(next.items.slice(0, had.length).map(({ exercise: id }) => id)).toEqual(had);
					const known = (id: ExerciseId, side: ItemSide) =>
						current.items.some((item) => item.exercise === id && item.sides.includes(side));
					const added = next.items.flatMap(({ exercise: id, sides: taken }) =>
						taken.filter((side) => !known(id, side)).map((side) => ({ id, side }))
					);
					expect(new Set(added.map(({ id }) => book[id].category)).size).toBe(1);
					for (const { id, side } of added) expect(verdictFor(told, book[id], side)).toBe('open');
					expect(added.some(({ id }) => book[id].category === 'vigorous')).toBe(false);
					current = next;
				}
				expect(current.items.length).toBeLessThanOrEqual(12);
			}),
			{ numRuns: lawRuns(500) }
		);
	});
});
