import { describe, expect, test } from 'vitest';
import {
	checkIn,
	checkIns,
	correction,
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
import { correctedHistory } from './corrected-history.ts';
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
		'a place in the middle that the other side has too',
		[
			...base,
			checkIn(5, 0, 0, { places: [{ region: 'low-back', side: 'centre', usual: 7, worst: 7 }] }),
			session(5, [item('s1-iso')], { before: { left: 2, right: 7 } }),
			checkIn(6, 2)
		],
		['check-in-right', 'both-right']
	],
	[
		'a place in the middle, on both sides',
		[
			...base,
			checkIn(5, 0, 0, { places: [{ region: 'low-back', side: 'centre', usual: 7, worst: 7 }] }),
			session(5, [item('s1-iso')], { before: 2 }),
			checkIn(6, 2)
		],
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
		const [, history] = cases.find(([name]) => name === 'better, with pain') ?? ['', []];
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

describe('what a question shows', () => {
	const one = (history: History): Question => {
		const [question] = ask(history);
		if (question === undefined) throw new Error('a question is asked');
		return question;
	};
	const afterOf = (question: Question, code: string): unknown =>
		question.choices.find((choice) => choice.code === code)?.changes[0]?.after;

	test('better, with pain: the injury, its recovered day and the pain of the day it was asked on', () => {
		const history = [...base, injury(4, 'left', 5), checkIn(5, 5, 9), { ...checkIn(5, 7, 1), id: 'evening' }];
		expect(one([...history, checkIn(6, 2)])).toMatchObject({
			day: day(5),
			clash: { code: 'recovered-in-pain', side: 'left', region: undefined, recovered: day(5), pain: 7 },
			checkIn: 'checkIn-5'
		});
	});

	test('worst below usual: only the odd places, and only they change', () => {
		const [odd, even] = [place(5, 2), { ...place(4, 4), region: 'groin' as const }];
		const question = one([...base, checkIn(5, 0, 0, { places: [odd, even] }), checkIn(6, 2)]);
		expect(question).toMatchObject({ clash: { code: 'worst-below-usual', places: [odd] }, checkIn: 'checkIn-5' });
		expect(question.clash).toEqual({ code: 'worst-below-usual', places: [odd] });
		expect(afterOf(question, 'usual-right')).toEqual([place(5, 5), even]);
		expect(afterOf(question, 'swapped')).toEqual([place(2, 5), even]);
	});

	test('started while closed: each such exercise once, and only it is taken out', () => {
		const couch = item('st-couch', { verdict: 'closed', side: 'left' });
		const items = [couch, { ...couch, side: 'right' as const }, item('st-pnf', { verdict: 'closed', skipped: true })];
		const question = one([...base, checkIn(5, 2), session(5, [...items, item('s1-iso')]), checkIn(6, 2)]);
		expect(question).toMatchObject({ day: day(5), clash: { code: 'started-closed', exercises: ['st-couch'] } });
		expect(question.clash).toEqual({ code: 'started-closed', exercises: ['st-couch'] });
		expect(afterOf(question, 'not-done')).toMatchObject([
			{ skipped: true, done: { sets: 0, reps: 0, holdS: 0 } },
			{ skipped: true },
			{ skipped: true, done: { reps: 10 } },
			{ skipped: false, done: { reps: 10 } }
		]);
	});

	test('nothing done: no sets or no repetitions, and not skipped', () => {
		const none = item('s1-iso', { share: 0 });
		const noSets = { ...item('s1-clam'), done: { sets: 0, reps: 10, holdS: 0 } };
		const left = item('s1-march', { share: 0, skipped: true });
		const question = one([...base, checkIn(5, 2), session(5, [none, noSets, left, item('s1-bridge')]), checkIn(6, 2)]);
		expect(question.clash).toEqual({ code: 'zero-done', exercises: ['s1-iso', 's1-clam'] });
		expect(afterOf(question, 'all-done')).toMatchObject([
			{ done: { sets: 1, reps: 10 } },
			{ done: { sets: 1, reps: 10 } },
			{ done: { reps: 0 } },
			{ done: { reps: 10 } }
		]);
	});

	test('pain before: of two check-ins the higher one, and none of them is changed', () => {
		const history = [...base, checkIn(5, 6, 2), { ...checkIn(5, 3, 2), id: 'evening' }];
		const asked = one([...history, session(5, [item('s1-iso')], { before: { left: 1, right: 2 } }), checkIn(6, 2)]);
		expect(asked.clash).toMatchObject({ sides: [{ side: 'left', checkIn: 6, before: 1 }] });
		expect(asked.choices.map(({ code }) => code)).toEqual(['check-in-right', 'both-right']);
	});

	test('a higher number goes to the highest place of that side alone, a lower one to all above it', () => {
		const at = (region: 'front-hip' | 'groin' | 'knee', side: 'left' | 'right', usual: number) =>
			({ region, side, usual, worst: usual + 1 }) as const;
		const places = [
			at('knee', 'left', 2),
			at('front-hip', 'right', 2),
			at('groin', 'left', 1),
			at('front-hip', 'left', 2)
		];
		const before = { left: 7, right: 2 };
		const rise = [...base, checkIn(5, 0, 0, { places }), session(5, [item('s1-iso')], { before }), checkIn(6, 2)];
		expect(afterOf(one(rise), 'session-right')).toEqual([
			...places.slice(0, 3),
			{ ...at('front-hip', 'left', 7), worst: 7 }
		]);
		const sore = [at('front-hip', 'left', 8), at('knee', 'left', 9), at('groin', 'left', 1), at('groin', 'right', 6)];
		const low = session(5, [item('s1-iso')], { before: { left: 2, right: 6 } });
		expect(afterOf(one([...base, checkIn(5, 0, 0, { places: sore }), low, checkIn(6, 2)]), 'session-right')).toEqual([
			{ ...at('front-hip', 'left', 2), worst: 9 },
			...sore.slice(1)
		]);
	});

	test('the oldest first, both sides in one, and nothing about records that are not there', () => {
		const history = [...base, checkIn(5, 2), checkIn(6, 2)];
		const late = session(5, [item('s1-iso', { share: 0 })]);
		const early = session(4, [item('st-couch', { verdict: 'closed' })]);
		const middle = session(4, [item('s1-iso', { share: 0, side: 'right' })], { id: 'other' });
		const asked = ask([late, middle, ...history, early]);
		expect(asked.map(({ key, day: on }) => [key, on])).toEqual([
			[`started-closed ${day(4)} session-4`, day(4)],
			[`zero-done ${day(4)} other`, day(4)],
			[`zero-done ${day(5)} session-5`, day(5)]
		]);
		for (const [, known] of cases) expect(contradictionQuestions(evaluate(known, day(6)), [])).toEqual([]);
	});
});

test('a history with its corrections applied, in their order and not before a record exists', () => {
	const hurt = injury(4, 'left', 6);
	const first = correction(6, hurt.id, 'recovered', day(6), day(8));
	const second = correction(7, hurt.id, 'recovered', day(8), day(9));
	const other = checkIn(4, 2);
	expect(correctedHistory([second, hurt, other, first])).toEqual([
		{ ...hurt, content: { ...hurt.content, recovered: day(9) } },
		other
	]);
	const sameDay = correction(4, hurt.id, 'recovered', day(6), day(8));
	expect(correctedHistory([hurt, sameDay])[0]?.content).toMatchObject({ recovered: day(8) });
	expect(correctedHistory([hurt, correction(3, hurt.id, 'recovered', day(6), day(8))])).toEqual([hurt]);
	expect(correctedHistory([hurt, correction(6, 'another', 'recovered', day(6), day(8))])[0]).toBe(hurt);
});
