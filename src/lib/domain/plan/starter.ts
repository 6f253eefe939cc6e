import type { Category, ExerciseId } from '../exercise/exercise.ts';
import type { ExerciseBook } from '../exercise/tempo.ts';
import type { ItemSide } from '../session/session.ts';
import { startingAmount } from './dose.ts';
import type { Plan, PlanItem } from './plan.ts';
import { fittedItems } from './stand-in.ts';
import { itemSidesOf, mayBegin, type Verdicts } from './verdicts.ts';

interface Stage {
	readonly category: Category;
	/** What it brings, with times a week. */
	readonly brings: readonly (readonly [ExerciseId, number])[];
	/** How often earlier exercises are kept up from then on at most, so that the days stay short (`room.ts`). */
	readonly keeps?: Readonly<Partial<Record<ExerciseId, number>>>;
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
		keeps: { 's1-iso': 2, 's1-march': 2, 's1-bridge': 2, 'mo-heelslide': 3 }
	},
	{ category: 'stretch', brings: [['st-halfkneel', 3]] },
	{
		category: 'strength-3',
		brings: [
			['s3-bandmarch', 2],
			['s3-stepup', 2]
		],
		keeps: { 's1-iso': 1, 's1-march': 1, 's1-bridge': 1, 's2-standmarch': 1, 's2-birddog': 1, 'mo-heelslide': 2 }
	}
];

/** A walk starts with five minutes (catalogue). */
const firstWalkS = 300;

function itemOf(book: ExerciseBook, [id, timesPerWeek]: readonly [ExerciseId, number]): PlanItem {
	const amount = startingAmount(book[id]);
	const holdS = id === 'mo-walk' ? firstWalkS : amount.holdS;
	return { exercise: id, sides: [...itemSidesOf(book[id])], ...amount, holdS, timesPerWeek };
}

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
 * A starter plan grown by the next stage that may begin, one stage a call (call it once a day, from the second day on);
 * undefined when nothing joins, and always for a therapist's plan. What is new joins on the sides where it may begin, and
 * on the other side on a later day, a neighbour where a safety answer keeps it closed; `earlier` plans tell what has joined before and moved on. Vigorous exercise is never
 * added: the person adds it from what is open.
 */
export function grownPlan(
	book: ExerciseBook,
	plan: Plan,
	verdicts: Verdicts,
	earlier: readonly Plan[] = []
): Plan | undefined {
	if (plan.origin !== 'starter') return undefined;
	const joined = new Set(
		[plan, ...earlier].flatMap(({ items }) =>
			items.flatMap(({ exercise, sides }) => sides.map((side) => `${exercise} ${side}`))
		)
	);
	const isIn = ({ brings }: Stage) =>
		brings.some(([id]) => itemSidesOf(book[id]).some((side) => joined.has(`${id} ${side}`)));
	const has = (category: Category) => plan.items.some(({ exercise }) => book[exercise].category === category);
	const without = (items: readonly PlanItem[], stays: (exercise: ExerciseId, side: ItemSide) => boolean): PlanItem[] =>
		items
			.map((item) => ({ ...item, sides: item.sides.filter((side) => stays(item.exercise, side)) }))
			.filter(({ sides }) => sides.length > 0);
	const isNew = (exercise: ExerciseId, side: ItemSide) => !joined.has(`${exercise} ${side}`);
	const newIn = ({ brings }: Stage): PlanItem[] => {
		const missing = without(
			brings.map((each) => itemOf(book, each)),
			isNew
		);
		return without(
			fittedItems(book, missing, verdicts),
			(exercise, side) => isNew(exercise, side) && mayBegin(verdicts, book[exercise], side)
		);
	};
	const stage = stages.find((each) => (isIn(each) || !has(each.category)) && newIn(each).length > 0);
	if (!stage) return undefined;
	const fresh = newIn(stage);
	const begins = !isIn(stage);
	const kept = plan.items.map((item): PlanItem => {
		const most = begins ? stage.keeps?.[item.exercise] : undefined;
		const other = fresh.find(({ exercise }) => exercise === item.exercise);
		return {
			...item,
			sides: other ? [...item.sides, ...other.sides] : item.sides,
			timesPerWeek: Math.min(item.timesPerWeek, most ?? item.timesPerWeek)
		};
	});
	const had = new Set(plan.items.map(({ exercise }) => exercise));
	return { ...plan, items: [...kept, ...fresh.filter(({ exercise }) => !had.has(exercise))] };
}
