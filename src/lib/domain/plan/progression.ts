import { daysBetween, type LocalDate } from '../base/local-date.ts';
import type { Category, ExerciseId } from '../exercise/exercise.ts';
import type { ExerciseBook } from '../exercise/tempo.ts';
import { factsOf, type History } from '../history.ts';
import type { ItemSide } from '../session/session.ts';
import { canGrow, growthOf, halved, lowestStep, stepped, type Amount } from './dose.ts';
import { sideOn, swapsFor } from './neighbours.ts';
import { placeOf } from './order.ts';
import { outcomesOf, type Outcome } from './outcomes.ts';
import type { Plan } from './plan.ts';
import { stepOf, stepTaken } from './steps.ts';
import { verdictFor, type Verdicts } from './verdicts.ts';

/** Calm, full and settled times in a row at one dose before it grows; a project default. */
export const calmTimes = 3;
/** Days after which a calm time speaks for no more growth; a project default, and less than the days every start reads. */
export const calmWithinDays = 42;
/** Pain during up to this is calm; above it up to 5 the dose is repeated (pain-monitoring model, Thomeé). */
export const calmPain = 3;
const painLimit = 5;
/** A grown dose holds back other growth until it settled, at most this many days. */
const oneAtATimeDays = 7;

/** Why an item repeats, grows or steps back. */
export type MoveReason =
	| 'not-done-yet'
	| 'event'
	| 'pain-above-5'
	| 'unsettled'
	| 'pain-4-to-5'
	| 'no-pain-rating'
	| 'not-enough-done'
	| 'waiting-for-check-in'
	| 'half-dose'
	| 'calm-so-far'
	| 'calm'
	| 'another-first'
	| 'nothing-harder-open'
	| 'nothing-easier-open';

/** What happens next with one exercise on one side; `to` is the neighbour it moves to. */
export interface Move {
	readonly exercise: ExerciseId;
	readonly side: ItemSide;
	readonly move: 'repeat' | 'up' | 'down' | 'harder' | 'easier';
	readonly why: MoveReason;
	/** The dose step from now on. */
	readonly step: number;
	readonly to?: ExerciseId;
	/** Calm times in a row so far, of `calmTimes`. */
	readonly calm: number;
}

/** What one outcome of an exercise says by itself; breathing does not unsettle a side (gates.md), so a sore morning is not its own. */
export function verdictOn(category: Category, { event, pain, enough, verdict, ...outcome }: Outcome): MoveReason {
	const settled = category === 'breathing' || outcome.settled;
	if (event !== undefined) return 'event';
	if (pain !== undefined && pain > painLimit) return 'pain-above-5';
	if (settled === false) return 'unsettled';
	if (pain === undefined) return 'no-pain-rating';
	if (pain > calmPain) return 'pain-4-to-5';
	if (!enough) return 'not-enough-done';
	if (settled === undefined) return 'waiting-for-check-in';
	return verdict === 'open' ? 'calm' : 'half-dose';
}

/** Whether it takes the dose a step back. */
export const setsBack = (why: string): boolean => why === 'event' || why === 'pain-above-5' || why === 'unsettled';

/** What the outcomes at the present dose say, in the order of days: step back, grow or repeat. */
function judge(told: readonly MoveReason[]): { readonly why: MoveReason; readonly calm: number } {
	const newest = told[told.length - 1];
	if (newest === undefined) return { why: 'not-done-yet', calm: 0 };
	const calm = told.length - 1 - told.findLastIndex((why) => why !== 'calm');
	if (newest !== 'calm') return { why: newest, calm };
	return { why: calm >= calmTimes ? 'calm' : 'calm-so-far', calm };
}

/** What progression looks at; facts after `day` are ignored. */
export interface ProgressQuestion {
	readonly book: ExerciseBook;
	readonly plan: Plan;
	readonly history: History;
	readonly verdicts: Verdicts;
	readonly day: LocalDate;
}

const sameAmount = (a: Amount, b: Amount) => a.sets === b.sets && a.reps === b.reps && a.holdS === b.holdS;

