import { expect, test } from 'vitest';
import { checkIns, day, factOf, item, review, screening, session } from '../../../../tests/fixtures/gates/facts.ts';
import { gatesOn } from '../../../../tests/fixtures/gates/look.ts';
import { correctedHistory } from '../gates/corrected-history.ts';
import type { Fact } from '../record/kinds.ts';
import type { SessionItem } from './session.ts';
import { parseReview, reviewChanges } from '../safety/review-draft.ts';
import {
	amountsFor,
	changedItems,
	sessionChanges,
	sessionDraftOf,
	waysFor,
	type ItemDraft,
	type SessionDraft
} from './amend.ts';

const march = item('s1-march', { side: 'left', pain: 3 });
const glute = item('re-glute', { side: 'right', share: 0.4 });
const spot = { tender: 4, spreads: false, change: 'fading' as const, seconds: 9, presses: 5 };
const recorded = session(5, [march, glute]) as Fact<'session'>;

/** The draft of a session with one of its exercises said anew. */
const said = (fact: Fact<'session'>, at: number, part: Partial<ItemDraft>): SessionDraft => {
	const draft = sessionDraftOf(fact.content);
	return { ...draft, items: draft.items.map((one, i) => (i === at ? { ...one, ...part } : one)) };
};

const first = (fact: Fact<'session'>, part: Partial<ItemDraft>) =>
	(sessionChanges(fact, said(fact, 0, part))[0]?.after as unknown[])[0];

test('a draft that says nothing new changes nothing', () => {
	expect(sessionChanges(recorded, sessionDraftOf(recorded.content))).toEqual([]);
	const rich = session(5, [
		{
			...item('re-glute', { pain: null, event: 'cramp', easedEarly: true }),
			spots: [{ tender: 4, spreads: false, change: 'fading', seconds: 9 }]
		},
		item('s1-march', { skipped: true, share: 0 })
	]) as Fact<'session'>;
	expect(sessionChanges(rich, sessionDraftOf(rich.content))).toEqual([]);
});

test('only the fields that differ are changed, each from the value it holds', () => {
	expect(sessionChanges(recorded, said(recorded, 0, { pain: 8 }))).toEqual([
		{
			record: recorded.id,
			field: 'items',
			before: [march, glute],
			after: [{ ...march, painDuring: 8 }, glute]
		}
	]);
	const before = { left: 4, right: 2 };
	expect(sessionChanges(recorded, { ...sessionDraftOf(recorded.content), before })).toEqual([
		{ record: recorded.id, field: 'painBefore', before: { left: 2, right: 2 }, after: before }
	]);
});

test('what was left out was not done; what was done after all was done as planned; the rest keeps its dose', () => {
	const skipped = { ...march, done: { sets: 0, reps: 0, holdS: 0 }, skipped: true };
	expect(first(recorded, { way: 'skipped' })).toEqual(skipped);
	const out = session(5, [skipped]) as Fact<'session'>;
	expect(first(out, { way: 'done' })).toEqual({ ...skipped, done: march.planned, skipped: false });
	const part = session(5, [glute]) as Fact<'session'>;
	expect(first(part, { way: 'eased' })).toEqual({ ...glute, easedEarly: true });
});

test('how much was done is one of the whole sets, half of a single one, or what was recorded', () => {
	const planned = { sets: 2, reps: 8, holdS: 0 };
	const part = { ...march, planned, done: { sets: 1, reps: 13, holdS: 0 } };
	expect(amountsFor(part)).toEqual([{ ...planned, sets: 1 }, part.done, planned]);
	expect(amountsFor({ ...part, done: planned })).toEqual([{ ...planned, sets: 1 }, planned]);
	const once = { ...planned, sets: 1 };
	expect(amountsFor({ ...part, planned: once, done: once })).toEqual([{ ...once, reps: 4 }, once]);
	expect(
		amountsFor({ ...part, planned: { sets: 1, reps: 1, holdS: 1 }, done: { sets: 1, reps: 1, holdS: 1 } })
	).toHaveLength(1);
	expect(amountsFor({ ...part, spots: [spot] })).toEqual([]);
	const fact = session(5, [part]) as Fact<'session'>;
	expect(first(fact, { done: planned })).toEqual({ ...part, done: planned });
	expect(first(fact, { way: 'skipped', done: planned })).toMatchObject({ done: { sets: 0 }, skipped: true });
	const out = session(5, [{ ...part, done: { sets: 0, reps: 0, holdS: 0 }, skipped: true }]) as Fact<'session'>;
	expect(first(out, { way: 'done', done: { ...planned, sets: 1 } })).toMatchObject({ done: { sets: 1, reps: 8 } });
});

