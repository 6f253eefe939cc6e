import { dayNumber, type LocalDate } from '../base/local-date.ts';
import type { History } from '../history.ts';
import { ruleSetVersion } from './rule-set.ts';
import type { Memory } from './scene.ts';

/** The fold's memory at the end of a day: plain JSON, to be stored and thrown away freely. */
export interface Checkpoint {
	readonly version: string;
	readonly day: LocalDate;
	readonly memory: Memory;
}

/**
 * Whether an evaluation of `day` may start from a checkpoint, given the facts after it (or all facts): it must be of this rule set and
 * earlier than `day`, and no later correction may reach back behind it. When this says no, evaluate from an earlier one or from all facts.
 * A checkpoint is also void once any record of its day or earlier has changed; that is the keeper's to know.
 */
export function serves(checkpoint: Checkpoint, history: History, day: LocalDate): boolean {
	if (checkpoint.version !== ruleSetVersion || checkpoint.day >= day) return false;
	if (checkpoint.memory.day !== dayNumber(checkpoint.day)) return false;
	const corrected = new Set<string>();
	for (const fact of history)
		if (fact.kind === 'correction' && fact.day > checkpoint.day && fact.day <= day) corrected.add(fact.content.record);
	if (corrected.size === 0) return true;
	for (const fact of history)
		if (corrected.has(fact.id)) {
			if (fact.day <= checkpoint.day) return false;
			corrected.delete(fact.id);
		}
	return corrected.size === 0;
}
