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
		const own = memory[side].contradictions;
		const today = facts[side];
		if (own.length >= kept) return own;
		const found = new Map<ContradictionCode, Set<string>>();
		const add = (code: ContradictionCode, ...records: readonly string[]) => {
			found.set(code, new Set([...(found.get(code) ?? []), ...records]));
		};
		for (const session of today.sessions) {
			if (session.confirmed) continue;
			for (const code of contradictionsOf(session, today, gap)) {
				if (code !== 'pain-before-differs') add(code, session.id);
				else if (!facts.checkInConfirmed) add(code, session.id, ...facts.checkInIds);
			}
		}
		if (today.worstBelowUsual.length > 0) add('worst-below-usual', ...today.worstBelowUsual);
		// Checked on every check-in until the injury is over, not only on the recovered day.
		if (today.checkIn !== null && today.checkIn >= recoveredPain && !facts.checkInConfirmed)
			for (const { id, recovered, confirmed } of memory[side].injured.active)
				if (recovered !== null && recovered <= day && !confirmed) add('recovered-in-pain', id);
		if (found.size === 0) return own;
		const news = [...found].map(([code, records]) => ({ code, day, records: [...records].sort() }));
		return [...own, ...news.sort((a, b) => (a.code < b.code ? -1 : 1))];
	},
	levels: ({ memory }, side) => (memory[side].contradictions.length > 0 ? closed : null),
	explain({ memory }, side) {
		const own = memory[side].contradictions;
		return {
			code: 'contradiction',
			facts: own.map(({ code, day, records }) => ({ ...fact('contradiction', day, code), records })),
			reopens: [count('correction', 0, own.length)]
		};
	}
});
