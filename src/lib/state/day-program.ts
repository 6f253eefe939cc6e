import { catalogue } from '#lib/content/exercises/catalogue.ts';
import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { sides, type Side } from '#lib/domain/body/side.ts';
import type { ExerciseId, Verdict } from '#lib/domain/exercise/exercise.ts';
import type { Evaluation } from '#lib/domain/gates/evaluate.ts';
import { closedByAnswer } from '#lib/domain/gates/closed-by-answer.ts';
import { exerciseVerdict, type ExerciseVerdict } from '#lib/domain/gates/exercise-verdict.ts';
import { heldBy, type HeldBy } from '#lib/domain/gates/held-by.ts';
import { mayBegin } from '#lib/domain/gates/may-begin.ts';
import type { History } from '#lib/domain/history.ts';
import { lastWeek, type Adherence, type DayBehind } from '#lib/domain/plan/adherence.ts';
import { blockOf, minutesOf } from '#lib/domain/plan/blocks.ts';
import { changesOn, type ItemKey } from '#lib/domain/plan/changes.ts';
import { dailyStep } from '#lib/domain/plan/daily-step.ts';
import type { Amount } from '#lib/domain/plan/dose.ts';
import { doseOn } from '#lib/domain/plan/dose-on.ts';
import { dueToday } from '#lib/domain/plan/due.ts';
import type { DueList } from '#lib/domain/plan/due-item.ts';
import { planInForce, type PlanInForce } from '#lib/domain/plan/in-force.ts';
import { lastChange, type ToldChange } from '#lib/domain/plan/last-change.ts';
import { withFrequency } from '#lib/domain/plan/often.ts';
import type { Plan } from '#lib/domain/plan/plan.ts';
import { fittedPlan } from '#lib/domain/plan/stand-in.ts';
import { unfoundedSteps } from '#lib/domain/plan/unfounded.ts';
import { verdictFor, type Verdicts } from '#lib/domain/plan/verdicts.ts';
import type { Fact } from '#lib/domain/record/kinds.ts';
import { contentValues } from '#lib/domain/record/record.ts';
import type { Block } from '#lib/domain/session/block.ts';
import type { Session } from '#lib/domain/session/session.ts';
import type { Database } from '#lib/storage/database.ts';
import type { Write } from '#lib/storage/writing.ts';
import { evaluateDay } from './evaluating.ts';
import type { Store } from './store.svelte.ts';

/** A day's program: what the gates say, what is due, and what a session of it would be. */
export interface DayProgram {
	readonly evaluation: Evaluation;
	readonly verdicts: Verdicts;
	readonly plan: PlanInForce;
	readonly list: DueList;
	readonly blocks: readonly Block[];
	readonly minutes: number;
	/** Whether a check-in of the day rates a side. */
	readonly checkedIn: boolean;
	/** What the person changed for this day. */
	readonly changes: readonly Fact<'adjustment'>[];
	/** The dose of any exercise on this day, planned or not. */
	readonly doseOf: (item: ItemKey) => Amount;
	/** The gates' word for somebody who says, before a session, that it hurts this much. */
	readonly verdictsAt: (painBefore: Session['painBefore']) => Verdicts;
	/** The session of this day for them. */
	readonly blocksAt: (painBefore: Session['painBefore']) => readonly Block[];
	/** What the safety answers in force change about an exercise on a side. */
	readonly tagsOf: (exercise: ExerciseId, side: Side) => ExerciseVerdict['tags'];
	/** What changed last about an item's dose or exercise, while it is told; undefined when nothing. */
	readonly changeOf: (item: ItemKey) => ToldChange | undefined;
	/** What keeps an item closed; undefined if it is not. */
	readonly heldBy: (item: ItemKey) => HeldBy | undefined;
	/** How a planned exercise was kept up in the last seven days. */
	readonly weekOf: (exercise: ExerciseId) => Adherence;
	/** What this day still has to write into the plan; undefined when nothing. */
	readonly writes: readonly Write[];
}

/** The verdict of an exercise on a side: its category's with its own tags. */
const verdictsOf = (evaluation: Evaluation): Verdicts => ({
	verdictOf: (exercise, side): Verdict => exerciseVerdict(evaluation, catalogue[exercise], side).verdict,
	mayBegin: (exercise, side) => mayBegin(evaluation, catalogue[exercise], side),
	closedByAnswer: (exercise, side) => closedByAnswer(evaluation, catalogue[exercise], side)
});

