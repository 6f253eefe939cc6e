import { describe, expect, test } from 'vitest';
import { checkIn, factOf, item, session } from '../../../../tests/fixtures/gates/facts.ts';
import type { Fact } from '../record/kinds.ts';
import { sessionChanges, sessionDraftOf, type ItemDraft } from '../session/amend.ts';
import type { SessionItem } from '../session/session.ts';
import { correctedHistory } from './corrected-history.ts';
import { takenBack } from './take-back.ts';

const spot = { tender: 4, spreads: false, change: 'fading' as const, seconds: 9, presses: 5 };
const release: SessionItem = {
	...item('re-glute', { side: 'right' }),
	planned: { sets: 2, reps: 5, holdS: 2 },
	done: { sets: 2, reps: 5, holdS: 2 },
	spots: [spot, spot]
};
const entered = session(5, [item('s1-march', { side: 'left', pain: 3 }), release]) as Fact<'session'>;
type Said = readonly [at: number, part: Partial<ItemDraft>];

const standing = (facts: readonly Fact[]): Fact<'session'> =>
	correctedHistory(facts).find((fact): fact is Fact<'session'> => fact.kind === 'session') ?? entered;
const itemsOf = (facts: readonly Fact[]) => standing(facts).content.items;

/** One correction after another, each over what stood then. */
function saidInTurn(said: readonly Said[]): Fact<'correction'>[] {
	const made: Fact<'correction'>[] = [];
	for (const [at, part] of said) {
		const now = standing([entered, ...made]);
		const draft = sessionDraftOf(now.content);
		const items = draft.items.map((one, i) => (i === at ? { ...one, ...part } : one));
		for (const change of sessionChanges(now, { ...draft, items }))
			made.push(
				factOf('correction', 6, { ...change, reason: '', at: made.length }, `c${made.length}`) as Fact<'correction'>
			);
	}
	return made;
}

/** What stands once the correction with this number is taken back. */
function without(made: readonly Fact<'correction'>[], gone: number): readonly SessionItem[] {
	const left = made.filter((_, i) => i !== gone);
	const taken = made[gone];
	const over = taken ? takenBack(entered, made, taken) : [];
	return itemsOf([
		entered,
		...left.map((fact) => {
			const other = over.find(({ id }) => id === fact.id);
			return other ? { ...fact, content: { ...fact.content, before: other.before, after: other.after } } : fact;
		})
	]);
}

/** What would stand had it never been said. */
const neverSaid = (said: readonly Said[], gone: number) =>
	itemsOf([entered, ...saidInTurn(said.filter((_, i) => i !== gone))]);

