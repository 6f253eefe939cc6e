import { fromDayNumber } from '../base/local-date.ts';
import type { EvidenceCode, ReopenCode } from './codes.ts';
import type { Evidence, Reopening } from './rule.ts';

/** A fact of a day; `value` where it has one. */
export const fact = (code: EvidenceCode, day: number | null, value?: number | string | null): Evidence => ({
	code,
	...(day === null ? {} : { day: fromDayNumber(day) }),
	...(value === undefined || value === null ? {} : { value })
});

/** Progress of something that is counted; never shown as more than is asked for. */
export const count = (code: ReopenCode, done: number, of: number, limit?: number): Reopening => ({
	code,
	done: Math.min(done, of),
	of,
	...(limit === undefined ? {} : { limit })
});

/** Something that either has happened or has not. */
export const once = (code: ReopenCode, done: boolean): Reopening => count(code, done ? 1 : 0, 1);

/** Whether something that opens a gate again is done already. */
export const isMet = ({ done, of }: Reopening): boolean => done !== undefined && of !== undefined && done >= of;

/** Something that comes with time: open from this day on. */
export const from = (code: ReopenCode, day: number): Reopening => ({ code, from: fromDayNumber(day) });

/** A clearance that counts from a day on; once that day is there only the clearance is missing. */
export const clearanceFrom = (day: number, today: number): Reopening =>
	day > today ? from('clearance-from', day) : { code: 'clearance' };

/** A value to reach. */
export const limit = (code: ReopenCode, value: number): Reopening => ({ code, limit: value });
