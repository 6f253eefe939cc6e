import { onSide } from '../../body/side.ts';
import { categories } from '../../exercise/exercise.ts';
import type { Order } from '../day-facts.ts';
import type { Level, Levels } from '../levels.ts';
import { inForce, joinOrders } from '../orders.ts';
import { fact, from } from '../reasons.ts';
import { verdictRule } from '../rule.ts';

/** A therapist's hold closes one category on one side until it expires or is lifted. */
export const hold = verdictRule({
	id: 'hold',
	sources: ['project'],
	loosenable: false,
	stepped: false,
	phase: 3,
	parameters: {},
	slice: 'holds',
	advance({ day, facts, memory }, side): readonly Order[] {
		const own = onSide(memory, side).holds;
		const { holds } = onSide(facts, side);
		if (own.length === 0 && holds.length === 0) return own;
		return joinOrders(own, holds).filter((each) => inForce(each, day, each.until));
	},
	levels({ memory }, side): Levels | null {
		const own = onSide(memory, side).holds;
		if (own.length === 0) return null;
		return categories.map((category): Level => (own.some((each) => each.category === category) ? 2 : 0));
	},
	explain({ memory }, side, _numbers, category) {
		const own = onSide(memory, side).holds.filter((each) => each.category === category);
		const [first] = [...own].sort((a, b) => b.until - a.until || a.day - b.day || (a.by < b.by ? -1 : 1));
		if (first === undefined) return { code: 'hold', facts: [], reopens: [] };
		return {
			code: 'hold',
			facts: [fact('ordered', first.day, first.by)],
			reopens: [from('until', first.until + 1)]
		};
	}
});
