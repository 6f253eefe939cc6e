import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../base/local-date.ts';
import { regions, sidesOf } from '../body/region.ts';
import { draftOf, emptyDraft, prefill, readDraft, type Draft } from './draft.ts';
import { changedFields, parseDraft } from './parse.ts';
import { nextUnrated, rateNone, rateUsual, rateWorst, togglePlace } from './rating.ts';

const today = '2026-03-12' as LocalDate;
const yesterday = '2026-03-11' as LocalDate;
const empty = emptyDraft('c1', today, today, 1000);
const saving = { at: 2000, zone: 'Europe/Berlin', flagsAnswered: true };
const spot = fc
	.constantFrom(...regions)
	.chain((region) => fc.constantFrom(...sidesOf(region)).map((side) => ({ region, side })));
const rating = fc.integer({ min: 0, max: 10 });

const rated = (draft: Draft, usual: number): Draft => ({
	...draft,
	places: draft.places.map((place) => rateUsual(place, usual).place)
});

describe('a new check-in', () => {
	it('asks about the sore places of last time, with their numbers beside and none filled in', () => {
		const draft = prefill(
			empty,
			{
				day: yesterday,
				places: [
					{ region: 'groin', side: 'left', usual: 3, worst: 5 },
					{ region: 'knee', side: 'right', usual: 0, worst: 0 },
					{ region: 'sacrum', side: 'centre', usual: 0, worst: 2 }
				],
				unrated: [{ region: 'groin', side: 'right' }]
			},
			[{ region: 'belly', side: 'centre' }]
		);
		expect(draft.places.map(({ region, usual, worst, before }) => [region, usual, worst, before?.worst])).toEqual([
			['groin', null, null, 5],
			['sacrum', null, null, 2],
			['groin', null, null, undefined]
		]);
	});

	it('asks about the tracked places before there is any check-in', () => {
		const draft = prefill(empty, undefined, [{ region: 'front-hip', side: 'left' }]);
		expect(draft.places).toMatchObject([{ region: 'front-hip', side: 'left', usual: null, before: null }]);
	});

	it('asks once about a place that two devices noted, with the higher numbers', () => {
		const places = [
			{ region: 'groin', side: 'left', usual: 2, worst: 6 },
			{ region: 'groin', side: 'left', usual: 4, worst: 5 }
		] as const;
		expect(prefill(empty, { day: yesterday, places, unrated: [] }, []).places).toMatchObject([
			{ before: { usual: 4, worst: 6 } }
		]);
	});

	it('knows a back-dated day', () => {
		expect(empty.backdated).toBe(false);
		expect(emptyDraft('c', yesterday, today, 0).backdated).toBe(true);
	});

	it('survives its way through JSON, and nothing else is taken for one', () => {
		const draft = prefill(
			empty,
			{ day: yesterday, places: [{ region: 'groin', side: 'left', usual: 3, worst: 5 }], unrated: [] },
			[]
		);
		expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
		expect(readDraft(undefined)).toBeUndefined();
		expect(readDraft({ ...draft, places: [{ ...draft.places[0], side: 'centre' }] })).toBeUndefined();
	});
});

describe('rating a place', () => {
	const [place] = togglePlace(empty, 'groin', 'left').places;

	it('keeps the worst at or above the usual, whatever is tapped in whatever order', () => {
		const taps = fc.array(fc.tuple(fc.constantFrom('usual', 'worst'), rating), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(taps, (order) => {
				let now = place!;
				for (const [which, value] of order) {
					now = (which === 'usual' ? rateUsual(now, value) : rateWorst(now, value)).place;
					expect(now.worst).toBeGreaterThanOrEqual(now.usual ?? 0);
				}
			})
		);
	});

	it('lets the worst follow the usual until it was chosen, and says when it was pulled up', () => {
		const four = rateUsual(place!, 4);
		expect(four).toMatchObject({ place: { usual: 4, worst: 4 }, pulledUp: false });
		expect(rateUsual(four.place, 3)).toMatchObject({ place: { usual: 3, worst: 3 }, pulledUp: false });
		const chosen = rateWorst(four.place, 6).place;
		expect(rateUsual(chosen, 5)).toMatchObject({ place: { usual: 5, worst: 6 }, pulledUp: false });
		expect(rateUsual(chosen, 8)).toMatchObject({ place: { usual: 8, worst: 8 }, pulledUp: true });
		expect(rateWorst(four.place, 2)).toMatchObject({ place: { usual: 4, worst: 4 }, pulledUp: true });
	});

	it('goes on to the next place without a number, wrapping round', () => {
		const draft = [empty, empty].reduce((all) => all, togglePlace(togglePlace(empty, 'groin', 'left'), 'knee', 'left'));
		expect(nextUnrated(draft.places, 1)).toBe(0);
		expect(nextUnrated(rated(draft, 1).places, 0)).toBeUndefined();
		expect(nextUnrated([], 0)).toBeUndefined();
	});

	it('takes a place out by the same tap that put it in', () => {
		fc.assert(
			fc.property(fc.array(spot, { maxLength: 8 }), spot, (spots, at) => {
				const draft = spots.reduce((all, one) => togglePlace(all, one.region, one.side), empty);
				const twice = togglePlace(togglePlace(draft, at.region, at.side), at.region, at.side);
				expect(twice.places.length).toBe(draft.places.length);
			})
		);
	});
});

