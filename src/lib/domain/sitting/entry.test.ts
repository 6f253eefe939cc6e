import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../base/local-date.ts';
import type { SittingBout } from './bout.ts';
import { breakAt, breakSteps, breakUnder, secondsOfBreak, stepStart } from './break.ts';
import { checkEntry, checkEstimate, entrySpan, join, overlapping, type BoutEntry } from './entry.ts';

const hour = 3_600_000;
const zone = 'Europe/Berlin';
const now = Date.parse('2026-03-12T19:00:00Z');
const time = (text: string) => Number(text.slice(0, 2)) * 3600 + Number(text.slice(3)) * 60;
const entry = (from: string, to: string, overMidnight = false, day = '2026-03-12'): BoutEntry => ({
	day: day as LocalDate,
	from: time(from),
	to: time(to),
	overMidnight,
	zone
});
const refusal = (given: BoutEntry, kept = false) => {
	const result = checkEntry(given, now, kept);
	return result.ok ? undefined : result.error;
};

describe('an entered bout', () => {
	it('is taken when it makes sense', () => {
		expect(checkEntry(entry('09:00', '10:30'), now, false)).toMatchObject({
			ok: true,
			value: { start: Date.parse('2026-03-12T08:00Z'), end: Date.parse('2026-03-12T09:30Z') }
		});
		expect(refusal(entry('23:00', '00:40', true, '2026-03-11'))).toBeUndefined();
	});

	it('that ends before it starts gets the afternoon, the next day or the other way round', () => {
		expect(refusal(entry('09:00', '05:00'))).toMatchObject({
			code: 'end-before-start',
			suggestion: { from: time('09:00'), to: time('17:00'), overMidnight: false }
		});
		expect(refusal(entry('23:00', '00:40', false, '2026-03-11'))).toMatchObject({
			code: 'end-before-start',
			suggestion: { overMidnight: true }
		});
		expect(refusal(entry('11:00', '10:00'))).toMatchObject({
			suggestion: { from: time('10:00'), to: time('11:00') }
		});
	});

	it('in the future is refused, with the morning where that was meant', () => {
		expect(refusal(entry('21:00', '22:00'))).toMatchObject({
			code: 'future',
			suggestion: { from: time('09:00'), to: time('10:00') }
		});
		expect(refusal(entry('19:00', '20:30'))).toMatchObject({ code: 'future' });
	});

	it('without length is refused', () => {
		expect(refusal(entry('09:00', '09:00'))).toMatchObject({ code: 'empty', lengthMs: 0 });
	});

	it('in the hour that the clocks skipped is told so', () => {
		const later = Date.parse('2026-03-30T08:00Z');
		const skipped = checkEntry(entry('02:10', '02:50', false, '2026-03-29'), later, false);
		expect(skipped).toMatchObject({ ok: false, error: { code: 'skipped', suggestion: undefined } });
		expect(checkEntry(entry('02:50', '02:50', false, '2026-03-29'), later, false)).toMatchObject({
			error: { code: 'empty' }
		});
	});

	it('with one time in that hour is not taken as its other half', () => {
		const later = Date.parse('2026-03-30T08:00Z');
		const night = (from: string, to: string) => checkEntry(entry(from, to, false, '2026-03-29'), later, false);
		expect(night('02:30', '03:30')).toMatchObject({ error: { code: 'skipped', skipped: [time('02:30')] } });
		expect(night('01:30', '02:30')).toMatchObject({ error: { code: 'skipped', skipped: [time('02:30')] } });
		expect(night('01:30', '03:00')).toMatchObject({ ok: true });
		expect(checkEntry(entry('23:30', '02:00', true, '2026-03-28'), later, false)).toMatchObject({
			error: { skipped: [time('02:00')] }
		});
	});

	it('keeps an end that was not touched, where clocks went back to it', () => {
		const later = Date.parse('2026-10-26T08:00Z');
		const night = entry('02:00', '02:15', false, '2026-10-25');
		const end = Date.parse('2026-10-25T01:15Z');
		expect(checkEntry({ ...night, kept: { end } }, later, false)).toEqual({
			ok: true,
			value: { start: Date.parse('2026-10-25T00:00Z'), end }
		});
	});

	it('over 4 h is asked about, as a timer is, and may be kept; over 20 h is refused', () => {
		expect(refusal(entry('09:00', '13:00'))).toBeUndefined();
		expect(refusal(entry('09:00', '13:01'))).toMatchObject({ code: 'long' });
		expect(refusal(entry('02:00', '18:01'), true)).toBeUndefined();
		expect(refusal(entry('02:00', '23:00', false, '2026-03-11'), true)).toMatchObject({ code: 'too-long' });
	});

	it('that is long by half a day gets the afternoon', () => {
		expect(refusal(entry('01:00', '14:00'))).toMatchObject({
			code: 'long',
			lengthMs: 13 * hour,
			suggestion: { from: time('13:00'), to: time('14:00'), overMidnight: false }
		});
		expect(refusal(entry('09:00', '17:00'))).toMatchObject({ code: 'long', suggestion: undefined });
	});

	it('spans a changed clock by its real length', () => {
		const { start, end } = entrySpan(entry('01:00', '04:00', false, '2026-03-29'));
		expect(end - start).toBe(2 * hour);
	});
});

