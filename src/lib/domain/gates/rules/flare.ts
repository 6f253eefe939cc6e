import { onSide } from '../../body/side.ts';
import { median } from '../median.ts';
import { pattern } from '../levels.ts';
import { count, fact } from '../reasons.ts';
import { verdictRule } from '../rule.ts';
import type { FlareMemory } from '../scene.ts';

const closed = pattern(['ST', 'S2', 'S3', 'VG', 'RE'], ['S1']);

/** No check-in and no flare yet. */
export const noFlare: FlareMemory = { values: [], high: 0, active: null, last: null };

/** Pain well above the person's own baseline: gentle moves only (Farrar 2001 for the 2 points). */
export const flare = verdictRule({
	id: 'flare',
	sources: ['farrar-2001', 'project'],
	loosenable: false,
	stepped: true,
	phase: 0,
	parameters: {
		/** How many check-ins make the baseline, and how few do; more or fewer is not simply more careful. */
		baselineOf: { value: 14, unit: 'check-ins', source: 'project', tighter: 'fixed' },
		baselineFrom: { value: 5, unit: 'check-ins', source: 'project', tighter: 'fixed' },
		jump: { value: 3, unit: 'points', source: 'project', tighter: 'lower' },
		rise: { value: 2, unit: 'points', source: 'farrar-2001', tighter: 'lower' },
		riseCheckIns: { value: 2, unit: 'check-ins', source: 'project', tighter: 'lower' },
		/** Without a baseline. */
		alone: { value: 8, unit: 'points', source: 'project', tighter: 'lower' },
		calmRise: { value: 1, unit: 'points', source: 'project', tighter: 'lower' },
		calmBelow: { value: 6, unit: 'points', source: 'project', tighter: 'lower' },
		calmCheckIns: { value: 3, unit: 'check-ins', source: 'project', tighter: 'higher' }
	},
	slice: 'flare',
	advance({ day, facts, memory }, side, n): FlareMemory {
		const own = onSide(memory, side).flare;
		const { pain } = onSide(facts, side);
		if (pain === null) return own.active === null ? own : { ...own, last: day };
		const keep = (): readonly number[] => [...own.values.slice(1 - n.baselineOf), pain];
		if (own.active !== null) {
			const { baseline } = own.active;
			// Without a baseline: below 6 alone, which is the "≤ 5" of the text.
			const calm = pain < n.calmBelow && (baseline === null || pain <= baseline + n.calmRise) ? own.active.calm + 1 : 0;
			return calm >= n.calmCheckIns
				? { values: keep(), high: 0, active: null, last: own.last }
				: { ...own, active: { ...own.active, calm }, last: day };
		}
		const baseline = own.values.length >= n.baselineFrom ? median(own.values) : null;
		const high = baseline !== null && pain >= baseline + n.rise ? own.high + 1 : 0;
		const starts = baseline === null ? pain >= n.alone : pain >= baseline + n.jump || high >= n.riseCheckIns;
		return starts
			? { values: own.values, high: 0, active: { began: day, value: pain, baseline, calm: 0 }, last: day }
			: { values: keep(), high, active: null, last: own.last };
	},
	levels: ({ memory }, side) => (onSide(memory, side).flare.active === null ? null : closed),
	explain({ memory }, side, { calmRise, calmBelow, calmCheckIns }) {
		const { active } = onSide(memory, side).flare;
		if (active === null) return { code: 'flare', facts: [], reopens: [] };
		const { began, value, baseline, calm } = active;
		const highest = baseline === null ? calmBelow - 1 : Math.min(Math.floor(baseline + calmRise), calmBelow - 1);
		return {
			code: 'flare',
			facts: [fact('flare-began', began, value), ...(baseline === null ? [] : [fact('baseline', null, baseline)])],
			reopens: [count('near-baseline-check-ins', calm, calmCheckIns, highest)]
		};
	}
});
