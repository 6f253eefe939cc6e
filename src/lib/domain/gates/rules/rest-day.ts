import { onSide } from '../../body/side.ts';
import { pattern } from '../levels.ts';
import { fact, from } from '../reasons.ts';
import { verdictRule } from '../rule.ts';
import type { RestMemory } from '../scene.ts';

const afterThird = pattern(['S3'], ['S2']);
const afterSecond = pattern([], ['S2']);

/** No strength-2 or strength-3 yet. */
export const rested: RestMemory = { s2: null, s3: null, today: 0 };

/** The day after a harder strength session is a lighter one; today's own session changes nothing today (project default). */
export const restDay = verdictRule({
	id: 'rest-day',
	sources: ['project'],
	loosenable: false,
	stepped: false,
	turn: 1,
	phase: 0,
	parameters: { days: { value: 1, unit: 'days', source: 'project', tighter: 'higher' } },
	slice: 'rest',
	advance({ day, facts, memory }, side): RestMemory {
		const own = onSide(memory, side).rest;
		let today = 0;
		for (const { items } of onSide(facts, side).sessions)
			for (const { category, skipped } of items) {
				if (category === 'strength-2' && !skipped) today |= 1;
				if (category === 'strength-3' && !skipped) today |= 2;
			}
		if (today === 0 && own.today === 0) return own;
		return {
			s2: (own.today & 1) > 0 ? day - 1 : own.s2,
			s3: (own.today & 2) > 0 ? day - 1 : own.s3,
			today
		};
	},
	levels({ day, memory }, side, { days }) {
		const { s2, s3 } = onSide(memory, side).rest;
		if (s3 !== null && day - s3 <= days) return afterThird;
		return s2 !== null && day - s2 <= days ? afterSecond : null;
	},
	explain({ day, memory }, side, { days }) {
		const { s2, s3 } = onSide(memory, side).rest;
		const third = s3 !== null && day - s3 <= days;
		const last = (third ? s3 : s2) ?? day;
		return {
			code: third ? 'rest-after-strength-3' : 'rest-after-strength-2',
			facts: [fact(third ? 'session-strength-3' : 'session-strength-2', last)],
			reopens: [from('next-day', last + days + 1)]
		};
	}
});
