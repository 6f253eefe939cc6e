import { explainFlags, openFlags } from '../flags.ts';
import { pattern } from '../levels.ts';
import { verdictRule } from '../rule.ts';

const closed = pattern(['MO', 'RE', 'S1', 'S2', 'S3', 'ST', 'VG']);

/** A sign that needs a clinician soon closes all but breathing until it was reviewed and is gone (back-pain red-flag guidance). */
export const urgentFlag = verdictRule({
	id: 'urgent-flag',
	sources: ['red-flag-guidance'],
	loosenable: false,
	stepped: false,
	phase: 0,
	parameters: {},
	levels: ({ memory }) => (openFlags(memory, 'urgent').length > 0 ? closed : null),
	explain: ({ memory }) => explainFlags(memory, 'urgent')
});
