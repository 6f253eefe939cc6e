import { onSide } from '../../body/side.ts';
import type { ContradictionCode } from '../codes.ts';
import { pattern } from '../levels.ts';
import { count, fact } from '../reasons.ts';
import { verdictRule } from '../rule.ts';
import type { ContradictionMemory } from '../scene.ts';
import { contradictionsOf } from '../session-contradictions.ts';

const closed = pattern(['ST', 'S3', 'VG']);

/** The oldest ones are kept; the others show once these are corrected. */
const kept = 20;

/** Two entries that cannot both be right close the demanding categories until one is corrected or confirmed (project default). */
export const contradiction = verdictRule({
	id: 'contradiction',
	sources: ['project'],
	loosenable: false,
	stepped: false,
	phase: 1,
	parameters: {
		gap: { value: 4, unit: 'points', source: 'project', tighter: 'lower' },
		recoveredPain: { value: 4, unit: 'points', source: 'project', tighter: 'lower' }
	},
	slice: 'contradictions',
	advance({ day, facts, memory }, side, { gap, recoveredPain }): readonly ContradictionMemory[] {
		const own = onSide(memory, side).contradictions;
		const today = onSide(facts, side);
		if (own.length >= kept) return own;
		const found: { readonly code: ContradictionCode; readonly records: readonly string[] }[] = [];
		for (const session of today.sessions) {
			if (session.confirmed) continue;
			for (const code of contradictionsOf(session, today, gap)) {
				if (code !== 'pain-before-differs') found.push({ code, records: [session.id] });
				else if (!facts.checkInConfirmed) found.push({ code, records: [session.id, ...facts.checkInIds] });
			}
		}
		if (today.worstBelowUsual.length > 0) found.push({ code: 'worst-below-usual', records: today.worstBelowUsual });
		// Checked on every check-in until the injury is over, not only on the recovered day.
		if (today.checkIn !== null && today.checkIn >= recoveredPain && !facts.checkInConfirmed)
			for (const { id, recovered, confirmed } of onSide(memory, side).injured.active)
				if (recovered !== null && recovered <= day && !confirmed)
					found.push({ code: 'recovered-in-pain', records: [id] });
		if (found.length === 0) return own;
		const codes = [...new Set(found.map(({ code }) => code))].sort();
		const recordsOf = (of: ContradictionCode) => found.flatMap(({ code, records }) => (code === of ? records : []));
		return [...own, ...codes.map((code) => ({ code, day, records: [...new Set(recordsOf(code))].sort() }))];
	},
	levels: ({ memory }, side) => (onSide(memory, side).contradictions.length > 0 ? closed : null),
	explain({ memory }, side) {
		const own = onSide(memory, side).contradictions;
		return {
			code: 'contradiction',
			facts: own.map(({ code, day, records }) => ({ ...fact('contradiction', day, code), records })),
			reopens: [count('correction', 0, own.length)]
		};
	}
});
