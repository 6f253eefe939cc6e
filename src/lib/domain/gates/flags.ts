import { flagUrgency, flags } from '../safety/flag.ts';
import type { DayFacts } from './day-facts.ts';
import { fact, once } from './reasons.ts';
import type { Explanation } from './rule.ts';
import type { Memory, OpenFlag } from './scene.ts';

/**
 * The unresolved flags after a day. A flag is resolved by a review on or after its day and then a check-in without flags,
 * on a later day than the flag and not before the review; the same flag again starts over.
 */
export function advanceFlags(open: readonly OpenFlag[], facts: DayFacts): readonly OpenFlag[] {
	let next = open;
	if (facts.reviewed && next.length > 0)
		next = next.map((flag) => (flag.reviewed === null ? { ...flag, reviewed: facts.day } : flag));
	// Two check-ins on one day: a flag in either counts, and the question must have been answered in both.
	if (next.length > 0 && facts.checkedIn && facts.flags.length === 0 && facts.flagsAnswered)
		next = next.filter((flag) => flag.reviewed === null);
	if (facts.flags.length === 0) return next;
	const raised = facts.flags.map((flag) => ({ flag, day: facts.day, reviewed: facts.reviewed ? facts.day : null }));
	return [...next.filter(({ flag }) => !facts.flags.includes(flag)), ...raised].sort(
		(a, b) => flags.indexOf(a.flag) - flags.indexOf(b.flag)
	);
}

/** Unresolved flags of one urgency. */
export const openFlags = ({ flags: open }: Memory, urgency: 'emergency' | 'urgent'): readonly OpenFlag[] =>
	open.filter(({ flag }) => flagUrgency(flag) === urgency);

/** Why flags of one urgency close gates. */
export function explainFlags(memory: Memory, urgency: 'emergency' | 'urgent'): Explanation {
	const open = openFlags(memory, urgency);
	return {
		code: urgency === 'emergency' ? 'flag-emergency' : 'flag-urgent',
		facts: open.flatMap(({ flag, day, reviewed }) => [
			fact('flag', day, flag),
			...(reviewed === null ? [] : [fact('review', reviewed)])
		]),
		reopens: [
			once(
				'review',
				open.every(({ reviewed }) => reviewed !== null)
			),
			once('flag-free-check-in', false)
		]
	};
}
