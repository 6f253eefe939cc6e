import type { ParameterGroup } from './parameter.ts';

/** What makes a session qualify and settle; the words that several rules share. */
export const qualifying = {
	id: 'qualifying',
	parameters: {
		/** Done ÷ that day's dose. */
		share: { value: 0.8, unit: 'share', source: 'project', tighter: 'higher' },
		during: { value: 3, unit: 'points', source: 'project', tighter: 'lower' },
		/** How far the judging check-in may stand above pain-before. */
		rise: { value: 1, unit: 'points', source: 'project', tighter: 'lower' },
		/** How many days later the judging check-in may come; a longer or shorter wait is not simply more careful. */
		wait: { value: 2, unit: 'days', source: 'project', tighter: 'fixed' }
	}
} as const satisfies ParameterGroup;
