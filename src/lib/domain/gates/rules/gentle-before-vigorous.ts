import { onSide } from '../../body/side.ts';
import { median } from '../median.ts';
import { pattern } from '../levels.ts';
import { count, fact, once } from '../reasons.ts';
import { recent } from '../recent.ts';
import { verdictRule } from '../rule.ts';
import type { VigorousMemory } from '../scene.ts';

const closed = pattern(['VG']);

/** No calm week yet. */
export const noVigour: VigorousMemory = { recent: [], calm: false };

/** Vigorous waits until each side is strong and calm (source 003); being closed on one side closes it on both. */
export const gentleBeforeVigorous = verdictRule({
	id: 'gentle-before-vigorous',
	sources: ['source-003'],
	loosenable: true,
	stepped: false,
	turn: 2,
	phase: 2,
	parameters: {
		s2Days: { value: 14, unit: 'days', source: 'project', tighter: 'higher', loosest: 7 },
		flareFree: { value: 14, unit: 'days', source: 'project', tighter: 'higher', loosest: 7 },
		/** The window of the median; a longer one is not simply more careful. */
		medianDays: { value: 7, unit: 'days', source: 'project', tighter: 'fixed' },
		medianFrom: { value: 4, unit: 'check-ins', source: 'project', tighter: 'higher', loosest: 3 },
		opensAt: { value: 3, unit: 'points', source: 'project', tighter: 'lower', loosest: 4 },
		closesAt: { value: 5, unit: 'points', source: 'project', tighter: 'lower', loosest: 6 }
	},
	slice: 'vigorous',
	advance({ day, facts, memory }, side, { medianDays, medianFrom, opensAt, closesAt }): VigorousMemory {
		const own = onSide(memory, side).vigorous;
		const { pain } = onSide(facts, side);
		const known = pain === null ? own.recent : [...own.recent, [day, pain] as const];
		const week = recent(known, (each) => day - each[0] < medianDays);
		if (week.length < medianFrom) return { recent: week, calm: false };
		const value = median(week.map((each) => each[1]));
		return { recent: week, calm: value < closesAt && (value <= opensAt || own.calm) };
	},
	levels({ day, memory }, side, { s2Days, flareFree }) {
		const { strength, ladder, flare, vigorous } = onSide(memory, side);
		const ready =
			strength.met !== null &&
			ladder.s3 !== null &&
			ladder.s2 !== null &&
			day - ladder.s2 >= s2Days &&
			flare.active === null &&
			(flare.last === null || day - flare.last > flareFree) &&
			vigorous.calm;
		return ready ? null : closed;
	},
	explain({ day, memory }, side, { s2Days, flareFree, medianFrom, opensAt }) {
		const { strength, ladder, flare, vigorous } = onSide(memory, side);
		const week = vigorous.recent;
		const value = week.length >= medianFrom ? median(week.map(([, each]) => each)) : null;
		const lastFlare = flare.last !== null && day - flare.last <= flareFree ? flare.last : null;
		return {
			code: 'gentle-before-vigorous',
			facts: [
				...(ladder.s2 === null ? [] : [fact('strength-2-since', ladder.s2)]),
				...(lastFlare === null ? [] : [fact('flare-last-day', lastFlare)]),
				...(value === null ? [] : [fact('median', day, value)])
			],
			reopens: [
				once('strength-first-met', strength.met !== null),
				once('strength-3-met', ladder.s3 !== null),
				count('strength-2-days', ladder.s2 === null ? 0 : day - ladder.s2, s2Days),
				...(lastFlare === null ? [] : [count('days-without-flare', Math.max(0, day - lastFlare - 1), flareFree)]),
				...(week.length < medianFrom ? [count('median-values', week.length, medianFrom)] : []),
				// What was calm enough stays so for a while above the value that opened.
				{ ...once('median-low', vigorous.calm), limit: vigorous.calm ? Math.max(opensAt, value ?? 0) : opensAt }
			]
		};
	}
});
