import { onSide } from '../../body/side.ts';
import { eventThrough, isSharp } from '../credit.ts';
import type { SideItem } from '../day-facts.ts';
import { allOpen, at, levelAt, pattern, type Levels } from '../levels.ts';
import { count, fact, from } from '../reasons.ts';
import { verdictRule } from '../rule.ts';
import type { Scene, SharpMemory } from '../scene.ts';

const today = pattern(['S1', 'S2', 'S3', 'RE', 'ST', 'VG'], ['MO']);
const after = pattern(['ST', 'S2', 'S3', 'VG'], ['S1', 'RE']);
const unwell = pattern(['MO', 'RE', 'S1', 'S2', 'S3', 'ST', 'VG']);

/** No sharp event yet. */
export const noSharp: SharpMemory = { last: null, need: 0, clean: 0, through: null, unwell: null };

const isDizzy = ({ event }: SideItem): boolean => event === 'dizzy';

/** The later of what is known and what the day adds; null once it is over. */
const reaching = (known: number | null, added: number | null, day: number): number | null => {
	const until = Math.max(known ?? -Infinity, added ?? -Infinity);
	return until >= day ? until : null;
};

/** Until when somebody is dizzy or unwell, which belongs to the whole person, so it closes both sides; null when nobody is. */
const dizzyUntil = ({ day, memory }: Scene): number | null =>
	reaching(memory.left.sharp.unwell, memory.right.sharp.unwell, day);

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
		cleanBelow: { value: 6, unit: 'points', source: 'project', tighter: 'lower' }
	},
	slice: 'sharp',
	advance({ day, facts, memory }, side, { clean, cleanAgain, again, cleanBelow }): SharpMemory {
		const known = onSide(memory, side).sharp;
		const today = onSide(facts, side);
		const sharp = eventThrough(today, isSharp);
		const through = reaching(known.through, sharp, day);
		const dizzy = reaching(known.unwell, eventThrough(today, isDizzy), day);
		const own = known.through === through && known.unwell === dizzy ? known : { ...known, through, unwell: dizzy };
		if (sharp !== null) {
			// One that went on after midnight may be on another day than the one before it.
			const another = sharp > day && today.sessions.filter(({ items }) => items.some(isSharp)).length > 1;
			const second = another || (own.last !== null && day - own.last <= again);
			return { ...own, last: day, need: Math.max(own.need, second ? cleanAgain : clean), clean: 0 };
		}
		// The same event, still on the day it may have happened on.
		if (through !== null) return { ...own, last: day, clean: 0 };
		if (own.need === 0 || today.pain === null) return own;
		const done = today.pain < cleanBelow ? own.clean + 1 : 0;
		return done >= own.need ? { ...own, need: 0, clean: 0 } : { ...own, clean: done };
	},
	levels(scene, side) {
		if (dizzyUntil(scene) !== null) return unwell;
		const { last, need } = onSide(scene.memory, side).sharp;
		return need === 0 ? null : last === scene.day ? today : after;
	},
	explain(scene, side, { clean, again, cleanBelow }, category) {
		const { day, facts, memory } = scene;
		const { last, need, clean: done, through } = onSide(memory, side).sharp;
		const events = [
			...new Set(onSide(facts, side).sessions.flatMap(({ items }) => items.filter(isSharp).map(({ event }) => event)))
		].sort();
		const sharp = events.length > 0 ? events.map((event) => fact('event', day, event)) : [fact('event', last)];
		const dizzy = dizzyUntil(scene);
		const repeated = need > clean;
		const levelIn = (levels: Levels) => levelAt(levels, at(category));
		const now = levelIn(dizzy === null ? (last === day ? today : after) : unwell);
		const later = levelIn(need === 0 ? allOpen : after);
		return {
			...(dizzy !== null
				? { code: 'dizzy-today' }
				: repeated
					? { code: 'sharp-repeated', number: again }
					: { code: last === day ? 'sharp-today' : 'sharp-before' }),
			facts: [...(dizzy === null ? [] : [fact('event', day, 'dizzy')]), ...(need === 0 ? [] : sharp)],
			reopens: [
				...(now > later ? [from('next-day', Math.max(dizzy ?? day, through ?? day) + 1)] : []),
				...(later === 0 ? [] : [count('clean-check-ins', done, need, cleanBelow - 1)]),
				...(repeated ? [{ code: 'talk-to-therapist' } as const] : [])
			]
		};
	}
});
