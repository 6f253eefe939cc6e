import type { Category, ExerciseId } from '../exercise/exercise.ts';
import type { ExerciseBook } from '../exercise/tempo.ts';
import { startingAmount } from './dose.ts';
import type { Plan, PlanItem } from './plan.ts';
import { itemSidesOf, verdictFor, type Verdicts } from './verdicts.ts';

interface Stage {
	readonly category: Category;
	/** What it brings, with times a week. */
	readonly brings: readonly (readonly [ExerciseId, number])[];
	/** How often earlier strength is kept up from then on, by category. */
	readonly keeps?: Readonly<Partial<Record<Category, number>>>;
}

/** The first weeks, in the order they are added: calm down, move, strengthen, and only then stretch. Project defaults. */
const stages: readonly Stage[] = [
	{ category: 'breathing', brings: [['br-diaphragm', 7]] },
	{
		category: 'mobility',
		brings: [
			['mo-tilt', 7],
			['mo-heelslide', 5],
			['mo-walk', 7]
		]
	},
	{
		category: 'strength-1',
		brings: [
			['s1-iso', 4],
			['s1-bridge', 3]
		]
	},
	{ category: 'release', brings: [['re-glute', 3]] },
	{
		category: 'strength-2',
		brings: [
			['s2-standmarch', 2],
			['s2-birddog', 2]
		],
		keeps: { 'strength-1': 2 }
	},
	{ category: 'stretch', brings: [['st-halfkneel', 3]] },
	{
		category: 'strength-3',
		brings: [
			['s3-bandmarch', 2],
			['s3-stepup', 2]
		],
		keeps: { 'strength-1': 1 }
	}
];

/** A walk starts with five minutes (catalogue). */
const firstWalkS = 300;

function itemOf(book: ExerciseBook, [id, timesPerWeek]: readonly [ExerciseId, number]): PlanItem {
	const amount = startingAmount(book[id]);
	const holdS = id === 'mo-walk' ? firstWalkS : amount.holdS;
	return { exercise: id, sides: [...itemSidesOf(book[id])], ...amount, holdS, timesPerWeek };
}

const starts = (book: ExerciseBook, verdicts: Verdicts, { brings }: Stage): boolean =>
	brings.some(([id]) => itemSidesOf(book[id]).some((side) => verdictFor(verdicts, book[id], side) !== 'closed'));

/** The plan of the first day: breathing and mobility, whatever the gates say; what is closed waits on the day. */
export function starterPlan(book: ExerciseBook): Plan {
	const first = stages.filter(({ category }) => category === 'breathing' || category === 'mobility');
	return {
		origin: 'starter',
		items: first.flatMap(({ brings }) => brings.map((each) => itemOf(book, each))),
		parameters: {}
	};
}

/**
 * A starter plan grown by the next stage whose gate is no longer closed, one stage a call (call it once a day, from the
 * second day on); undefined when nothing joins, and always for a therapist's plan. Vigorous exercise is never added:
 * the person adds it from what is open.
 */
export function grownPlan(book: ExerciseBook, plan: Plan, verdicts: Verdicts): Plan | undefined {
	if (plan.origin !== 'starter') return undefined;
	const has = (category: Category) => plan.items.some(({ exercise }) => book[exercise].category === category);
	const stage = stages.find((each) => !has(each.category) && starts(book, verdicts, each));
	if (!stage) return undefined;
	const kept = plan.items.map((item): PlanItem => {
		const most = stage.keeps?.[book[item.exercise].category];
		return most === undefined ? item : { ...item, timesPerWeek: Math.min(item.timesPerWeek, most) };
	});
	return { ...plan, items: [...kept, ...stage.brings.map((each) => itemOf(book, each))] };
}
