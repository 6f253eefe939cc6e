import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../base/local-date.ts';
import { defaultSettings, needsWelcome } from '../settings.ts';
import { firstStartSteps, readFirstStart, stepAfter, stepBefore, stepToShow, type FirstStart } from './first-start.ts';

const today = '2026-03-12' as LocalDate;
const fresh = readFirstStart(undefined);
const accepted: FirstStart = { ...fresh, accepted: 1 };
const answered: FirstStart = {
	...accepted,
	screening: { adult: true, conditions: [], hips: [], surgeries: [], difficulties: [] }
};
const pregnantWithHip: FirstStart = {
	...accepted,
	screening: { adult: true, conditions: ['hip-replacement'], hips: [], surgeries: [] }
};

describe('first start', () => {
	it('is needed until it was finished', () => {
		expect(needsWelcome(defaultSettings)).toBe(true);
		expect(needsWelcome({ ...defaultSettings, welcomed: 1 })).toBe(false);
	});

	it('never passes the intended use or a safety question', () => {
		for (const step of firstStartSteps) expect(stepToShow(step, fresh, today)).toBe('use');
		expect(stepToShow('begin', accepted, today)).toBe('begin');
		for (const step of ['conditions', 'difficulties', 'places', 'keep']) {
			expect(stepToShow(step, accepted, today)).toBe('age');
		}
		expect(stepToShow('keep', pregnantWithHip, today)).toBe('details');
	});

	it('lets go back to any step, and on to the rest once the questions are answered', () => {
		for (const step of firstStartSteps) {
			expect(stepToShow(step, answered, today)).toBe(step === 'details' ? 'difficulties' : step);
		}
		expect(stepToShow('age', pregnantWithHip, today)).toBe('age');
	});

	it('goes on where it was left when the address names no step', () => {
		expect(stepToShow(null, fresh, today)).toBe('use');
		expect(stepToShow(null, accepted, today)).toBe('begin');
		expect(stepToShow('nonsense', pregnantWithHip, today)).toBe('details');
		expect(stepToShow(null, answered, today)).toBe('places');
	});

	it('walks past the details where no date matters', () => {
		expect(stepAfter('conditions', answered)).toBe('difficulties');
		expect(stepBefore('difficulties', answered)).toBe('conditions');
		expect(stepAfter('conditions', pregnantWithHip)).toBe('details');
		expect(stepBefore('difficulties', pregnantWithHip)).toBe('details');
		expect(stepAfter('keep', answered)).toBeUndefined();
		expect(stepBefore('use', answered)).toBeUndefined();
	});

	it('reads back what was stored, and begins anew from anything else', () => {
		expect(readFirstStart(structuredClone(answered))).toEqual(answered);
		for (const junk of [null, 'x', { accepted: 'yes' }]) expect(readFirstStart(junk)).toEqual(fresh);
	});
});
