import { describe, expect, it } from 'vitest';
import { catalogue as book } from '#lib/content/exercises/catalogue.ts';
import {
	before,
	change,
	checkIn,
	day,
	due,
	gates,
	item,
	names,
	open,
	planOf,
	session
} from '../../../../tests/fixtures/plan.ts';
import type { ExerciseId } from '../exercise/exercise.ts';
import type { Fact } from '../record/kinds.ts';
import type { DueItem } from './due-item.ts';
import { withinRoom } from './room.ts';

const full = planOf(
	item('br-diaphragm'),
	item('mo-walk'),
	item('s1-iso', 1),
	item('s2-standmarch', 1),
	item('s2-birddog', 1),
	item('s3-bandmarch', 2),
	item('s3-stepup', 2),
	item('st-halfkneel', 3),
	item('re-glute', 3)
);
const exercises = (list: Parameters<typeof names>[0]) => [...new Set(list.map(({ exercise }) => exercise))];

describe('a starter plan on one day', () => {
	it('takes one rung of heavy strength, the one that has waited longer, and leaves the rest for other days', () => {
		expect(exercises(due(full).due)).toEqual(['br-diaphragm', 'mo-walk', 's3-bandmarch', 's3-stepup']);
		const lifted = session(before(3), [
			{ exercise: 's3-bandmarch' },
			{ exercise: 's3-bandmarch', side: 'right' },
			{ exercise: 's3-stepup' },
			{ exercise: 's3-stepup', side: 'right' }
		]);
		expect(exercises(due(full, [lifted]).due)).toContain('s2-birddog');
	});

	it('takes none on the day after', () => {
		const lifted = session(before(1), [{ exercise: 's2-birddog' }]);
		expect(exercises(due(full, [lifted]).due).filter((id) => /^s[23]/.test(id))).toEqual([]);
	});

	it('stays what it was while it is being done', () => {
		const list = due(full).due;
		const half = session(before(0), [{ exercise: 's3-bandmarch' }]);
		expect(names(due(full, [half]).due)).toEqual(names(list).filter((name) => name !== 's3-bandmarch left'));
	});

	it('holds what the person added, and cuts nothing of a therapist’s plan', () => {
		const added = change({ change: 'add', exercise: 's2-birddog', side: 'left' });
		expect(names(due(full, [added]).due)).toContain('s2-birddog left');
		const theirs = { ...full, origin: 'therapist' as const };
		expect(exercises(due(theirs).due)).toHaveLength(9);
	});

	it('a closed side’s stand-in has its own days', () => {
		const closed = gates({ 'strength-2': 'closed', 'strength-3': 'closed' });
		const plan = planOf(item('s2-standmarch', 3));
		const did = session(before(1), [{ exercise: 's1-iso' }, { exercise: 's1-iso', side: 'right' }]);
		expect(names(due(plan, [], closed).due)).toEqual(['s1-iso left', 's1-iso right']);
		expect(names(due(plan, [did], closed).due)).toEqual([]);
	});

	it('shortens the walk on a full day, to five minutes at least', () => {
		const walk = (plan: typeof full) =>
			due(plan, [], open).due.find(({ exercise }) => exercise === 'mo-walk')?.dose.holdS;
		expect(walk(full)).toBe(300);
		expect(walk(planOf(item('mo-walk')))).toBe(600);
	});
});

/** An exercise in one hold that takes this many minutes with getting ready and the question. */
const takes = (minutes: number, exercise: ExerciseId, part: Partial<DueItem> = {}): DueItem => {
	const { category, tempo, unilateral } = book[exercise];
	const holdS = minutes * 60 - 14 - tempo.moveS - tempo.backS;
	const side = unilateral ? 'left' : 'both';
	const dose = { sets: 1, reps: 1, holdS };
	return { exercise, side, category, verdict: 'open', dose, origin: 'plan', times: 1, done: 0, ...part };
};
/** What fits of these, each so often a week, in either order. */
const fits = (list: readonly (readonly [DueItem, often: number])[], history: readonly Fact[] = []): ExerciseId[] => {
	const plan = planOf(...list.map(([{ exercise }, often]) => item(exercise, often)));
	const [there, back] = [list, list.toReversed()].map((each) =>
		withinRoom(
			each.map(([one]) => one),
			{ book, plan, history, verdicts: open, day }
		)
			.map(({ exercise }) => exercise)
			.toSorted()
	);
	expect(there).toEqual(back);
	return there ?? [];
};

