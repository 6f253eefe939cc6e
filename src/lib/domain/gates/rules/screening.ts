import { pattern } from '../levels.ts';
import { fact } from '../reasons.ts';
import { verdictRule } from '../rule.ts';

const closed = pattern(['MO', 'RE', 'S1', 'S2', 'S3', 'ST', 'VG']);

/** Without fresh safety answers, or under 18, only breathing is open (project default). */
export const screening = verdictRule({
	id: 'screening',
	sources: ['project'],
	loosenable: false,
	stepped: false,
	phase: 0,
	parameters: {
		maxAge: { value: 180, unit: 'days', source: 'project', tighter: 'lower' },
		/** Asked as a yes-or-no question, so a plan cannot change it. */
		adultFrom: { value: 18, unit: 'years', source: 'project', tighter: 'fixed' }
	},
	levels({ day, memory: { screening: answers } }, _side, { maxAge }) {
		return answers === null || !answers.adult || day - answers.day > maxAge ? closed : null;
	},
	explain({ memory: { screening: answers } }, _side, { maxAge }) {
		if (answers === null) return { code: 'screening-missing', facts: [], reopens: [{ code: 'screening' }] };
		const facts = [fact('screening', answers.day)];
		return answers.adult
			? { code: 'screening-old', number: maxAge, facts, reopens: [{ code: 'screening' }] }
			: { code: 'under-age', facts, reopens: [{ code: 'stays-closed' }] };
	}
});
