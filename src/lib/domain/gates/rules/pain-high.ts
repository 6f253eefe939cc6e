import { onSide } from '../../body/side.ts';
import { allOpen, at, levelAt, pattern, type Levels } from '../levels.ts';
import { count, fact, from } from '../reasons.ts';
import { verdictRule } from '../rule.ts';
import type { PainMemory } from '../scene.ts';

const veryHigh = pattern(['ST', 'S2', 'S3', 'VG', 'RE', 'S1'], ['MO']);
const high = pattern(['ST', 'S2', 'S3', 'VG', 'RE'], ['S1']);
const raised = pattern([], ['ST', 'S3', 'VG']);

/** No high pain yet. */
export const lowPain: PainMemory = { closed: null, raised: null };

type Mark = PainMemory['closed'];

/** What stands until calmer check-ins lift it. */
const lasting = ({ closed, raised: armed }: PainMemory): Levels | null =>
	closed !== null ? high : armed !== null ? raised : null;

/** A mark is set at `from` and above, and lifted by `needed` check-ins in a row at or below `calm`. */
function marked(own: Mark, day: number, pain: number, from: number, calm: number, needed: number): Mark {
	if (pain >= from) return { day, value: pain, calm: 0 };
	if (own === null) return null;
	const done = pain <= calm ? own.calm + 1 : 0;
	return done >= needed ? null : { ...own, calm: done };
}

/** High pain closes, raised pain cautions, each with a slow way back (pain-monitoring model; the hysteresis is a default). */
export const painHigh = verdictRule({
	id: 'pain-high',
	sources: ['pain-monitoring-model', 'project'],
	loosenable: false,
	stepped: true,
	phase: 0,
	parameters: {
		closeAt: { value: 6, unit: 'points', source: 'pain-monitoring-model', tighter: 'lower' },
		closeMoreAt: { value: 7, unit: 'points', source: 'project', tighter: 'lower' },
		cautionAt: { value: 4, unit: 'points', source: 'pain-monitoring-model', tighter: 'lower' },
		liftAt: { value: 4, unit: 'points', source: 'project', tighter: 'lower' },
		disarmAt: { value: 3, unit: 'points', source: 'project', tighter: 'lower' },
		checkIns: { value: 2, unit: 'check-ins', source: 'project', tighter: 'higher' }
	},
	slice: 'pain',
	advance({ day, facts, memory }, side, n): PainMemory {
		const own = onSide(memory, side).pain;
		const { pain } = onSide(facts, side);
		if (pain === null || (own === lowPain && pain < Math.min(n.closeAt, n.cautionAt))) return own;
		const next = {
			closed: marked(own.closed, day, pain, n.closeAt, n.liftAt, n.checkIns),
			raised: marked(own.raised, day, pain, n.cautionAt, n.disarmAt, n.checkIns)
		};
		return next.closed === null && next.raised === null ? lowPain : next;
	},
	levels({ facts, memory }, side, { closeMoreAt }) {
		const { pain } = onSide(facts, side);
		if (pain !== null && pain >= closeMoreAt) return veryHigh;
		return lasting(onSide(memory, side).pain);
	},
	explain({ day, facts, memory }, side, n, category) {
		const { pain } = onSide(facts, side);
		const own = onSide(memory, side).pain;
		const mark = own.closed ?? own.raised;
		const worst = pain !== null && pain >= n.closeMoreAt;
		const told = worst ? { day, value: pain } : mark;
		const levelIn = (levels: Levels | null) => levelAt(levels ?? allOpen, at(category));
		const later = levelIn(lasting(own));
		return {
			code: worst ? 'pain-very-high' : own.closed === null ? 'pain-raised' : 'pain-high',
			// A mark may be of a day on which a plan asked for less.
			number: worst ? n.closeMoreAt : Math.min(own.closed === null ? n.cautionAt : n.closeAt, mark?.value ?? 10),
			facts: told === null ? [] : [fact('pain-that-day', told.day, told.value)],
			reopens: [
				...(worst && levelIn(veryHigh) > later ? [from('next-day', day + 1)] : []),
				...(later > 0 && mark !== null
					? [count('lower-pain-check-ins', mark.calm, n.checkIns, own.closed === null ? n.disarmAt : n.liftAt)]
					: [])
			]
		};
	}
});
