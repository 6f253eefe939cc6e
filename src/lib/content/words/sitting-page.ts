import { m } from '#messages';
import type { Instant } from '#lib/domain/base/zoned.ts';
import type { SittingKind } from '#lib/domain/sitting/bout.ts';
import type { DaySitting } from '#lib/domain/sitting/day.ts';
import type { BreakMoment, BreakStep } from '#lib/domain/sitting/break.ts';
import { clockText } from '#lib/domain/sitting/draft.ts';
import type { EntryRefusal } from '#lib/domain/sitting/entry.ts';
import { lengthWord } from './sitting.ts';
import { clockWord } from './time.ts';

const seatWords: Record<SittingKind, () => string> = {
	desk: m.sitting_seat_desk,
	drive: m.sitting_seat_drive,
	sofa: m.sitting_seat_sofa,
	other: m.sitting_seat_other
};

/** Where somebody sat: Desk, Drive, Sofa, Other. */
export const seatWord = (seat: SittingKind): string => seatWords[seat]();

/** From when to when: "09:10–10:05". */
export const spanWord = (start: Instant, end: Instant, zone: string): string =>
	`${clockWord(start, zone)}–${clockWord(end, zone)}`;

/** Why an entered stretch is not taken, in words. */
export function entryErrorWord(refusal: EntryRefusal | 'missing'): string {
	if (refusal === 'missing') return m.sitting_error_missing();
	const length = lengthWord(refusal.lengthMs);
	const words: Record<EntryRefusal['code'], () => string> = {
		empty: m.sitting_error_empty,
		skipped: () => skippedWord(refusal.skipped),
		'end-before-start': m.sitting_error_backwards,
		future: m.sitting_error_future,
		long: () => m.sitting_error_long({ length }),
		'too-long': () => m.sitting_error_too_long({ length })
	};
	return words[refusal.code]();
}

const skippedWord = ([one, other]: readonly number[]): string =>
	one === undefined || other !== undefined
		? m.sitting_error_skipped()
		: m.sitting_error_skipped_one({ time: clockText(one) });

/** The seconds a timer shows small: "07". */
export const secondsWord = (ms: number): string => String(Math.floor(ms / 1000) % 60).padStart(2, '0');

const breakWords: Record<BreakStep, readonly [name: () => string, how: () => string]> = {
	stand: [m.sitting_break_stand, m.sitting_break_stand_how],
	march: [m.sitting_break_march, m.sitting_break_march_how],
	hinge: [m.sitting_break_hinge, m.sitting_break_hinge_how],
	breathe: [m.sitting_break_breathe, m.sitting_break_breathe_how]
};

/** A step of the break by name, which says how often. */
export function breakStepWord({ step, count }: BreakMoment): string {
	if (step === 'march' && count < 10) return m.sitting_break_march_half();
	if (step === 'hinge' && count < 5) return m.sitting_break_hinge_half();
	return breakWords[step][0]();
}

/** How a step of the break is done. */
export const breakStepHow = (step: BreakStep): string => breakWords[step][1]();

/** An earlier day in one line: "4 h 10 · longest 1 h 05". */
export function pastSumWord({ basis, totalMs, longestMs }: DaySitting): string {
	const total = lengthWord(totalMs);
	if (basis === 'none') return m.day_no_sitting();
	if (basis === 'estimate') return m.day_sitting_estimate({ total });
	return m.day_sitting_sum({ total, longest: lengthWord(longestMs) });
}
