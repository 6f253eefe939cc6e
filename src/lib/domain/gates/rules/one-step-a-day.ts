import { levelAt, type Level, type Levels } from '../levels.ts';
import { fact, from } from '../reasons.ts';
import { verdictRule } from '../rule.ts';

/** The six stepped rules relax at most one step a day, so that a gate does not flap (project default). */
export const oneStepADay = verdictRule({
	id: 'one-step-a-day',
	sources: ['project'],
	loosenable: false,
	stepped: false,
	phase: 3,
	parameters: {},
	step(yesterday: Levels, today: Levels): Levels {
		if (!yesterday.some((level, i) => level - 1 > levelAt(today, i))) return today;
		return today.map((level, i): Level => Math.max(level, levelAt(yesterday, i) - 1) as Level);
	},
	levels: () => null,
	explain: ({ day }) => ({
		code: 'step-held',
		facts: [fact('yesterday', day - 1)],
		reopens: [from('next-day', day + 1)]
	})
});