describe('taking back one correction', () => {
	const cases: readonly (readonly [what: string, said: readonly Said[]])[] = [
		[
			'of another exercise',
			[
				[0, { pain: 5 }],
				[1, { event: 'cramp' }],
				[0, { event: 'sharp' }]
			]
		],
		[
			'of the same answer',
			[
				[0, { pain: 5 }],
				[0, { pain: 6 }],
				[1, { pain: 1 }]
			]
		],
		[
			'of an event',
			[
				[0, { event: 'cramp' }],
				[0, { event: 'sharp' }]
			]
		],
		[
			'that was left out',
			[
				[0, { way: 'skipped' }],
				[1, { pain: 7 }]
			]
		]
	];

	test.each(cases)('leaves the others standing: %s', (_what, said) => {
		const made = saidInTurn(said);
		expect(made).toHaveLength(said.length);
		for (let gone = 0; gone < said.length; gone += 1) expect(without(made, gone)).toEqual(neverSaid(said, gone));
	});

	test('of a spot, it leaves what was said of the other spots', () => {
		const lighter = { ...spot, tender: 2 };
		const made = saidInTurn([
			[1, { spots: [lighter, spot] }],
			[1, { spots: [lighter, { ...spot, change: 'growing' }] }]
		]);
		expect(without(made, 0)[1]).toMatchObject({ spots: [spot, { ...spot, change: 'growing' }], done: release.done });
	});

	test('what was done follows the presses that are left', () => {
		const made = saidInTurn([
			[1, { spots: [{ ...spot, presses: 4 }, spot] }],
			[
				1,
				{
					spots: [
						{ ...spot, presses: 4 },
						{ ...spot, presses: 3 }
					]
				}
			]
		]);
		expect(itemsOf([entered, ...made])[1]?.done).toEqual({ sets: 1, reps: 7, holdS: 2 });
		expect(without(made, 0)[1]).toMatchObject({
			done: { sets: 1, reps: 8, holdS: 2 },
			spots: [{ presses: 5 }, { presses: 3 }]
		});
	});

	test('the last word on how it went stands', () => {
		const made = saidInTurn([
			[0, { way: 'skipped' }],
			[0, { way: 'done', done: { sets: 1, reps: 10, holdS: 0 } }],
			[0, { pain: 4 }]
		]);
		expect(without(made, 1)[0]).toMatchObject({ skipped: true, done: { sets: 0 }, painDuring: 4 });
		expect(without(made, 0)[0]).toMatchObject({ skipped: false, done: { sets: 1, reps: 10 }, painDuring: 4 });
	});

	test('how an exercise went is said as a whole, never in part', () => {
		const planned = { sets: 2, reps: 8, holdS: 0 };
		const out = { ...item('s1-march', { side: 'left' }), planned, done: { sets: 0, reps: 0, holdS: 0 }, skipped: true };
		const done = { ...out, done: planned, skipped: false };
		const once = { ...done, done: { ...planned, sets: 1 } };
		const target = session(5, [out]);
		const said = (id: string, at: number, before: SessionItem, after: SessionItem) =>
			factOf(
				'correction',
				6,
				{ record: target.id, field: 'items', before: [before], after: [after], reason: '', at },
				id
			) as Fact<'correction'>;
		const first = said('a', 0, out, done);
		expect(takenBack(target, [first, said('b', 1, done, once)], first)).toEqual([
			{ id: 'b', before: [out], after: [once] }
		]);
	});

	test('one that undid it falls away without confirming anything', () => {
		const made = saidInTurn([
			[0, { pain: 5 }],
			[0, { pain: 3 }],
			[1, { pain: 6 }]
		]);
		const [first] = made;
		const over = first ? takenBack(entered, made, first) : [];
		expect(over.map(({ id }) => id)).toEqual([]);
		expect(without(made, 0).map(({ painDuring }) => painDuring)).toEqual([3, 6]);
	});

	test('one that never counted is left as it is', () => {
		const made = saidInTurn([[0, { pain: 5 }]]);
		const odd = factOf('correction', 6, {
			record: entered.id,
			field: 'items',
			before: 'x',
			after: [],
			reason: '',
			at: 9
		});
		const [first] = made;
		expect(first && takenBack(entered, [...made, odd as Fact<'correction'>], first)).toEqual([]);
	});

	test('pain before is said side by side; a list of another length is set whole', () => {
		const pain = (id: string, at: number, before: object, after: object) =>
			factOf(
				'correction',
				6,
				{ record: entered.id, field: 'painBefore', before, after, reason: '', at },
				id
			) as Fact<'correction'>;
		const left = pain('a', 0, { left: 2, right: 2 }, { left: 4, right: 2 });
		const right = pain('b', 1, { left: 4, right: 2 }, { left: 4, right: 5 });
		expect(takenBack(entered, [left, right], left)).toEqual([
			{ id: 'b', before: { left: 2, right: 2 }, after: { left: 2, right: 5 } }
		]);
		const place = (usual: number) => ({ region: 'groin', side: 'left', usual, worst: usual });
		const target = checkIn(5, 2, 2, { places: [{ region: 'groin', side: 'left', usual: 2, worst: 2 }] });
		const places = (id: string, at: number, before: object, after: object) =>
			factOf(
				'correction',
				6,
				{ record: target.id, field: 'places', before, after, reason: '', at },
				id
			) as Fact<'correction'>;
		const one = places('a', 0, [place(2)], [place(2), place(5)]);
		const two = places('b', 1, [place(2), place(5)], [place(3)]);
		expect(takenBack(target, [two, one], one)).toEqual([{ id: 'b', before: [place(2)], after: [place(3)] }]);
	});
});