/** The outcomes at the present dose: since the last step, at its amount or half of it. */
function atPresentDose(question: ProgressQuestion, amount: Amount, exercise: ExerciseId, side: ItemSide): Outcome[] {
	const { book, history, day } = question;
	const since = stepTaken(history, exercise, side, day);
	const now = stepped(amount, stepOf(history, exercise, side, day), growthOf(book[exercise]));
	return outcomesOf(history, exercise, side).filter(
		(outcome) =>
			(!since || outcome.day > since.day || (outcome.day === since.day && outcome.verdict === 'open')) &&
			(sameAmount(outcome.planned, now) ||
				sameAmount(outcome.planned, halved(now)) ||
				// A walk may be shorter than its dose on a full day; what hurts counts all the same.
				setsBack(verdictOn(book[exercise].category, outcome)))
	);
}

function moveOf(question: ProgressQuestion, amount: Amount, exercise: ExerciseId, side: ItemSide): Move {
	const { book, verdicts, history, day } = question;
	const step = stepOf(history, exercise, side, day);
	const { why, calm } = judge(
		atPresentDose(question, amount, exercise, side)
			.map((each) => ({ ...each, why: verdictOn(book[exercise].category, each) }))
			.map((each) => (each.why === 'calm' && daysBetween(each.day, day) > calmWithinDays ? 'not-done-yet' : each.why))
	);
	const stay: Move = { exercise, side, move: 'repeat', why, step, calm };
	const open = swapsFor(book, verdicts, exercise, side);
	if (setsBack(why)) {
		if (step > lowestStep) return { ...stay, move: 'down', step: step - 1 };
		const easier = open.find(({ way }) => way === 'easier');
		return easier ? { ...stay, move: 'easier', to: easier.exercise } : { ...stay, why: 'nothing-easier-open' };
	}
	if (why !== 'calm') return stay;
	if (verdictFor(verdicts, book[exercise], side) !== 'open') return { ...stay, why: 'half-dose' };
	if (step < 0 || canGrow(amount, step, growthOf(book[exercise]))) return { ...stay, move: 'up', step: step + 1 };
	const harder = open.find(({ way, verdict }) => way === 'harder' && verdict === 'open');
	return harder ? { ...stay, move: 'harder', to: harder.exercise } : { ...stay, why: 'nothing-harder-open' };
}

/** Whether some grown dose has not settled yet: one exercise and one side at a time. */
function growthUnsettled({ plan, history, day }: ProgressQuestion): boolean {
	return factsOf(history, 'progress').some(({ content: { exercise, side, why }, day: grown }) => {
		if (why !== 'calm' || daysBetween(grown, day) >= oneAtATimeDays) return false;
		const inPlan = plan.items.some((item) => item.exercise === exercise);
		return inPlan && !outcomesOf(history, exercise, side).some((outcome) => outcome.day >= grown && outcome.settled);
	});
}

const grows = ({ move }: Move): boolean => move === 'up' || move === 'harder';

/**
 * What comes next for every item of the plan. Steps back all count; of those ready to grow only one does, the gentlest
 * category first, and none while an earlier growth has not settled.
 */
export function nextMoves(question: ProgressQuestion): Move[] {
	const { book, plan, day } = question;
	const asked = { ...question, history: question.history.filter((fact) => fact.day <= day) };
	const moves = plan.items.flatMap(({ exercise, sides, sets, reps, holdS }) =>
		sides
			.flatMap((side) => sideOn(book[exercise], side))
			.map((side) => moveOf(asked, { sets, reps, holdS }, exercise, side))
	);
	const ready = moves.filter(grows);
	const [first] = ready.toSorted((a, b) => placeOf(book[a.exercise].category) - placeOf(book[b.exercise].category));
	const chosen = growthUnsettled(asked) ? undefined : first;
	return moves.map((move): Move => {
		if (!grows(move) || move === chosen) return move;
		const { exercise, side, calm } = move;
		const step = stepOf(asked.history, exercise, side, day);
		return { exercise, side, move: 'repeat', why: 'another-first', step, calm };
	});
}