function writesOf(history: History, verdicts: Verdicts, day: LocalDate): Write[] {
	const unfounded = unfoundedSteps(catalogue, history, day);
	// What they leave open is worked out once they are gone.
	if (unfounded.length > 0) return unfounded.map(({ id, kind }) => ({ id, kind, values: { deleted: true } }));
	const step = dailyStep(catalogue, history, verdicts, day);
	if (!step) return [];
	const steps = step.progress.map((progress): Write => ({
		id: `progress-${day}-${progress.exercise}-${progress.side}`,
		kind: 'progress',
		values: contentValues(day, progress)
	}));
	const plan: Write[] = step.plan
		? [{ id: `starter-${day}`, kind: 'plan', values: contentValues(day, step.plan) }]
		: [];
	return [...plan, ...steps];
}

/** A session of a day that has only said how much it hurts before. */
const askedBefore = (day: LocalDate, painBefore: Session['painBefore']): Fact<'session'> => ({
	id: 'asked-before',
	kind: 'session',
	day,
	content: { start: 0, end: 0, zone: 'UTC', where: 'player', endReason: 'left', painBefore, items: [] }
});

/** What `look` finds for a day, looked up once. */
function remembered(look: (day: LocalDate) => DayBehind): (day: LocalDate) => DayBehind {
	const found = new Map<LocalDate, DayBehind>();
	return (day) => {
		const known = found.get(day) ?? look(day);
		found.set(day, known);
		return known;
	};
}

/** Evaluates a day and works out its program from what is stored. */
export async function readDayProgram(store: Store, db: Database, day: LocalDate): Promise<DayProgram> {
	const { standing: history, evaluation, withMore, earlier } = await evaluateDay(store, db, day);
	const verdicts = verdictsOf(evaluation);
	const kept = planInForce(catalogue, history, day);
	const plan = fittedPlan(catalogue, kept.plan, verdicts);
	const due = (by: Verdicts) => dueToday({ book: catalogue, plan, history, verdicts: by, day });
	const blocksOf = (items: DueList['due']) => items.map((item) => blockOf(catalogue, item));
	const list = due(verdicts);
	const blocks = blocksOf(list.due);
	const checkedIn = sides.some((side) => evaluation[side].pain !== null);
	const verdictsAt = (painBefore: Session['painBefore']) => verdictsOf(withMore([askedBefore(day, painBefore)]));
	const gatesOf = remembered((on): DayBehind => {
		const was = on === day ? evaluation : earlier(on);
		return { day: on, verdicts: verdictsOf(was), inFlare: was.left.inFlare || was.right.inFlare };
	});
	return {
		evaluation,
		verdicts,
		plan: { ...kept, plan },
		list,
		blocks,
		minutes: minutesOf(blocks),
		checkedIn,
		changes: changesOn(history, day),
		doseOf: (item) =>
			doseOn({ book: catalogue, plan, history, day }, item, verdictFor(verdicts, catalogue[item.exercise], item.side)),
		verdictsAt,
		blocksAt: (painBefore) => blocksOf(due(verdictsAt(painBefore)).due),
		weekOf: (exercise) => lastWeek({ book: catalogue, plan, history, day, gatesOf }, exercise),
		changeOf: (item) => lastChange(history, item, day),
		heldBy: ({ exercise, side }) => heldBy(evaluation, catalogue[exercise], side),
		tagsOf: (exercise, side) => exerciseVerdict(evaluation, catalogue[exercise], side).tags,
		writes: writesOf(history, verdicts, day)
	};
}

/** The plan with an exercise this many times a week; undefined where the plan does not allow it. */
export const planOften = ({ plan }: PlanInForce, exercise: ExerciseId, timesPerWeek: number): Plan | undefined =>
	withFrequency(catalogue, plan, exercise, timesPerWeek);

/** What the gates say on a day, for the categories and for each exercise. */
export interface DayGates {
	readonly evaluation: Evaluation;
	readonly verdicts: Verdicts;
}

/** Evaluates a day from what is stored. */
export async function readDayGates(store: Store, db: Database, day: LocalDate): Promise<DayGates> {
	const { evaluation } = await evaluateDay(store, db, day);
	return { evaluation, verdicts: verdictsOf(evaluation) };
}