test('what was said of a spot is said anew; what was done follows its presses', () => {
	const planned = { sets: 2, reps: 5, holdS: 2 };
	const release: SessionItem = { ...glute, planned, done: planned, spots: [spot, spot] };
	const fact = session(5, [release]) as Fact<'session'>;
	const growing = { ...spot, tender: 2, spreads: true, change: 'growing' as const };
	expect(first(fact, { spots: [spot, growing] })).toEqual({ ...release, spots: [spot, growing] });
	const fewer = { ...spot, presses: 3 };
	expect(first(fact, { spots: [spot, fewer] })).toEqual({
		...release,
		spots: [spot, fewer],
		done: { sets: 1, reps: 8, holdS: 2 }
	});
	const short = session(5, [{ ...release, spots: [spot, fewer], done: { sets: 1, reps: 8, holdS: 2 } }]);
	expect(first(short as Fact<'session'>, { spots: [spot, spot] })).toMatchObject({ done: planned });
});

test('what happened is added and taken away; the verdict it was started under stays', () => {
	expect(first(recorded, { event: 'sharp' })).toEqual({ ...march, event: 'sharp' });
	const hurt = session(5, [item('s1-march', { event: 'sharp', verdict: 'caution' })]) as Fact<'session'>;
	expect(first(hurt, { event: 'none' })).toEqual(item('s1-march', { verdict: 'caution' }));
});

test('only release ends early since it eased, or what was recorded so', () => {
	expect(waysFor(march)).toEqual(['done', 'skipped']);
	expect(waysFor(glute)).toContain('eased');
	expect(waysFor({ ...march, easedEarly: true })).toContain('eased');
});

/** The history with a draft of its session written as corrections on day `n`. */
const amended = (history: readonly Fact[], draft: (now: Fact<'session'>) => SessionDraft, n: number): Fact[] => {
	const now = correctedHistory(history).find((one): one is Fact<'session'> => one.kind === 'session');
	if (!now) throw new Error('no session');
	const made = sessionChanges(now, draft(now)).map((change, i) => {
		const at = history.length + i;
		return factOf('correction', n, { ...change, reason: 'changed', at }, `correction-${at}`);
	});
	return [...history, ...made];
};

test('the gates judge by the corrected value, once; back and forth stands as it was said last', () => {
	const history = [screening(0), ...checkIns(0, 6), recorded];
	const pain = (facts: readonly Fact[]) =>
		correctedHistory(facts).flatMap((one) => (one.kind === 'session' ? one.content.items : []))[0]?.painDuring;
	const sharp = amended(history, (now) => said(now, 0, { event: 'sharp', pain: 8 }), 6);
	const sharpFromStart = history.map((one) =>
		one === recorded ? session(5, [{ ...march, event: 'sharp', painDuring: 8 }, glute]) : one
	);
	expect(gatesOn(sharp, 6, 'left')).toEqual(gatesOn(sharpFromStart, 6, 'left'));
	expect(gatesOn(sharp, 6, 'left')).not.toEqual(gatesOn(history, 6, 'left'));
	const back = amended(sharp, (now) => said(now, 0, { event: 'none', pain: 3 }), 6);
	expect(gatesOn(back, 6, 'left')).toEqual(gatesOn(history, 6, 'left'));
	const forth = amended(back, (now) => said(now, 0, { pain: 8 }), 6);
	expect([history, sharp, back, forth].map(pain)).toEqual([3, 8, 3, 8]);
});

test('a correction names the exercises it changed, as they were and as they are', () => {
	const [change] = sessionChanges(recorded, said(recorded, 1, { pain: 6 }));
	expect(changedItems(change?.before, change?.after)).toEqual({
		before: [glute],
		after: [{ ...glute, painDuring: 6 }]
	});
	expect(changedItems('odd', change?.after)).toEqual({ before: [], after: [] });
});

test('a review is read with its name and day, and only what differs is changed', () => {
	const seen = review(3) as Fact<'review'>;
	const { by } = seen.content;
	const draft = (part: object) => parseReview({ by, day: seen.day, ...part }, day(6), seen);
	expect(draft({ by: ' ', day: day(7) })).toEqual({
		ok: false,
		error: [{ field: 'by' }, { field: 'day', problem: 'too-late' }]
	});
	expect(draft({ by: ' Dr Sol ' })).toEqual({ ok: true, value: { by: 'Dr Sol', day: seen.day } });
	expect(reviewChanges(seen, { by, day: seen.day })).toEqual({});
	expect(reviewChanges(seen, { by: 'Dr Sol', day: day(4) })).toEqual({ by: 'Dr Sol', day: day(4) });
});