describe('the room of a day', () => {
	it('is half an hour to the second, and longer for strength 3 alone', () => {
		expect(fits([[takes(30, 'mo-tilt'), 7]])).toEqual(['mo-tilt']);
		expect(fits([[takes(30.1, 'mo-tilt'), 7]])).toEqual([]);
		const daily = [takes(20, 'mo-tilt'), 7] as const;
		expect(fits([daily, [takes(20, 's3-stepup'), 2]])).toEqual(['mo-tilt', 's3-stepup']);
		expect(fits([daily, [takes(15, 's2-birddog'), 2]])).toEqual(['mo-tilt']);
		expect(fits([daily, [takes(10, 's2-birddog'), 2]])).toEqual(['mo-tilt', 's2-birddog']);
		expect(fits([[takes(10, 's2-birddog'), 2]])).toEqual(['s2-birddog']);
	});

	it('goes to what is daily, then to heavy strength, to what is planned more often, waits longer or comes sooner', () => {
		const [tilt, cat, breath] = [takes(20, 'mo-tilt'), takes(20, 'mo-catcow'), takes(20, 'br-diaphragm')];
		expect(
			fits([
				[tilt, 3],
				[cat, 7]
			])
		).toEqual(['mo-catcow']);
		expect(
			fits([
				[tilt, 6],
				[takes(20, 's2-birddog'), 2]
			])
		).toEqual(['s2-birddog']);
		expect(
			fits([
				[tilt, 3],
				[cat, 5]
			])
		).toEqual(['mo-catcow']);
		expect(
			fits([
				[tilt, 3],
				[breath, 3]
			])
		).toEqual(['br-diaphragm']);
		const did = (exercise: ExerciseId, ago: number) => session(before(ago), [{ exercise, side: 'both' }]);
		expect(
			fits(
				[
					[tilt, 3],
					[cat, 3]
				],
				[did('mo-tilt', 1), did('mo-catcow', 2)]
			)
		).toEqual(['mo-catcow']);
		expect(
			fits(
				[
					[tilt, 3],
					[breath, 3]
				],
				[did('mo-tilt', 5), did('br-diaphragm', 2)]
			)
		).toEqual(['mo-tilt']);
	});

	it('is taken first by what was begun today and by what the person put there, which stay', () => {
		const [tilt, cat] = [takes(20, 'mo-tilt'), takes(20, 'mo-catcow', { times: 2, done: 1 })];
		expect(
			fits([
				[tilt, 7],
				[cat, 3]
			])
		).toEqual(['mo-catcow']);
		for (const origin of ['added', 'swap'] as const) {
			const added = takes(20, 's2-birddog', { origin });
			expect(
				fits([
					[tilt, 7],
					[added, 1]
				])
			).toEqual(['s2-birddog']);
			expect(
				fits([
					[takes(10, 'mo-tilt'), 7],
					[added, 1]
				])
			).toEqual(['mo-tilt', 's2-birddog']);
			const own = takes(10, 's2-birddog', { origin });
			expect(
				fits([
					[takes(12, 'mo-tilt'), 3],
					[own, 1]
				])
			).toEqual(['mo-tilt', 's2-birddog']);
			expect(fits([[added, 1]], [session(before(1), [{ exercise: 's2-birddog' }])])).toEqual(['s2-birddog']);
		}
		expect(fits([[takes(40, 'mo-tilt', { origin: 'easier' }), 7]])).toEqual([]);
	});

	it('keeps the rung that was begun today on one side, whichever has waited longer', () => {
		const [two, three] = [takes(5, 's2-birddog'), takes(5, 's3-stepup')];
		const begun = { ...two, side: 'right', done: 1 } as const;
		expect(
			fits([
				[two, 1],
				[three, 3]
			])
		).toEqual(['s3-stepup']);
		expect(
			fits([
				[two, 1],
				[begun, 1],
				[three, 3]
			])
		).toEqual(['s2-birddog', 's2-birddog']);
		const breath = takes(5, 'br-diaphragm', { done: 1, times: 2 });
		expect(
			fits([
				[two, 3],
				[breath, 7],
				[three, 1]
			])
		).toEqual(['br-diaphragm', 's2-birddog']);
	});

	it('takes no heavy strength after a day on which some was done, whatever else that day held', () => {
		const list = [[takes(5, 's2-birddog'), 2]] as const;
		const yesterday = (...items: Parameters<typeof session>[1]) => [checkIn(before(1), 2), session(before(1), items)];
		const breath = { exercise: 'br-diaphragm', side: 'both' } as const;
		expect(fits(list, yesterday(breath, { exercise: 's3-stepup' }))).toEqual([]);
		expect(fits(list, yesterday(breath))).toEqual(['s2-birddog']);
		expect(fits(list, yesterday({ exercise: 's3-stepup', skipped: true }))).toEqual(['s2-birddog']);
	});

	it('gives a walk what is left in whole minutes, and nothing else another length', () => {
		const walk = { ...takes(20, 'mo-walk'), dose: { sets: 1, reps: 1, holdS: 1200 } };
		const lengths = (minutes: number) =>
			withinRoom([takes(minutes, 'mo-tilt'), walk], {
				book,
				plan: planOf(item('mo-tilt'), item('mo-walk')),
				history: [],
				verdicts: open,
				day
			}).map(({ exercise, dose }) => [exercise, dose.holdS]);
		const tilt = (minutes: number) => ['mo-tilt', takes(minutes, 'mo-tilt').dose.holdS];
		// The walk itself takes 5 minutes and 14 seconds.
		expect(lengths(20)).toEqual([tilt(20), ['mo-walk', 540]]);
		expect(lengths(24)).toEqual([tilt(24), ['mo-walk', 300]]);
		expect(lengths(2)).toEqual([tilt(2), ['mo-walk', 1200]]);
	});
});
