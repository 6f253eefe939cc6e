import { afterEach, expect, it } from 'vitest';
import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { changeOf } from '#lib/domain/plan/last-change.ts';
import type { Progress } from '#lib/domain/plan/plan.ts';
import { overwriteGetLocale } from '../messages/generated/runtime.js';
import { factLine } from './record.ts';
import { stepSentence, stepShort } from './step-change.ts';

afterEach(() => overwriteGetLocale(() => 'en'));

const day = '2026-11-20' as LocalDate;
const march = { exercise: 's1-march', side: 'left', step: 0 } as const;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const sentence = (said: Pick<Progress, 'why' | 'from' | 'joined'>) =>
	plain(stepSentence({ ...changeOf({ ...march, ...said }), day }));

it.each([
	[{ why: 'calm' }, 'A little more since 20 November: three calm times in a row.'],
	[{ why: 'pain-above-5' }, 'For now a little less, since 20 November: pain above 5 while you moved.'],
	[{ why: 'unsettled' }, 'For now a little less, since 20 November: more pain at the next check-in.'],
	[
		{ why: 'calm', from: 's1-iso' },
		'One step on since 20 November, in place of “Seated hip press”: three calm times in a row.'
	],
	[
		{ why: 'event', from: 's2-standmarch' },
		'For now one step easier, since 20 November, in place of “Slow standing march”: something did not feel right.'
	],
	[
		{ why: 'calm', joined: 's1-iso' },
		'Since 20 November it stands for “Seated hip press” too: three calm times in a row.'
	],
	[{ why: 'nobody knows' }, 'For now a little less, since 20 November.']
] as const)('tells in one sentence what changed: %o', (said, words) => expect(sentence(said)).toBe(words));

it('tells it in Spanish', () => {
	overwriteGetLocale(() => 'es');
	expect(sentence({ why: 'pain-above-5' })).toBe(
		'Por ahora un poco menos, desde el 20 de noviembre: dolor de más de 5 al moverte.'
	);
});

it('is a few words beside a dose, and none where the dose stays', () => {
	expect(stepShort(changeOf({ ...march, why: 'event' }))).toBe('a little less');
	expect(stepShort(changeOf({ ...march, why: 'calm', joined: 's1-iso' }))).toBe('');
});

it('names exercise, side and change in the list of a day', () => {
	const line = (content: Progress) => plain(factLine({ id: 'p', kind: 'progress', day, content }));
	expect(line({ ...march, why: 'pain-above-5' })).toBe(
		'Lying march, left · a little less · pain above 5 while you moved'
	);
	expect(line({ exercise: 's1-bridge', side: 'both', step: 0, why: 'calm', from: 'mo-tilt' })).toBe(
		'Glute bridge · one step on · in place of “Pelvic tilt, lying” · three calm times in a row'
	);
	const swap = { change: 'swap', exercise: 's1-march', side: 'left', to: 's1-iso' } as const;
	expect(plain(factLine({ id: 'a', kind: 'adjustment', day, content: swap }))).toBe(
		'Lying march, left · swapped for “Seated hip press”'
	);
});
