import type { LocalDate } from '../base/local-date.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Instant } from '../base/zoned.ts';
import { sides, type Side } from '../body/side.ts';
import type { ExerciseId, Verdict } from '../exercise/exercise.ts';
import { exerciseFacts } from '../gates/exercise-facts.ts';
import type { Way } from './amend.ts';
import type { ItemSide, Session, SessionEvent, SessionItem } from './session.ts';

type Amount = SessionItem['done'];
/** A part of an amount that is typed in. */
export type AmountPart = keyof Amount;

/** An exercise on one side that may have been done on a day without the guide, with its dose and the verdict of that day. */
export interface Choice {
	readonly exercise: ExerciseId;
	readonly side: ItemSide;
	readonly planned: Amount;
	readonly verdict: Verdict;
}

/** What is said of one exercise; the amounts are as typed. */
export interface ChoiceDraft {
	readonly way: Way;
	readonly amount: Readonly<Record<AmountPart, string>>;
	readonly pain: number | undefined;
	readonly event: SessionEvent | 'none';
}

/** A session being written down that no guide counted: what was touched of the day's exercises, by their keys. */
export interface ElsewhereDraft {
	readonly before: Readonly<Partial<Record<Side, number>>>;
	readonly items: Readonly<Record<string, ChoiceDraft>>;
	readonly note: string;
}

/** A draft with its day and the moment it was begun at: saved twice it is the same session. */
export interface ElsewhereBegun {
	readonly day: LocalDate;
	readonly at: Instant;
	readonly draft: ElsewhereDraft;
}

/** Why it cannot be saved yet, in the order of the form. */
export type ElsewhereProblem =
	| { readonly field: 'before'; readonly side: Side }
	| { readonly field: AmountPart; readonly key: string; readonly most: number }
	| { readonly field: 'pain'; readonly key: string }
	| { readonly field: 'items' };

/** How a draft names an exercise and its side. */
export const choiceKey = ({ exercise, side }: Pick<Choice, 'exercise' | 'side'>): string => `${exercise} ${side}`;

/** Whether its hold is told in minutes: a walk, a rest. */
export const inMinutes = ({ planned: { reps, holdS } }: Choice): boolean => reps === 1 && holdS >= 60;

/** What is typed in of an exercise; a spot is pressed as it is everywhere, and what comes once is not counted. */
export function amountParts(choice: Choice): AmountPart[] {
	const { sets, reps, holdS } = choice.planned;
	if (exerciseFacts[choice.exercise].category === 'release') return ['sets', 'reps'];
	if (inMinutes(choice)) return sets > 1 ? ['sets', 'holdS'] : ['holdS'];
	return ['sets', ...(reps > 1 ? (['reps'] as const) : []), ...(holdS > 0 ? (['holdS'] as const) : [])];
}

const most: Amount = { sets: 20, reps: 100, holdS: 600 };
const mostMinutes = 60;

/** Not done, with the day's dose waiting in its fields. */
export const untouched = (choice: Choice): ChoiceDraft => {
	const { sets, reps, holdS } = choice.planned;
	return {
		way: 'skipped',
		amount: { sets: String(sets), reps: String(reps), holdS: String(inMinutes(choice) ? holdS / 60 : holdS) },
		pain: undefined,
		event: 'none'
	};
};

/** Nothing said yet but the pain before that a check-in of the day has told. */
export const emptyElsewhere = (before: ElsewhereDraft['before']): ElsewhereDraft => ({ before, items: {}, note: '' });

/** The most that can be typed of a part: sets, repetitions, seconds, or minutes of a long hold. */
export const mostOf = (choice: Choice, part: AmountPart): number =>
	part === 'holdS' && inMinutes(choice) ? mostMinutes : most[part];

/** A typed part of an amount, in seconds where it is a hold; undefined where it makes no sense. */
function partOf(choice: Choice, part: AmountPart, text: string): number | undefined {
	const minutes = part === 'holdS' && inMinutes(choice);
	const said = Number(text.trim().replace(',', '.') || 'none');
	if (!(said >= (minutes ? 0.5 : 1) && said <= mostOf(choice, part))) return undefined;
	if (minutes) return Math.round(said * 60);
	return Number.isInteger(said) ? said : undefined;
}

function itemOf(choice: Choice, draft: ChoiceDraft): Result<SessionItem, ElsewhereProblem[]> {
	const { exercise, side, planned, verdict } = choice;
	const key = choiceKey(choice);
	const typed = amountParts(choice).map((part) => ({ part, value: partOf(choice, part, draft.amount[part]) }));
	const problems: ElsewhereProblem[] = typed
		.filter(({ value }) => value === undefined)
		.map(({ part }) => ({ field: part, key, most: mostOf(choice, part) }));
	if (draft.pain === undefined) return fail([...problems, { field: 'pain', key }]);
	if (problems.length > 0) return fail(problems);
	const said = Object.fromEntries(typed.map(({ part, value }) => [part, value])) as Partial<Amount>;
	return ok({
		exercise,
		side,
		planned,
		done: { ...planned, ...said },
		painDuring: draft.pain,
		...(draft.event === 'none' ? {} : { event: draft.event }),
		easedEarly: draft.way === 'eased',
		skipped: false,
		verdict
	});
}

/**
 * Reads a draft as the session it describes, or says everything that is missing, in the order of the form. What was not
 * touched was not done and is not in it. Nobody knows when it was, so it begins and ends at one moment of its day.
 */
export function parseElsewhere(
	{ before, items, note }: ElsewhereDraft,
	choices: readonly Choice[],
	{ at, zone }: { readonly at: Instant; readonly zone: string }
): Result<Session, readonly ElsewhereProblem[]> {
	const problems: ElsewhereProblem[] = sides
		.filter((side) => before[side] === undefined)
		.map((side) => ({ field: 'before', side }));
	const done: SessionItem[] = [];
	for (const choice of choices) {
		const draft = items[choiceKey(choice)];
		if (!draft || draft.way === 'skipped') continue;
		const item = itemOf(choice, draft);
		if (item.ok) done.push(item.value);
		else problems.push(...item.error);
	}
	const { left, right } = before;
	if (done.length === 0 && !problems.some(({ field }) => field !== 'before')) problems.push({ field: 'items' });
	if (left === undefined || right === undefined || problems.length > 0) return fail(problems);
	const words = note.trim();
	return ok({
		start: at,
		end: at,
		zone,
		where: 'elsewhere',
		endReason: done.some(({ event }) => event !== undefined) ? 'stopped' : 'finished',
		painBefore: { left, right },
		items: done,
		...(words === '' ? {} : { note: words })
	});
}
