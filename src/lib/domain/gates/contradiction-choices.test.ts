import { describe, expect, test } from 'vitest';
import {
	checkIn,
	checkIns,
	day,
	factOf,
	injury,
	item,
	screening,
	session
} from '../../../../tests/fixtures/gates/facts.ts';
import type { History } from '../history.ts';
import type { Fact } from '../record/kinds.ts';
import { contradictionQuestions, type Choice, type Question } from './contradiction-choices.ts';
import { evaluate } from './evaluate.ts';

const base = [screening(0), ...checkIns(0, 4)];
const place = (usual: number, worst: number) => ({ region: 'front-hip', side: 'left', usual, worst }) as const;

const ask = (history: History, n = 6): Question[] => contradictionQuestions(evaluate(history, day(n)), history);

/** The history after an answer was given on day `n`. */
const answer = (history: History, { changes }: Choice, n = 6): History => [
	...history,
	...changes.map((change, i): Fact =>
		factOf(
			'correction',
			n,
			{ ...change, reason: 'answered', at: history.length + i },
			`correction-${history.length + i}`
		)
	)
];

const cases: readonly (readonly [string, History, readonly string[]])[] = [
	[
		'pain before the session far from the check-in',
		[...base, checkIn(5, 6, 2), session(5, [item('s1-iso')], { before: { left: 1, right: 2 } }), checkIn(6, 2)],
		['check-in-right', 'session-right', 'both-right']
	],
	[
		'the same the other way round',
		[...base, checkIn(5, 1, 2), session(5, [item('s1-iso')], { before: { left: 6, right: 2 } }), checkIn(6, 2)],
		['check-in-right', 'session-right', 'both-right']
	],
	[
		'the same on both sides',
		[...base, checkIn(5, 1, 2), session(5, [item('s1-iso')], { before: 6 }), checkIn(6, 2)],
		['check-in-right', 'session-right', 'both-right']
	],
	[
		'no place that could carry the other number',
		[
			...base,
			checkIn(5, 0, 0, { places: [] }),
			session(5, [item('s1-iso')], { before: { left: 6, right: 0 } }),
			checkIn(6, 2)
		],
		['check-in-right', 'both-right']
	],
	['better, with pain', [...base, injury(4, 'left', 5), checkIn(5, 5, 1), checkIn(6, 5, 1)], ['not-better', 'better']],
	[
		'worst below usual',
		[...base, checkIn(5, 0, 0, { places: [place(5, 2)] }), checkIn(6, 2)],
		['usual-right', 'swapped']
	],
	[
		'started while closed',
		[...base, checkIn(5, 2), session(5, [item('st-couch', { verdict: 'closed' }), item('s1-iso')]), checkIn(6, 2)],
		['not-done', 'done-anyway']
	],
	[
		'nothing done',
		[...base, checkIn(5, 2), session(5, [item('s1-iso', { share: 0 }), item('s1-bridge')]), checkIn(6, 2)],
		['skipped', 'all-done']
	]
];

describe.each(cases)('%s', (_name, history, codes) => {
	test('asks once, with the answers that make sense', () => {
		const questions = ask(history);
		expect([...new Set(questions.flatMap(({ choices }) => choices.map(({ code }) => code)))]).toEqual(codes);
	});

	test.each([...codes])('%s ends the contradiction', (code) => {
		let known = history;
		// An injury in pain on two days is asked about day by day until it is answered for both.
		for (let left = 3; left > 0 && ask(known).length > 0; left--) {
			const chosen = ask(known)[0]?.choices.find((choice) => choice.code === code);
			if (!chosen) throw new Error('the answer is offered');
			known = answer(known, chosen);
		}
		const after = evaluate(known, day(6));
		expect([...after.left.contradictions, ...after.right.contradictions]).toEqual([]);
	});
});

describe('what an answer changes', () => {
	test('the check-in is right: the session gets its number, on that side only', () => {
		const [, history] = cases[0] ?? ['', []];
		const [question] = ask(history);
		expect(question?.clash).toEqual({
			code: 'pain-before-differs',
			sides: [{ side: 'left', checkIn: 6, before: 1 }]
		});
		expect(question?.choices[0]?.changes[0]?.after).toEqual({ left: 6, right: 2 });
		expect(question?.choices[1]?.changes[0]?.after).toEqual([
			{ ...place(1, 6) },
			{ region: 'front-hip', side: 'right', usual: 2, worst: 2 }
		]);
	});

	test('not better: the side counts as hurt again, and stretching stays closed', () => {
		const [, history] = cases[4] ?? ['', []];
		const [question] = ask(history);
		const calm = [...checkIns(7, 12)];
		const not = question?.choices.find(({ code }) => code === 'not-better');
		const better = question?.choices.find(({ code }) => code === 'better');
		if (!not || !better) throw new Error('both answers are offered');
		expect(evaluate([...answer(history, not), ...calm], day(12)).left.injured).toBe(true);
		expect(evaluate([...answer(history, better), ...calm], day(12)).left.injured).toBe(false);
	});

	test('a second question about the same record builds on the first answer', () => {
		const history = [
			...base,
			checkIn(5, 2),
			session(5, [item('st-couch', { verdict: 'closed' }), item('s1-iso', { share: 0 })]),
			checkIn(6, 2)
		];
		expect(ask(history)).toHaveLength(2);
		let known: History = history;
		for (const code of ['not-done', 'skipped']) {
			const chosen = ask(known)
				.flatMap(({ choices }) => choices)
				.find((choice) => choice.code === code);
			if (!chosen) throw new Error('the answer is offered');
			known = answer(known, chosen);
		}
		expect(ask(known)).toEqual([]);
	});
});
