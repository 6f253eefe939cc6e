import type { OtherRule } from '../rule.ts';

/** How long, how often and how many times a spot is pressed (source 004); growing pain ends a spot until tomorrow. */
export const releaseCaps = {
	id: 'release-caps',
	sources: ['source-004'],
	kind: 'caps',
	loosenable: false,
	stepped: false,
	parameters: {
		spot: { value: 12, unit: 'seconds', source: 'source-004', tighter: 'lower' },
		/** Fewer presses than this is no dose; it caps nothing. */
		pressesFrom: { value: 4, unit: 'presses', source: 'source-004', tighter: 'fixed' },
		presses: { value: 6, unit: 'presses', source: 'source-004', tighter: 'lower' },
		perDay: { value: 1, unit: 'sessions', source: 'project', tighter: 'lower' }
	}
} as const satisfies OtherRule;
