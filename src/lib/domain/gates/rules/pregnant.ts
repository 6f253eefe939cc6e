import { pattern } from '../levels.ts';
import { verdictRule } from '../rule.ts';
import { explainAnswer } from './screened.ts';

const levels = pattern(['ST', 'S3', 'VG'], ['S2', 'RE']);

/** Gentler while pregnant, unless the clinician cleared more (ACOG Committee Opinion 804). */
export const pregnant = verdictRule({
	id: 'pregnant',
	sources: ['acog-804'],
	loosenable: true,
	stepped: false,
	phase: 0,
	parameters: {},
	levels: ({ memory }) => (memory.screening?.pregnant === true ? levels : null),
	explain: ({ memory }) => explainAnswer(memory, 'pregnant')
});
