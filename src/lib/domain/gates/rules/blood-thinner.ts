import { pattern } from '../levels.ts';
import { verdictRule } from '../rule.ts';
import { explainAnswer } from './screened.ts';

const levels = pattern(['RE', 'VG'], ['ST', 'S3']);

/** No pressure and no impact on a blood thinner or with a bleeding disorder (psoas haematoma reports). */
export const bloodThinner = verdictRule({
	id: 'blood-thinner',
	sources: ['psoas-haematoma-reports'],
	loosenable: true,
	stepped: false,
	phase: 0,
	parameters: {},
	levels: ({ memory }) => (memory.screening?.bloodThinner === true ? levels : null),
	explain: ({ memory }) => explainAnswer(memory, 'blood-thinner')
});
