import * as v from 'valibot';
import type { Change } from '../gates/contradiction-choices.ts';
import { exerciseFacts } from '../gates/exercise-facts.ts';
import { halved } from '../plan/dose.ts';
import { canonical } from '../record/canonical.ts';
import { changeOver } from '../record/change-over.ts';
import type { Fact } from '../record/kinds.ts';
import type { Spot } from './player-state.ts';
import { amountOf, sessionItemSchema, type Session, type SessionEvent, type SessionItem } from './session.ts';

type Amount = SessionItem['done'];

/** How an exercise went: done as far as it was, ended early since it eased, or left out. */
export type Way = 'done' | 'eased' | 'skipped';

/** What can be said anew of one exercise on one side; `event` is `none` where nothing happened. */
export interface ItemDraft {
	readonly way: Way;
	/** Pain during, 0-10; undefined when not rated. */
	readonly pain: number | undefined;
	readonly event: SessionEvent | 'none';
	/** What was done of it; nothing of it counts where it was left out. */
	readonly done: Amount;
	/** Its release spots, in their order; none where no spot was written down. */
	readonly spots: readonly Spot[];
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
	items: items.map((item) => ({
		way: wayOf(item),
		pain: item.painDuring,
		event: item.event ?? 'none',
		done: item.done,
		spots: item.spots ?? []
	}))
});

const loadOf = ({ sets, reps, holdS }: Amount): number => sets * reps * Math.max(1, holdS);

/** A plan asks for no more. */
const mostSets = 20;

/**
 * The amounts that can be said of an exercise, the least first: each number of whole sets, or half of a single one, and what was
 * recorded where that is none of these. One alone leaves nothing to choose; with spots written down their presses say it.
 */
export function amountsFor({ planned, done, spots }: SessionItem): readonly Amount[] {
	if (spots !== undefined) return [];
	const whole = Array.from({ length: Math.min(planned.sets, mostSets) }, (_, i): Amount => ({
		...planned,
		sets: i + 1
	}));
	const all = planned.sets === 1 ? [halved(planned), ...whole, done] : [...whole, done];
	const each = new Map(all.filter((amount) => loadOf(amount) > 0).map((amount) => [canonical(amount), amount]));
	return [...each.values()].sort((a, b) => loadOf(a) - loadOf(b));
}

/** What was done, as the draft says it: nothing where it was left out, all of it where it was left out before and nothing else is said. */
function doneOf(item: SessionItem, { way, done }: Pick<ItemDraft, 'way' | 'done'>): Amount {
	if (way === wayOf(item)) return done;
	if (way === 'skipped') return { sets: 0, reps: 0, holdS: 0 };
	return loadOf(done) === 0 ? item.planned : done;
}

const pressesOf = (spots: readonly Spot[]): number => spots.reduce((sum, { presses }) => sum + (presses ?? 0), 0);

/** What was done of an exercise whose spots were pressed anew; as it was where nothing is pressed differently. */
function pressed(done: Amount, planned: Amount, before: readonly Spot[], after: readonly Spot[]): Amount {
	const presses = pressesOf(after);
	return presses === pressesOf(before) ? done : amountOf(planned, presses);
}

/** What was done of an exercise, as the draft says it: by the presses of its spots where there are some. */
export function amountSaid(item: SessionItem, draft: ItemDraft): Amount {
	const done = doneOf(item, draft);
	const { planned, spots } = item;
	return spots === undefined || draft.way === 'skipped' ? done : pressed(done, planned, spots, draft.spots);
}

function amended(item: SessionItem, draft: ItemDraft | undefined): SessionItem {
	if (!draft) return item;
	const { way, pain, event } = draft;
	const { exercise, side, planned, verdict, spots } = item;
	return {
		exercise,
		side,
		planned,
		done: amountSaid(item, draft),
		...(pain === undefined ? {} : { painDuring: pain }),
		...(event === 'none' ? {} : { event }),
		easedEarly: way === 'eased',
		skipped: way === 'skipped',
		verdict,
		...(spots === undefined ? {} : { spots: [...draft.spots] })
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

const how = ['done', 'skipped', 'easedEarly'] as const;

/** `changeOver` for one exercise: how it went is said as a whole, and what was done follows the presses of its spots. */
function itemOver(now: SessionItem, before: SessionItem, after: SessionItem): SessionItem {
	const over = changeOver(now, before, after) as SessionItem;
	const went = how.some((part) => canonical(before[part]) !== canonical(after[part]));
	const { done, skipped, easedEarly } = went ? after : over;
	const { spots: was = [] } = now;
	const { planned, spots = [] } = over;
	const amount = skipped || spots.length === 0 ? done : pressed(done, planned, was, spots);
	return { ...over, done: amount, skipped, easedEarly };
}

/** What a correction of a session's `items` did, done to another list of the same exercises; `after` itself where they are not. */
export function itemsOver(now: unknown, before: unknown, after: unknown): unknown {
	const lists = [now, before, after].map((list) => v.safeParse(itemList, list));
	const [to, old, said] = lists.map((list) => (list.success ? list.output : []));
	if (!to || !old || !said || to.length === 0 || to.length !== old.length || to.length !== said.length) return after;
	return to.map((item, i) => {
		const [was, is] = [old[i], said[i]];
		return was && is && canonical(was) !== canonical(is) ? itemOver(item, was, is) : item;
	});
}