describe('an estimate', () => {
	it('cannot be more than the day has had, and is asked about over 16 h', () => {
		expect([15 * 60, 15 * 60 + 1].map((minutes) => checkEstimate(minutes, 15 * 60))).toEqual([undefined, 'too-long']);
		expect([16 * 60, 16 * 60 + 1].map((minutes) => checkEstimate(minutes, 24 * 60))).toEqual([undefined, 'long']);
	});
});

describe('overlapping bouts', () => {
	const bout = (start: number, end: number, more: Partial<SittingBout> = {}): SittingBout => ({
		how: 'recalled',
		seat: 'desk',
		start,
		end,
		zone,
		...more
	});
	const day = '2026-03-12' as LocalDate;
	const facts = [
		{ id: 'b', day, content: bout(500, 900) },
		{ id: 'a', day, content: bout(100, 200) },
		{ id: 'e', day, content: { how: 'estimate', minutes: 60 } as const }
	];

	it('are found, in order, without the one being edited; touching is fine', () => {
		expect(overlapping(facts, { start: 150, end: 600 }).map(({ id }) => id)).toEqual(['a', 'b']);
		expect(overlapping(facts, { start: 150, end: 600 }, 'a').map(({ id }) => id)).toEqual(['b']);
		expect(overlapping(facts, { start: 200, end: 500 })).toEqual([]);
	});

	it('become one from the first start to the last end, in the kind of the longest', () => {
		const joined = join([
			bout(100, 200, { seat: 'sofa', note: 'x', zone: 'UTC' }),
			bout(150, 900, { seat: 'drive', how: 'timed', note: 'y', implausible: true })
		]);
		expect(joined).toEqual({
			how: 'recalled',
			seat: 'drive',
			start: 100,
			end: 900,
			zone: 'UTC',
			implausible: true,
			note: 'x\ny'
		});
		expect(join([bout(1, 5, { how: 'timed' }), bout(2, 3, { how: 'timed' })]).how).toBe('timed');
	});
});

describe('the 90-second break', () => {
	it('takes 90 seconds and counts', () => {
		expect(secondsOfBreak(breakSteps)).toBe(90);
		expect(breakAt(0, breakSteps)).toEqual({ index: 0, step: 'stand', repetition: 1, count: 1, left: 10 });
		expect(breakAt(10, breakSteps)).toMatchObject({ step: 'march', repetition: 1, left: 30 });
		expect(breakAt(39.9, breakSteps)).toMatchObject({ step: 'march', repetition: 10 });
		expect(breakAt(stepStart(2, breakSteps), breakSteps)).toMatchObject({ step: 'hinge', repetition: 1 });
		expect(breakAt(89.5, breakSteps)).toMatchObject({ step: 'breathe', repetition: 2, left: 1 });
		expect(breakAt(90, breakSteps)).toBeUndefined();
	});

	it('holds only what the gates leave open, on the worse side', () => {
		const steps = (moving: Parameters<typeof breakUnder>[0], breathing: Parameters<typeof breakUnder>[0] = ['open']) =>
			breakUnder(moving, breathing).map(({ step, count }) => `${step} ${count}`);
		expect(breakUnder(['open', 'open'], ['open'])).toEqual(breakSteps);
		expect(steps(['open', 'caution'])).toEqual(['stand 1', 'march 5', 'hinge 2', 'breathe 2']);
		expect(steps(['closed', 'open'])).toEqual(['breathe 2']);
		expect(steps(['closed'], ['open', 'closed'])).toEqual([]);
	});
});
