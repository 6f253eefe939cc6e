import { describe, expect, it } from 'vitest';
import { before, day, freshId } from '../../../../tests/fixtures/plan.ts';
import type { Fact } from '../record/kinds.ts';
import { changeOf, lastChange } from './last-change.ts';
import type { Progress } from './plan.ts';

const march = { exercise: 's1-march', side: 'left' } as const;
const step = (daysAgo: number, said: Partial<Progress> = {}): Fact => ({
	id: freshId('p'),
	kind: 'progress',
	day: before(daysAgo),
	content: { ...march, step: 1, why: 'calm', ...said }
});

describe('what changed', () => {
	it.each([
		['more', { why: 'calm' }],
		['less', { why: 'pain-above-5' }],
		['harder', { why: 'calm', from: 's1-iso' }],
		['easier', { why: 'event', from: 's2-standmarch' }],
		['harder', { why: 'calm', joined: 's1-iso' }]
	] as const)('is %s after %o', (way, said) => {
		const { why, ...neighbour } = said;
		const [other] = Object.values(neighbour);
		expect(changeOf({ ...march, step: 0, ...said })).toEqual({
			way,
			why,
			...(other === undefined ? {} : { other }),
			joined: 'joined' in said
		});
	});

	it('is told for a week, its own day among it, or until the next change', () => {
		expect(lastChange([step(6)], march, day)).toMatchObject({ way: 'more', day: before(6) });
		expect(lastChange([step(7)], march, day)).toBeUndefined();
		const next = step(1, { step: 0, why: 'unsettled' });
		expect(lastChange([next, step(3)], march, day)).toMatchObject({ way: 'less', why: 'unsettled', day: before(1) });
	});

	it('is that side’s own, and nothing that is still to come', () => {
		expect(lastChange([step(1)], { ...march, side: 'right' }, day)).toBeUndefined();
		expect(lastChange([step(-1)], march, day)).toBeUndefined();
	});
});
