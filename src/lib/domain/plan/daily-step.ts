import type { LocalDate } from '../base/local-date.ts';
import type { ExerciseBook } from '../exercise/tempo.ts';
import { factsOf, type History } from '../history.ts';
import { planInForce } from './in-force.ts';
import type { Plan, Progress } from './plan.ts';
import { applied, nextMoves } from './progression.ts';
import { grownPlan } from './starter.ts';
import type { Verdicts } from './verdicts.ts';

/** What a new day changes: the plan to store, if it changed, and the steps taken. */
export interface DailyStep {
	readonly plan: Plan | undefined;
	readonly progress: readonly Progress[];
}

const nothing: DailyStep = { plan: undefined, progress: [] };

/**
 * What a checked-in day changes in the program: the starter plan is stored on the first, grows by a stage on a later
 * one, and each exercise takes its step up or down. Undefined once the day has been done, or without a check-in.
 */
export function dailyStep(
	book: ExerciseBook,
	history: History,
	verdicts: Verdicts,
	day: LocalDate
): DailyStep | undefined {
	const on = (kind: 'plan' | 'progress' | 'checkIn') => factsOf(history, kind).some((fact) => fact.day === day);
	if (!on('checkIn') || on('plan') || on('progress')) return undefined;
	const { plan, stored } = planInForce(book, history, day);
	if (!stored) return { plan, progress: [] };
	const moves = nextMoves({ book, plan, history, verdicts, day }).filter(({ move }) => move !== 'repeat');
	const moved = moves.reduce<{ plan: Plan; progress: Progress[] }>(
		(so, move) => {
			const next = applied(book, so.plan, move);
			return { plan: next.plan, progress: [...so.progress, ...next.progress] };
		},
		{ plan, progress: [] }
	);
	const earlier = factsOf(history, 'plan').filter((fact) => fact.day < day);
	const grown = grownPlan(book, moved.plan, verdicts, [plan, ...earlier.map(({ content }) => content)]) ?? moved.plan;
	if (grown === plan && moved.progress.length === 0) return nothing;
	return { plan: grown === plan ? undefined : grown, progress: moved.progress };
}