describe('saving a draft', () => {
	const two = togglePlace(togglePlace(empty, 'groin', 'left'), 'low-back', 'centre');

	it('names every place without a number and minutes that make no sense', () => {
		expect(parseDraft({ ...two, stiffness: '900' }, saving)).toEqual({
			ok: false,
			error: [
				{ code: 'unrated', region: 'groin', side: 'left' },
				{ code: 'unrated', region: 'low-back', side: 'centre' },
				{ code: 'stiffness-too-long', minutes: 900, suggestion: 90 }
			]
		});
	});

	it('holds what was entered and leaves out what was not', () => {
		const parsed = parseDraft({ ...rated(two, 4), stiffness: ' 20 ', limp: false, note: '  ' }, saving);
		expect(parsed).toMatchObject({
			ok: true,
			value: { at: 2000, stiffnessMin: 20, limp: false, flagsAnswered: true, backdated: false, flags: [] }
		});
		expect(parsed.ok && [parsed.value.note, parsed.value.sleep]).toEqual([undefined, undefined]);
	});

	it('rates nothing at all as no pain', () => {
		expect(parseDraft(empty, saving)).toMatchObject({ ok: true, value: { places: [] } });
		expect(parseDraft(rateNone(two), saving)).toMatchObject({
			ok: true,
			value: { places: [{ usual: 0 }, { usual: 0 }] }
		});
	});

	it('leaves every number that was tapped where the rest has no pain', () => {
		const [first, second] = two.places;
		const draft = { ...two, places: [rateWorst(rateUsual(first!, 4).place, 7).place, rateWorst(second!, 3).place] };
		expect(rateNone(draft).places).toMatchObject([
			{ usual: 4, worst: 7, worstChosen: true },
			{ usual: 0, worst: 3, worstChosen: true }
		]);
	});

	it('saves the rated part at once when a sign must not wait', () => {
		const partly = { ...two, stiffness: 'x', places: two.places.map((p, i) => (i ? p : rateUsual(p, 7).place)) };
		const parsed = parseDraft(partly, { ...saving, partly: true });
		const unrated = [{ region: 'low-back', side: 'centre' }];
		expect(parsed).toMatchObject({ ok: true, value: { places: [{ usual: 7 }], unrated } });
		if (!parsed.ok) return;
		const again = draftOf({ id: 'c1', day: today, content: parsed.value }, null, 5);
		expect(again.places).toMatchObject([{ usual: 7 }, { region: 'low-back', side: 'centre', usual: null }]);
		expect(parseDraft(again, saving)).toMatchObject({ ok: false, error: [{ code: 'unrated', region: 'low-back' }] });
		const whole = parseDraft(rateNone(again), saving);
		expect(whole.ok && changedFields(parsed.value, whole.value)).toMatchObject({ unrated: null });
	});

	it('reads back any saved check-in unchanged', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(spot, rating, rating), { maxLength: 8 }), (spots) => {
				const places = spots.reduce((all, [at]) => togglePlace(all, at.region, at.side), empty).places;
				const draft = {
					...empty,
					places: places.map((place, i) => {
						const [, usual = 0, worst = 0] = spots[i] ?? [];
						return rateWorst(rateUsual(place, usual).place, worst).place;
					})
				};
				const saved = parseDraft(draft, saving);
				expect(saved.ok).toBe(true);
				if (!saved.ok) return;
				const again = parseDraft(draftOf({ id: 'c1', day: today, content: saved.value }, null, 5), {
					...saving,
					at: 9
				});
				expect(again).toEqual(saved);
				expect(changedFields(saved.value, again.ok ? again.value : saved.value)).toEqual({});
			})
		);
	});

	it('writes only the fields that changed, so that another window keeps its own', () => {
		const first = parseDraft({ ...rated(two, 4), sleep: 5, note: 'a' }, saving);
		const next = parseDraft({ ...rated(two, 4), sleep: 6, note: '' }, saving);
		expect(first.ok && next.ok && changedFields(first.value, next.value)).toEqual({ sleep: 6, note: null });
	});
});
