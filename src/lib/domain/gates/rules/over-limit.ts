import { onSide } from '../../body/side.ts';
import { termsOf } from '../credit.ts';
import { pattern } from '../levels.ts';
import { count, fact } from '../reasons.ts';
import { verdictRule } from '../rule.ts';
import type { WaitMemory } from '../scene.ts';

/** The verdicts after too much: shared with `unsettled`. */
export const tooMuch = pattern(['ST', 'S2', 'S3', 'VG'], ['S1', 'RE']);

/**
 * One day of waiting for settled check-ins after a beginning: one at most `rise` above pain-before counts,
 * a higher one starts the count again; null when enough are done.
 */
export function waitOn(wait: WaitMemory, day: number, checkIn: number | null, rise: number): WaitMemory | null {
	if (checkIn === null || day <= wait.began) return wait;
	if (checkIn > wait.before + rise) return { ...wait, done: 0 };
	return wait.done + 1 >= wait.need ? null : { ...wait, done: wait.done + 1 };
}

/** Pain above 5 while exercising, or "too much", asks for a settled check-in (pain-monitoring model, Thomeé). */
export const overLimit = verdictRule({
	id: 'over-limit',
	sources: ['pain-monitoring-model'],
	loosenable: false,
	stepped: true,
	turn: 1,
	phase: 0,
	parameters: {
		above: { value: 5, unit: 'points', source: 'pain-monitoring-model', tighter: 'lower' },
		/** From here up to `above` the dose is repeated, not raised. */
		repeatFrom: { value: 4, unit: 'points', source: 'pain-monitoring-model', tighter: 'lower' },
		settled: { value: 1, unit: 'check-ins', source: 'project', tighter: 'higher' }
	},
	slice: 'overLimit',
	advance(scene, side, { above, settled }): WaitMemory | null {
		const { day, facts, memory } = scene;
		const own = onSide(facts, side);
		const known = onSide(memory, side).overLimit;
		const waiting = known === null ? null : waitOn(known, day, own.checkIn, termsOf(scene).rise);
		let value: number | null = null;
		let before = waiting?.before ?? 10;
		for (const session of own.sessions)
			for (const { pain, event } of session.items)
				if (event === 'too-much' || (pain !== null && pain > above)) {
					value = Math.max(value ?? 0, pain ?? 0);
					before = Math.min(before, session.before);
				}
		return value === null ? waiting : { began: day, value, before, need: settled, done: 0 };
	},
	levels: ({ memory }, side) => (onSide(memory, side).overLimit === null ? null : tooMuch),
	explain(scene, side, { above }) {
		const wait = onSide(scene.memory, side).overLimit;
		if (wait === null) return { code: 'over-limit', facts: [], reopens: [] };
		const { began, value, before } = wait;
		return {
			...(value > above ? { code: 'over-limit', number: above } : { code: 'too-much' }),
			facts: [
				// "It was too much" is asked for no number.
				value > 0 ? fact('pain-during', began, value) : fact('event', began, 'too-much'),
				fact('pain-before', began, before)
			],
			reopens: [count('settled-check-ins', wait.done, wait.need, wait.before + termsOf(scene).rise)]
		};
	}
});
