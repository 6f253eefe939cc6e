import { daysBetween } from '../base/local-date.ts';
import type { Category, ExerciseId } from '../exercise/exercise.ts';
import { blockOf, secondsOf } from './blocks.ts';
import { timesDone } from './done.ts';
import type { DueItem, DueQuestion } from './due-item.ts';
import { plannedOften } from './often.ts';
import { placeOf, warmUpS } from './order.ts';

/**
 * The longest day the starter program asks for, in minutes; a project default: half an hour is what a home program may take
 * of a day and still be done. Strength 3 asks for two exercises of three sets on both sides, 24 minutes and up to 29 once
 * they have grown, so that with breathing, a tilt and five minutes of walking its day is longer.
 */
export const longestDay = { usual: 30, strength3: 40 } as const;

const walk: ExerciseId = 'mo-walk';
const heavy = ['strength-2', 'strength-3'] as const satisfies readonly Category[];
const isHeavy = (category: Category): boolean => (heavy as readonly Category[]).includes(category);

/** One exercise of today's list, with all its sides. */
interface Whole {
	readonly exercise: ExerciseId;
	readonly category: Category;
	readonly items: readonly DueItem[];
	readonly seconds: number;
	/** How much it is its turn: 1 where it has waited as long as its times a week say, more where it waits longer. */
	readonly late: number;
	/** Times a week. */
	readonly often: number;
}

/** Never done in the week that is looked at. */
const never = 7;

function wholes(items: readonly DueItem[], oftenOf: (item: DueItem) => number, question: DueQuestion): Whole[] {
	const { book, history, day } = question;
	return [...new Set(items.map(({ exercise }) => exercise))].map((exercise): Whole => {
		const own = items.filter((item) => item.exercise === exercise);
		const ago = own.flatMap(({ side }) =>
			[...timesDone(history, exercise, side).keys()].map((on) => daysBetween(on, day))
		);
		const waited = Math.min(never, ...ago.filter((days) => days >= 1));
		const seconds = own.reduce((sum, item) => {
			const dose = exercise === walk ? { ...item.dose, holdS: Math.min(item.dose.holdS, warmUpS) } : item.dose;
			return sum + secondsOf(blockOf(book, { ...item, dose }));
		}, 0);
		const often = Math.max(...own.map(oftenOf));
		return { exercise, category: book[exercise].category, items: own, seconds, often, late: (waited * often) / 7 };
	});
}

/** Whether strength 2 or 3 was done the day before, on any side: the day after it goes gently (rule `rest-day`). */
const restsToday = ({ book, history, day }: DueQuestion): boolean =>
	history.some(
		(fact) =>
			fact.kind === 'session' &&
			daysBetween(fact.day, day) === 1 &&
			fact.content.items.some(({ exercise, skipped }) => !skipped && isHeavy(book[exercise].category))
	);

/** Whether some of it was done today: that stays, whatever else the day holds. */
const isBegun = ({ items }: Whole): boolean => items.some(({ done }) => done > 0);

/** Which rung of heavy strength this day takes: what was begun today, none on a day of rest, else what has waited longer. */
function rungOf(list: readonly Whole[], question: DueQuestion): Category | undefined {
	const begun = heavy.findLast((rung) => list.some((each) => each.category === rung && isBegun(each)));
	if (begun !== undefined || restsToday(question)) return begun;
	const lateness = (rung: Category) =>
		Math.max(0, ...list.filter(({ category }) => category === rung).map(({ late }) => late));
	const [first] = heavy
		.filter((rung) => list.some(({ category }) => category === rung))
		.toSorted((a, b) => lateness(b) - lateness(a));
	return first;
}

/** The walk takes the room that is left, at least its five minutes and at most its own length. */
function withWalk(items: readonly DueItem[], left: number): DueItem[] {
	return items.map((item) => {
		if (item.exercise !== walk) return item;
		const holdS = Math.max(
			Math.min(item.dose.holdS, warmUpS),
			Math.min(item.dose.holdS, warmUpS + Math.floor(left / 60) * 60)
		);
		return { ...item, dose: { ...item.dose, holdS } };
	});
}

/**
 * What of a starter plan's turn fits into one day: what is daily first, then one rung of heavy strength, then what is planned more
 * often; the rest is for the next days. What the person put there stays, and a therapist's plan is never cut.
 */
export function withinRoom(items: readonly DueItem[], question: DueQuestion): DueItem[] {
	if (question.plan.origin !== 'starter') return [...items];
	const oftenOf = ({ exercise }: DueItem): number => plannedOften(question.plan, exercise) || 1;
	const own = items.filter(({ origin }) => origin === 'added' || origin === 'swap');
	const list = wholes(
		items.filter((item) => !own.includes(item)),
		oftenOf,
		question
	);
	const rung = rungOf(list, question);
	const rank = (each: Whole): number => {
		if (isBegun(each)) return 0;
		if (isHeavy(each.category)) return 2;
		return each.items.some((item) => oftenOf(item) >= 7) ? 1 : 3;
	};
	const room = 60 * (rung === 'strength-3' ? longestDay.strength3 : longestDay.usual);
	const usual = 60 * longestDay.usual;
	const turn = list
		.filter((each) => !isHeavy(each.category) || each.category === rung || isBegun(each))
		.toSorted(
			(a, b) => rank(a) - rank(b) || b.often - a.often || b.late - a.late || placeOf(a.category) - placeOf(b.category)
		);
	let spent = wholes(own, oftenOf, question).reduce((sum, { seconds }) => sum + seconds, 0);
	const taken: DueItem[] = [];
	for (const each of turn) {
		if (!isBegun(each) && spent + each.seconds > (isHeavy(each.category) ? room : usual)) continue;
		spent += each.seconds;
		taken.push(...each.items);
	}
	return withWalk(
		items.filter((item) => own.includes(item) || taken.includes(item)),
		usual - spent
	);
}
