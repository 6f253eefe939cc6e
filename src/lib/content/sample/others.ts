import type { Content } from '#lib/domain/record/kinds.ts';
import type { RecordKind } from '#lib/domain/record/record.ts';
import { addDays } from '#lib/domain/base/local-date.ts';
import type { Dice } from './dice.ts';
import type { StoryDay } from './story.ts';
import type { SampleWords } from './words.ts';

/** A record's kind and content, before it has an id. */
export type Entry = { [K in RecordKind]: { readonly kind: K; readonly content: Content<K> } }[RecordKind];

const rating = (value: number): number => Math.min(10, Math.max(0, Math.round(value)));

/** Safety answers, given at the start and again before they run out, the last time within the last 20 days. */
const screening: Entry = {
	kind: 'screening',
	content: {
		adult: true,
		pregnant: false,
		hipReplacement: [],
		surgery: [],
		osteoporosis: false,
		bloodThinner: false,
		legClot: false,
		difficulties: ['kneeling']
	}
};

/** Whether safety answers are given on a day: the first, and every 170 days back from 20 days before the end. */
const answersSafety = (index: number, count: number): boolean => index === 0 || (count - 1 - index) % 170 === 20;

/** Weekly hip-flexion tests of both sides while calm, and a sit-to-stand count every fourth week. */
export function sampleSelfTests(dice: Dice, { index, left, right, mode, weekday }: StoryDay): Entry[] {
	if (weekday !== 6 || mode !== 'usual' || left >= 6) return [];
	const strength = (side: 'left' | 'right', pain: number, gain: number): Entry => ({
		kind: 'selfTest',
		content: {
			test: 'resisted-hip-flexion',
			side,
			holdS: Math.min(20, Math.round(9 + gain + dice.between(0, 2))),
			pain: Math.max(0, pain - 1),
			strength: pain >= 5 ? 'some' : 'strong'
		}
	});
	const gain = Math.min(6, index / 25);
	const tests = [strength('left', Math.min(left, 6), gain), strength('right', right, gain + 2)];
	if (Math.floor(index / 7) % 4 !== 0) return tests;
	return [
		...tests,
		{ kind: 'selfTest', content: { test: 'sit-to-stand', reps: rating(9 + index / 90), pain: rating(left - 1) } }
	];
}

function measures(dice: Dice, { index, left, weekday }: StoryDay, words: SampleWords): Entry[] {
	if (weekday !== 7) return [];
	const near = (value: number) => rating(value + dice.between(-0.6, 0.6));
	const peg: Entry = {
		kind: 'measure',
		content: { measure: 'peg', pain: near(left), enjoyment: near(left * 0.9), activity: near(left * 1.1) }
	};
	if (Math.floor(index / 7) % 2 !== 0) return [peg];
	const scores = words.activities.map((activity, i) => ({ activity, score: near(8 - left * (1.1 - i * 0.2)) }));
	return [peg, { kind: 'measure', content: { measure: 'activities', scores } }];
}

function care(dice: Dice, { index, weekday, mode }: StoryDay, words: SampleWords): Entry[] {
	const visit = (what: Content<'care'>['what'], note: string): Entry => ({
		kind: 'care',
		content: { what, comfort: dice.whole(6, 9), note }
	});
	if (mode === 'hurt' || mode === 'ill') return [];
	if (weekday === 2 && index % 365 < 90 && Math.floor(index / 7) % 3 === 1) return [visit('physio', words.physio)];
	if (weekday === 4 && Math.floor(index / 7) % 5 === 2) return [visit('massage', words.massage)];
	if (weekday === 1 && index > 120 && Math.floor(index / 7) % 6 === 3) return [visit('yoga', words.yoga)];
	return [];
}

/** Everything a day brings besides check-in, sitting, sessions and tests. */
export function sampleOthers(dice: Dice, story: StoryDay, count: number, words: SampleWords): Entry[] {
	const { index, mode, modeDay, day } = story;
	const entries = [...measures(dice, story, words), ...care(dice, story, words)];
	if (answersSafety(index, count)) entries.push(screening);
	if (index === 0) entries.push({ kind: 'goal', content: { question: words.question, goal: words.goal } });
	if (mode === 'ill' && modeDay === 2) entries.push({ kind: 'review', content: { by: 'GP' } });
	if (mode === 'hurt' && modeDay === 0) {
		const recovered = addDays(day, 19);
		entries.push({
			kind: 'injury',
			content: { side: 'left', region: 'groin', what: 'strain', note: words.slip, recovered }
		});
	}
	return entries;
}
