import { explainFlags, openFlags } from '../flags.ts';
import { pattern } from '../levels.ts';
import { verdictRule } from '../rule.ts';

const closed = pattern(['BR', 'MO', 'RE', 'S1', 'S2', 'S3', 'ST', 'VG']);

/** A sign that needs help now closes everything until it was reviewed and is gone (cauda equina guidance; psoas haematoma reports). */
export const emergencyFlag = verdictRule({
	id: 'emergency-flag',
	sources: ['cauda-equina-guidance', 'psoas-haematoma-reports'],
	loosenable: false,
	stepped: false,
	phase: 0,
	parameters: {},
	levels: ({ memory }) => (openFlags(memory, 'emergency').length > 0 ? closed : null),
	explain: ({ memory }) => explainFlags(memory, 'emergency')
});
