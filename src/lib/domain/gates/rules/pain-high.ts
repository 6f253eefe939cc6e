import { onSide } from '../../body/side.ts';
import { pattern } from '../levels.ts';
import { count, fact } from '../reasons.ts';
import { verdictRule } from '../rule.ts';
import type { PainMemory } from '../scene.ts';

const veryHigh = pattern(['ST', 'S2', 'S3', 'VG', 'RE', 'S1'], ['MO']);
const high = pattern(['ST', 'S2', 'S3', 'VG', 'RE'], ['S1']);
const raised = pattern([], ['ST', 'S3', 'VG']);

/** No high pain yet. */
export const lowPain: PainMemory = { closed: null, raised: null };

type Mark = PainMemory['closed'];

/** A mark is set at `from` and above, and lifted by `needed` check-ins in a row at or below `calm`. */
function mark(own: Mark, day: number, pain: number, from: number, calm: number, needed: number): Mark {
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
			closed: mark(own.closed, day, pain, n.closeAt, n.liftAt, n.checkIns),
			raised: mark(own.raised, day, pain, n.cautionAt, n.disarmAt, n.checkIns)
		};
		return next.closed === null && next.raised === null ? lowPain : next;
	},
	levels({ facts, memory }, side, { closeMoreAt }) {
		const { pain } = onSide(facts, side);
		if (pain !== null && pain >= closeMoreAt) return veryHigh;
		const own = onSide(memory, side).pain;
		return own.closed !== null ? high : own.raised !== null ? raised : null;
	},
	explain({ day, facts, memory }, side, n) {
		const { pain } = onSide(facts, side);
		const { closed, raised: armed } = onSide(memory, side).pain;
		const worst = pain !== null && pain >= n.closeMoreAt;
		if (closed === null && !worst) {
			return {
				code: 'pain-raised',
				facts: armed === null ? [] : [fact('check-in', armed.day, armed.value)],
				reopens: [count('lower-pain-check-ins', armed?.calm ?? 0, n.checkIns, n.disarmAt)]
			};
		}
		return {
			code: worst ? 'pain-very-high' : 'pain-high',
			facts: [closed === null ? fact('check-in', day, pain) : fact('check-in', closed.day, closed.value)],
			reopens: [count('lower-pain-check-ins', closed?.calm ?? 0, n.checkIns, n.liftAt)]
		};
	}
});
