import type { LocalDate } from '../base/local-date.ts';
import type { ExerciseBook } from '../exercise/tempo.ts';
import { factsOf, type History } from '../history.ts';
import { planInForce } from './in-force.ts';
import type { Plan, Progress } from './plan.ts';
import { applied, type StepNow } from './applied.ts';
import { nextMoves, type Move } from './progression.ts';
import { fittedPlan } from './stand-in.ts';
import { grownPlan } from './starter.ts';
import { stepOf } from './steps.ts';
import type { Verdicts } from './verdicts.ts';

/** What a new day changes: the plan to store, if it changed, and the steps taken. */
export interface DailyStep {
	readonly plan: Plan | undefined;
	readonly progress: readonly Progress[];
}

const nothing: DailyStep = { plan: undefined, progress: [] };

/**
 * The plan with the moves of a day, and the records of them, one for each item: its own step before a neighbour that moves to
 * its place, so that this finds it where it now stands.
 */
function movedOn(book: ExerciseBook, from: Plan, moves: readonly Move[], stepBefore: StepNow) {
	let plan = from;
	const progress: Progress[] = [];
	const recorded = ({ exercise, side }: Pick<Progress, 'exercise' | 'side'>) =>
		progress.find((each) => each.exercise === exercise && each.side === side);
	const stepNow: StepNow = (exercise, side) => recorded({ exercise, side })?.step ?? stepBefore(exercise, side);
	for (const move of moves.toSorted((a, b) => Number(a.to !== undefined) - Number(b.to !== undefined))) {
		const next = applied(book, plan, move, stepNow);
		plan = next.plan;
		progress.push(...next.progress.filter((each) => !recorded(each)));
	}
	return { plan, progress };
}

/**
 * What a checked-in day changes in the program: the starter plan is stored on the first, grows by a stage on a later
 * one, is fitted to the safety answers, and each exercise takes its step up or down. Undefined once the day has been done, or without a check-in.
 */
export function dailyStep(
	book: ExerciseBook,
	history: History,
	verdicts: Verdicts,
	day: LocalDate
): DailyStep | undefined {
	const on = (kind: 'plan' | 'progress' | 'checkIn') => factsOf(history, kind).some((fact) => fact.day === day);
	if (!on('checkIn') || on('plan') || on('progress')) return undefined;
	const { plan: kept, stored } = planInForce(book, history, day);
	const plan = fittedPlan(book, kept, verdicts);
	if (!stored) return { plan, progress: [] };
	const moved = movedOn(book, plan, nextMoves({ book, plan, history, verdicts, day }), (exercise, side) =>
		stepOf(history, exercise, side, day)
	);
	const earlier = factsOf(history, 'plan').filter((fact) => fact.day < day);
	const grown = grownPlan(book, moved.plan, verdicts, [plan, ...earlier.map(({ content }) => content)]) ?? moved.plan;
	if (grown === kept && moved.progress.length === 0) return nothing;
	return { plan: grown === kept ? undefined : grown, progress: moved.progress };
}
