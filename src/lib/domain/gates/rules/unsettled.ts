import { onSide } from '../../body/side.ts';
import { termsOf } from '../credit.ts';
import { count, fact } from '../reasons.ts';
import { verdictRule } from '../rule.ts';
import type { UnsettledMemory } from '../scene.ts';
import { tooMuch, waitOn } from './over-limit.ts';

/** Every session settled so far. */
export const allSettled: UnsettledMemory = { last: null, wait: null };

/** The check-in after a session stands clearly above pain-before: wait for a settled one (pain-monitoring model; the +1 is a default). */
export const unsettled = verdictRule({
	id: 'unsettled',
	sources: ['pain-monitoring-model', 'project'],
	loosenable: false,
	stepped: true,
	turn: 1,
	phase: 0,
	parameters: {
		settled: { value: 1, unit: 'check-ins', source: 'project', tighter: 'higher' },
		settledAgain: { value: 3, unit: 'check-ins', source: 'project', tighter: 'higher' },
		again: { value: 7, unit: 'days', source: 'project', tighter: 'higher' }
	},
	slice: 'unsettled',
	advance(scene, side, { settled, settledAgain, again }): UnsettledMemory {
		const { day, facts, memory } = scene;
		const own = onSide(memory, side).unsettled;
		const { checkIn } = onSide(facts, side);
		const wait = own.wait === null ? null : waitOn(own.wait, day, checkIn, termsOf(scene).rise);
		const before = onSide(memory, side).credit.unsettledBefore;
		if (before === null || checkIn === null) return wait === own.wait ? own : { last: own.last, wait };
		const second = own.last !== null && day - own.last <= again;
		// A third beginning never asks for less than the second did while it is still waited for.
		const need = Math.max(wait?.need ?? 0, second ? settledAgain : settled);
		return {
			last: day,
			wait: { began: day, value: checkIn, before: Math.min(before, wait?.before ?? before), need, done: 0 }
		};
	},
	levels: ({ memory }, side) => (onSide(memory, side).unsettled.wait === null ? null : tooMuch),
	explain(scene, side, { settled, again }) {
		const { wait } = onSide(scene.memory, side).unsettled;
		if (wait === null) return { code: 'unsettled', facts: [], reopens: [] };
		return {
			...(wait.need > settled ? { code: 'unsettled-again', number: again } : { code: 'unsettled' }),
			facts: [fact('check-in', wait.began, wait.value), fact('pain-before', null, wait.before)],
			reopens: [count('settled-check-ins', wait.done, wait.need, wait.before + termsOf(scene).rise)]
		};
	}
});
