import type { OtherRule } from '../rule.ts';

/** Deep work on psoas or iliacus through the abdomen or pelvis is for experienced manual therapists only (source 004). */
export const therapistOnly = {
	id: 'therapist-only',
	sources: ['source-004'],
	kind: 'content',
	loosenable: false,
	stepped: false,
	parameters: {}
} as const satisfies OtherRule;
