import { describe, expect, it } from 'vitest';
import { catalogue as book } from '#lib/content/exercises/catalogue.ts';
import { liveAsBeginner, type BeginnerDay } from '../../../../tests/fixtures/beginner.ts';
import { day as dayOf } from '../../../../tests/fixtures/gates/facts.ts';
import { gates, names, open, planOf, item } from '../../../../tests/fixtures/plan.ts';
import { exerciseIds, type ExerciseId } from '../exercise/exercise.ts';
import { difficulties, surgeries } from '../safety/screening.ts';
import { sideOn } from './neighbours.ts';
import type { Plan } from './plan.ts';
import { fittedPlan } from './stand-in.ts';
import { closedForGood, itemSidesOf, type Verdicts } from './verdicts.ts';

type Answers = NonNullable<BeginnerDay['answers']>;

const calm: BeginnerDay = { pain: 2, during: 2, does: true };
const yes: readonly (readonly [string, Answers])[] = [
	['pregnant', { pregnant: true }],
	['hip replaced on the left', { hipReplacement: [{ side: 'left' }] }],
	['hips replaced on both sides', { hipReplacement: [{ side: 'left' }, { side: 'right' }] }],
	...surgeries.map((what): readonly [string, Answers] => [`${what} lately`, { surgery: [{ what, date: dayOf(0) }] }]),
	['osteoporosis', { osteoporosis: true }],
	['blood thinner', { bloodThinner: true }],
	['leg clot', { legClot: true }],
	...difficulties.map((each): readonly [string, Answers] => [`hard for me: ${each}`, { difficulties: [each] }])
];

const itemsOf = (plan: Plan) =>
	plan.items.flatMap(({ exercise, sides }) =>
		sides.flatMap((side) => sideOn(book[exercise], side).map((each) => ({ exercise, side: each })))
	);

/** What a safety answer closes in a plan though something of its category, not planned yet, is not closed by any. */
function holesIn(plan: Plan, verdicts: Verdicts): string[] {
	const planned = new Set(names(itemsOf(plan)));
	const isFree = (id: ExerciseId) =>
		itemSidesOf(book[id]).every((side) => !planned.has(`${id} ${side}`) && !closedForGood(verdicts, book[id], side));
	const closed = itemsOf(plan).filter(({ exercise, side }) => closedForGood(verdicts, book[exercise], side));
	return names(
		closed.filter(({ exercise }) =>
			exerciseIds.some((id) => book[id].category === book[exercise].category && isFree(id))
		)
	);
}

describe('the starter program under a safety answer', () => {
	it.each(yes)('%s: plans nothing it closes where a neighbour is open', (_, answers) => {
		const days = liveAsBeginner([{ ...calm, answers }, ...Array.from({ length: 40 }, () => calm)]);
		for (const { plan, verdicts } of days) expect(holesIn(plan, verdicts)).toEqual([]);
	});

	it.each(yes)('%s, said on a later day: gives up what it closes', (_, answers) => {
		const days = liveAsBeginner(Array.from({ length: 40 }, (_, n) => (n === 30 ? { ...calm, answers } : calm)));
		for (const { plan, verdicts } of days) expect(holesIn(plan, verdicts)).toEqual([]);
	});

	it('pregnant: breathing, moves and strength that need no lying on the back', () => {
		const days = liveAsBeginner([{ ...calm, answers: { pregnant: true } }, ...Array.from({ length: 40 }, () => calm)]);
		const planned = (n: number) => names(itemsOf(days[n]!.plan));
		expect(planned(0)).toEqual(['br-scan both', 'mo-catcow both', 'mo-hipcircle both', 'mo-walk both']);
		expect(planned(1)).toEqual([...planned(0), 's1-iso left', 's1-iso right', 's1-clam left', 's1-clam right']);
		expect(days[0]!.due.map(({ category }) => category)).toContain('breathing');
		for (const { plan, verdicts } of days)
			for (const { exercise, side } of itemsOf(plan)) expect(closedForGood(verdicts, book[exercise], side)).toBe(false);
	});
});

describe('fitting a plan', () => {
	const closing = (...told: readonly string[]): Verdicts => ({
		...open,
		closedByAnswer: (id, side) => told.includes(id) || told.includes(`${id} ${side}`)
	});

	it('changes only the side that is closed, and keeps how often', () => {
		const plan = planOf(item('s1-iso', 3));
		expect(fittedPlan(book, plan, closing('s1-iso left')).items).toMatchObject([
			{ exercise: 's1-iso', sides: ['right'], timesPerWeek: 3 },
			{ exercise: 's1-march', sides: ['left'], timesPerWeek: 3, sets: 2, reps: 8 }
		]);
	});

	it('plans nothing twice, and leaves what has no neighbour of its kind', () => {
		const plan = planOf(item('s1-iso', 3), item('s1-march', 3), item('s2-birddog', 2));
		const closed = closing('s1-iso', 's2-birddog');
		expect(fittedPlan(book, plan, closed)).toBe(plan);
	});

	it('leaves alone what waits for a day, and what a therapist planned', () => {
		const plan = planOf(item('s1-iso', 3));
		expect(fittedPlan(book, plan, gates({ 'strength-1': 'closed' }))).toBe(plan);
		const theirs = { ...plan, origin: 'therapist' as const };
		expect(fittedPlan(book, theirs, closing('s1-iso'))).toBe(theirs);
	});
});
