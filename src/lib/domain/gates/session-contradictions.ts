import type { ContradictionCode } from './codes.ts';
import type { SideDay, SideSession } from './day-facts.ts';

/** Whether the day's check-in and a session's pain-before are `gap` points or more apart on a side. */
const differs = ({ before }: SideSession, { checkIn }: SideDay, gap: number): boolean =>
	checkIn !== null && Math.abs(checkIn - before) >= gap;

/** What in a session contradicts the rest of its day on one side; such a session earns no credit there. */
export function contradictionsOf(session: SideSession, own: SideDay, gap: number): ContradictionCode[] {
	const found: ContradictionCode[] = [];
	if (differs(session, own, gap)) found.push('pain-before-differs');
	if (session.items.some(({ verdict, skipped }) => verdict === 'closed' && !skipped)) found.push('started-closed');
	// Zero repetitions in a session that was finished: neither skipped nor broken off.
	if (session.finished && session.items.some(({ moved, skipped }) => !moved && !skipped)) found.push('zero-done');
	return found;
}
