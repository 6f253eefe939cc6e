import { addDays, type LocalDate } from '../base/local-date.ts';
import type { ExerciseId } from '../exercise/exercise.ts';
import type { ExerciseBook } from '../exercise/tempo.ts';
import type { History } from '../history.ts';
import type { ItemSide } from '../session/session.ts';
import { changesOn, isSkipped } from './changes.ts';
import { timesDone, wasStopped } from './done.ts';
import type { DueItem, DueList, DueOrigin, DueQuestion, HeldItem } from './due-item.ts';
import { doseToday, growthOf, startingAmount, type Amount } from './dose.ts';
import { dueBySpread, timesADay } from './frequency.ts';
import { sideOn, swapsFor } from './neighbours.ts';
import { inSessionOrder } from './order.ts';
import type { Adjustment, PlanItem } from './plan.ts';
import { withinRoom } from './room.ts';
import { stepOf } from './steps.ts';
import { start, verdictFor } from './verdicts.ts';
import { withWarmUp } from './warm-up.ts';

interface Wanted {
	readonly exercise: ExerciseId;
	readonly side: ItemSide;
	readonly amount: Amount;
	readonly origin: DueOrigin;
	readonly timesPerWeek: number;
}

const wantedOf = ({ exercise, sides, sets, reps, holdS, timesPerWeek }: PlanItem, book: ExerciseBook): Wanted[] =>
	sides
		.flatMap((side) => sideOn(book[exercise], side))
		.map((side) => ({ exercise, side, amount: { sets, reps, holdS }, origin: 'plan', timesPerWeek }));

const same = (a: Pick<Wanted, 'exercise' | 'side'>, b: Pick<Wanted, 'exercise' | 'side'>) =>
	a.exercise === b.exercise && a.side === b.side;

/** The list with today's changes; a swap to what is closed or comes later is ignored. */
function adjusted(wanted: readonly Wanted[], adjustments: readonly Adjustment[], question: DueQuestion): Wanted[] {
	const { book, verdicts } = question;
	const fresh = (exercise: ExerciseId, side: ItemSide, origin: DueOrigin): Wanted[] =>
		sideOn(book[exercise], side).map((each) => {
			const amount = startingAmount(book[exercise]);
			return { exercise, side: each, amount, origin, timesPerWeek: 7 };
		});
	return adjustments.reduce<Wanted[]>(
		(list, change) => {
			if (change.change === 'skip') return list.filter((item) => !same(item, change));
			if (change.change === 'add') {
				const added = fresh(change.exercise, change.side, 'added');
				// What the plan holds anyway keeps its dose, and is the person's for today.
				const known = list.map((item): Wanted =>
					added.some((each) => same(each, item)) ? { ...item, origin: 'added' } : item
				);
				return [...known, ...added.filter((each) => !list.some((item) => same(each, item)))];
			}
			if (!swapsFor(book, verdicts, change.exercise, change.side).some(({ exercise }) => exercise === change.to))
				return list;
			return list.flatMap((item) => (same(item, change) ? fresh(change.to, item.side, 'swap') : [item]));
		},
		[...wanted]
	);
}

/** Closed strength steps back: the nearest easier neighbours whose gate is not closed stand in for it. */
function stoodIn(wanted: Wanted, { book, verdicts }: DueQuestion): Wanted[] {
	const exercise = book[wanted.exercise];
	if (!exercise.category.startsWith('strength')) return [];
	const easier = swapsFor(book, verdicts, wanted.exercise, wanted.side).find(({ way }) => way === 'easier');
	if (!easier) return [];
	const { timesPerWeek } = wanted;
	return sideOn(book[easier.exercise], wanted.side).map((side) => {
		const amount = startingAmount(book[easier.exercise]);
		return { exercise: easier.exercise, side, amount, origin: 'easier', timesPerWeek };
	});
}

const once = (list: readonly Wanted[]): Wanted[] =>
	list.filter((item, index) => list.findIndex((other) => same(other, item)) === index);

function dueItem({ exercise: id, side, amount, origin, timesPerWeek }: Wanted, question: DueQuestion): DueItem[] {
	const { book, verdicts, history, day } = question;
	const exercise = book[id];
	const begun = start(verdicts, exercise, side);
	if (!begun.ok) return [];
	const { category } = exercise;
	const dose = doseToday(amount, stepOf(history, id, side, day), growthOf(exercise), begun.value);
	const times = category === 'release' ? 1 : timesADay(timesPerWeek);
	const done = timesDone(history, id, side).get(day) ?? 0;
	return [{ exercise: id, side, category, verdict: begun.value, dose, origin, times, done }];
}

/** Whether it is an item's turn today, what was done today included. */
function isTurn({ exercise, side, timesPerWeek }: Wanted, { history, day }: DueQuestion): boolean {
	const days = timesDone(history, exercise, side);
	return days.has(day) || dueBySpread(timesPerWeek, new Set(days.keys()), day);
}

/** Whose turn it is today by the plan. */
const turnOf = (question: DueQuestion): Wanted[] =>
	once(question.plan.items.flatMap((item) => wantedOf(item, question.book))).filter((item) => isTurn(item, question));

/** The facts that matter on a day: sessions of the last week, the day's changes and every step. */
function knownOn(history: History, day: LocalDate): History {
	const since = addDays(day, -6);
	return history.filter((fact) => fact.day <= day && (fact.day >= since || fact.kind === 'progress'));
}

/**
 * Today's program from a plan: only what may be started, ordered for a session, with a warm-up where one is needed. What a
 * session of today was stopped in waits until tomorrow, unless the person adds it.
 */
export function dueToday(asked: DueQuestion): DueList {
	const question = { ...asked, history: knownOn(asked.history, asked.day) };
	const { book, verdicts } = question;
	const changes = changesOn(question.history, question.day);
	const turn = adjusted(
		turnOf(question),
		changes.map(({ content }) => content),
		question
	);
	const closed = turn.filter((item) => verdictFor(verdicts, book[item.exercise], item.side) === 'closed');
	const standIns = closed
		.flatMap((item) => stoodIn(item, question))
		.filter((item) => !isSkipped(changes, item) && isTurn(item, question));
	const all = once([...turn, ...standIns]).flatMap((item) => dueItem(item, question));
	const stopped = all.filter(
		({ exercise, side, origin, done, times }) =>
			done < times && origin !== 'added' && wasStopped(question.history, exercise, side, question.day)
	);
	const items = withinRoom(
		all.filter((item) => !stopped.includes(item)),
		question
	);
	const skips = changes.map(({ content }) => content).filter(({ change }) => change === 'skip');
	const warmed = withWarmUp(inSessionOrder(items.filter(({ done, times }) => done < times)), question);
	const wait = (why: HeldItem['why']) => (item: Pick<Wanted, 'exercise' | 'side'>) => {
		const { exercise, side } = item;
		return { exercise, side, category: book[exercise].category, why };
	};
	return {
		due: warmed.due,
		held: [...stopped.map(wait('stopped')), ...closed.map(wait('not-yet')), ...warmed.held],
		done: items.filter(({ done }) => done > 0).map(({ exercise, side, done }) => ({ exercise, side, times: done })),
		skipped: skips
			.filter((skip, index) => skips.findIndex((other) => same(other, skip)) === index)
			.map(({ exercise, side }) => ({ exercise, side }))
	};
}
