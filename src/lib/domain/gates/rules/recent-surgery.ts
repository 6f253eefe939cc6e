import { pattern } from '../levels.ts';
import { clearanceFrom, fact, from } from '../reasons.ts';
import { verdictRule } from '../rule.ts';
import type { Answers, Operation } from '../screening-answers.ts';

const levels = pattern(['S1', 'S2', 'S3', 'ST', 'VG', 'RE'], ['MO']);

/** Operations and births that still count as recent; an unknown date does. */
export const recentOperations = (answers: Answers | null, day: number, weeks12: number): readonly Operation[] =>
	answers?.operations.filter((each) => each.day === null || day - each.day < weeks12) ?? [];

/** Whether a clearance given on a day counts for these operations: not early, never with an unknown date. */
export const surgeryClearable = (operations: readonly Operation[], given: number, earliest: number): boolean =>
	operations.every(({ day }) => day !== null && given - day >= earliest);

/** An operation or birth in the last weeks (source 003; project default). */
export const recentSurgery = verdictRule({
	id: 'recent-surgery',
	sources: ['source-003', 'project'],
	loosenable: true,
	stepped: false,
	phase: 0,
	parameters: {
		recent: { value: 84, unit: 'days', source: 'project', tighter: 'higher' },
		/** A clearance must be given at least this long after the operation. */
		clearFrom: { value: 42, unit: 'days', source: 'project', tighter: 'higher' }
	},
	levels: ({ day, memory }, _side, { recent }) =>
		recentOperations(memory.screening, day, recent).length > 0 ? levels : null,
	explain({ day, memory }, _side, { recent, clearFrom }) {
		const operations = recentOperations(memory.screening, day, recent);
		const days = operations.flatMap((each) => (each.day === null ? [] : [each.day]));
		return {
			code: 'recent-surgery',
			facts: operations.map((each) => fact('operation', each.day, each.what)),
			reopens:
				days.length < operations.length
					? [{ code: 'date-known' }, { code: 'new-screening' }]
					: [clearanceFrom(Math.max(...days) + clearFrom, day), from('not-recent', Math.max(...days) + recent)]
		};
	},
	clearable: ({ day, memory }, _side, _category, given, { recent, clearFrom }) =>
		surgeryClearable(recentOperations(memory.screening, day, recent), given, clearFrom)
});
