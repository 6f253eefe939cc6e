import { onSide } from '../../body/side.ts';
import { isSharp, sharpOn } from '../credit.ts';
import { pattern } from '../levels.ts';
import { count, fact, from } from '../reasons.ts';
import { verdictRule } from '../rule.ts';
import type { Scene, SharpMemory } from '../scene.ts';

const today = pattern(['S1', 'S2', 'S3', 'RE', 'ST', 'VG'], ['MO']);
const after = pattern(['ST', 'S2', 'S3', 'VG'], ['S1', 'RE']);
const unwell = pattern(['MO', 'RE', 'S1', 'S2', 'S3', 'ST', 'VG']);

/** No sharp event yet. */
export const noSharp: SharpMemory = { last: null, need: 0, clean: 0 };

/** Dizzy or unwell belongs to the whole person, so it closes both sides. */
const dizzy = ({ facts }: Scene): boolean =>
	[facts.left, facts.right].some(({ sessions }) =>
		sessions.some(({ items }) => items.some(({ event }) => event === 'dizzy'))
	);

/** Sharp pain, cramp, tingling or numbness stops the session and the day, and is followed by clean check-ins (source 003). */
export const sharpStop = verdictRule({
	id: 'sharp-stop',
	sources: ['source-003'],
	loosenable: false,
	stepped: true,
	phase: 0,
	parameters: {
		clean: { value: 2, unit: 'check-ins', source: 'project', tighter: 'higher' },
		/** Asked for after a second event. */
		cleanAgain: { value: 5, unit: 'check-ins', source: 'project', tighter: 'higher' },
		/** A second event within this many days of the last event day. */
		again: { value: 7, unit: 'days', source: 'project', tighter: 'higher' },
		/** A clean check-in is below this. */
		cleanBelow: { value: 6, unit: 'points', source: 'pain-monitoring-model', tighter: 'lower' }
	},
	slice: 'sharp',
	advance({ day, facts, memory }, side, { clean, cleanAgain, again, cleanBelow }): SharpMemory {
		const own = onSide(memory, side).sharp;
		const { pain } = onSide(facts, side);
		if (sharpOn(onSide(facts, side))) {
			const second = own.last !== null && day - own.last <= again;
			return { last: day, need: Math.max(own.need, second ? cleanAgain : clean), clean: 0 };
		}
		if (own.need === 0 || pain === null) return own;
		const done = pain < cleanBelow ? own.clean + 1 : 0;
		return done >= own.need ? { last: own.last, need: 0, clean: 0 } : { ...own, clean: done };
	},
	levels(scene, side) {
		if (dizzy(scene)) return unwell;
		const { last, need } = onSide(scene.memory, side).sharp;
		return need === 0 ? null : last === scene.day ? today : after;
	},
	explain(scene, side, { clean, cleanBelow }) {
		const { day, facts, memory } = scene;
		const { last, need, clean: done } = onSide(memory, side).sharp;
		const events = [
			...new Set(onSide(facts, side).sessions.flatMap(({ items }) => items.filter(isSharp).map(({ event }) => event)))
		].sort();
		if (dizzy(scene))
			return { code: 'dizzy-today', facts: [fact('event', day, 'dizzy')], reopens: [from('next-day', day + 1)] };
		const repeated = need > clean;
		return {
			code: repeated ? 'sharp-repeated' : last === day ? 'sharp-today' : 'sharp-before',
			facts: last === day ? events.map((event) => fact('event', day, event)) : [fact('event', last)],
			reopens: [
				count('clean-check-ins', done, need, cleanBelow - 1),
				...(repeated ? [{ code: 'talk-to-therapist' } as const] : [])
			]
		};
	}
});
