import { onSide } from '../../body/side.ts';
import { pattern } from '../levels.ts';
import { count, fact } from '../reasons.ts';
import { verdictRule } from '../rule.ts';
import type { TrialMemory } from '../scene.ts';

const caution = pattern([], ['ST']);

/** No trial: `strength-first` is not met. */
export const noTrial: TrialMemory = { met: null, days: [] };

/** The first stretch days after `strength-first` opened are gentle ones (project default). */
export const trialStretch = verdictRule({
	id: 'trial-stretch',
	sources: ['project'],
	loosenable: false,
	stepped: false,
	turn: 2,
	phase: 2,
	parameters: { days: { value: 2, unit: 'days', source: 'project', tighter: 'higher' } },
	slice: 'trial',
	advance({ memory }, side): TrialMemory {
		const { trial, strength, credit } = onSide(memory, side);
		if (strength.met === null) return noTrial;
		const { met } = strength;
		const own = trial.met === met ? trial : { met, days: [] };
		const more = credit.stretchDays.filter((day) => day >= met && !own.days.includes(day));
		return more.length === 0 ? own : { met, days: [...own.days, ...more].slice(0, 31) };
	},
	levels({ memory }, side, { days }) {
		const own = onSide(memory, side).trial;
		return own.met !== null && own.days.length < days ? caution : null;
	},
	explain({ memory }, side, { days }) {
		const own = onSide(memory, side).trial;
		return {
			code: 'trial-stretch',
			number: days,
			facts: [fact('opened', own.met), ...own.days.map((day) => fact('trial-day', day))],
			reopens: [count('trial-days', own.days.length, days)]
		};
	}
});
