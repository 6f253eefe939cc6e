import type { OtherRule } from '../rule.ts';

/** The order within a session, gentlest first, with some minutes of it before any stretch (source 003). */
export const warmUpFirst = {
	id: 'warm-up-first',
	sources: ['source-003'],
	kind: 'order',
	loosenable: false,
	stepped: false,
	parameters: { beforeStretch: { value: 5, unit: 'minutes', source: 'project', tighter: 'higher' } }
} as const satisfies OtherRule;
