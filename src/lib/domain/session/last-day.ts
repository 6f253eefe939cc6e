import { addDays, type LocalDate } from '../base/local-date.ts';
import { dayAt } from '../base/zoned.ts';
import type { Session } from './session.ts';

/** The civil day of a moment in a zone; undefined where this platform does not know the zone. */
function dayIn(at: number, zone: string): LocalDate | undefined {
	try {
		return dayAt(at, zone);
	} catch {
		return undefined;
	}
}

/**
 * The last civil day of a session that belongs to `day`: the next one where it ended after midnight in its own zone, else
 * `day` itself. No session lasts longer, whatever its times say.
 */
export function lastDayOf(day: LocalDate, { end, zone }: Pick<Session, 'end' | 'zone'>): LocalDate {
	const over = dayIn(end, zone);
	return over !== undefined && over > day ? addDays(day, 1) : day;
}
