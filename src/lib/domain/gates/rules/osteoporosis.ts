import { pattern } from '../levels.ts';
import { verdictRule } from '../rule.ts';
import { explainAnswer } from './screened.ts';

const levels = pattern(['VG'], ['ST', 'S3', 'RE']);

/** Care with impact, end range and pressure (Strong, Steady and Straight, Royal Osteoporosis Society). */
export const osteoporosis = verdictRule({
	id: 'osteoporosis',
	sources: ['strong-steady-straight'],
	loosenable: true,
	stepped: false,
	phase: 0,
	parameters: {},
	levels: ({ memory }) => (memory.screening?.osteoporosis === true ? levels : null),
	explain: ({ memory }) => explainAnswer(memory, 'osteoporosis')
});
