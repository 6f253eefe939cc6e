import * as v from 'valibot';
import type { Change } from '../gates/contradiction-choices.ts';
import { exerciseFacts } from '../gates/exercise-facts.ts';
import { canonical } from '../record/canonical.ts';
import type { Fact } from '../record/kinds.ts';
import { sessionItemSchema, type Session, type SessionEvent, type SessionItem } from './session.ts';

/** How an exercise went: done as far as it was, ended early since it eased, or left out. */
export type Way = 'done' | 'eased' | 'skipped';

/** What can be said anew of one exercise on one side; `event` is `none` where nothing happened. */
export interface ItemDraft {
	readonly way: Way;
	/** Pain during, 0-10; undefined when not rated. */
	readonly pain: number | undefined;
	readonly event: SessionEvent | 'none';
}

/** A recorded session being set right; `items` in the order of the session. */
export interface SessionDraft {
	/** Pain just before, per side, 0-10. */
	readonly before: Session['painBefore'];
	readonly items: readonly ItemDraft[];
}

const wayOf = ({ skipped, easedEarly }: SessionItem): Way => (skipped ? 'skipped' : easedEarly ? 'eased' : 'done');

/** The ways that make sense of an exercise: only release ends early since it eased, or what was recorded so. */
export const waysFor = (item: SessionItem): readonly Way[] =>
	item.easedEarly || exerciseFacts[item.exercise].category === 'release'
		? ['done', 'eased', 'skipped']
		: ['done', 'skipped'];

/** A recorded session as a draft to set right. */
export const sessionDraftOf = ({ painBefore, items }: Session): SessionDraft => ({
	before: painBefore,
	items: items.map((item) => ({ way: wayOf(item), pain: item.painDuring, event: item.event ?? 'none' }))
});

/** What was done, as the draft says it: nothing where it was left out, all of it where it was left out before. */
function doneOf(item: SessionItem, way: Way): SessionItem['done'] {
	if (way === wayOf(item)) return item.done;
	if (way === 'skipped') return { sets: 0, reps: 0, holdS: 0 };
	return item.done.sets * item.done.reps === 0 ? item.planned : item.done;
}

function amended(item: SessionItem, draft: ItemDraft | undefined): SessionItem {
	if (!draft) return item;
	const { way, pain, event } = draft;
	const { exercise, side, planned, verdict, spots } = item;
	return {
		exercise,
		side,
		planned,
		done: doneOf(item, way),
		...(pain === undefined ? {} : { painDuring: pain }),
		...(event === 'none' ? {} : { event }),
		easedEarly: way === 'eased',
		skipped: way === 'skipped',
		verdict,
		...(spots === undefined ? {} : { spots })
	};
}

/**
 * The changes that make a session what the draft says, one for each field that differs; the session itself, its times and the verdicts it
 * was started under stay as they are. Meant to be written as corrections, which are applied over it.
 */
export function sessionChanges({ id, content }: Fact<'session'>, draft: SessionDraft): Change[] {
	const after = { painBefore: draft.before, items: content.items.map((item, i) => amended(item, draft.items[i])) };
	return (['painBefore', 'items'] as const)
		.filter((field) => canonical(content[field]) !== canonical(after[field]))
		.map((field) => ({ record: id, field, before: content[field], after: after[field] }));
}

const itemList = v.array(sessionItemSchema);

/** The exercises that a correction of a session's `items` changed, as they were and as they are; empty for anything else. */
export function changedItems(before: unknown, after: unknown): { before: SessionItem[]; after: SessionItem[] } {
	const [old, now] = [v.safeParse(itemList, before), v.safeParse(itemList, after)];
	if (!old.success || !now.success) return { before: [], after: [] };
	const differs = (i: number) => canonical(old.output[i] ?? null) !== canonical(now.output[i] ?? null);
	return {
		before: old.output.filter((_, i) => differs(i)),
		after: now.output.filter((_, i) => differs(i))
	};
}
