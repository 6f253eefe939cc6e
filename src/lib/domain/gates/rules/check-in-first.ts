import { onSide } from '../../body/side.ts';
import { pattern } from '../levels.ts';
import { fact } from '../reasons.ts';
import { verdictRule } from '../rule.ts';

const lately = pattern(['ST', 'S2', 'S3', 'VG', 'RE'], ['S1', 'MO']);
const longAgo = pattern(['ST', 'S2', 'S3', 'VG', 'RE', 'S1'], ['MO']);

/** Nothing beyond the gentlest without today's check-in (fail closed); one that a sign cut short before a side was rated is none for that side. */
export const checkInFirst = verdictRule({
	id: 'check-in-first',
	sources: ['project'],
	loosenable: false,
	stepped: false,
	phase: 0,
	parameters: { recent: { value: 3, unit: 'days', source: 'project', tighter: 'lower' } },
	levels({ day, facts, memory: { lastCheckIn } }, side, { recent }) {
		if (onSide(facts, side).checkIn !== null) return null;
		return lastCheckIn !== null && day - lastCheckIn <= recent ? lately : longAgo;
	},
	explain({ day, memory: { lastCheckIn } }, _side, { recent }) {
		return {
			code: lastCheckIn === null || day - lastCheckIn <= recent ? 'no-check-in-today' : 'no-check-in-for-days',
			facts: lastCheckIn === null ? [] : [fact('last-check-in', lastCheckIn)],
			reopens: [{ code: 'check-in' }]
		};
	}
});
