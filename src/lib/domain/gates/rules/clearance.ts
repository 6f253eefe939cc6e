import { onSide } from '../../body/side.ts';
import { sharpOn } from '../credit.ts';
import type { Order } from '../day-facts.ts';
import { inForce, joinOrders } from '../orders.ts';
import { verdictRule } from '../rule.ts';

/**
 * A therapist's clearance lowers rules marked † from closed to caution on its side and category while it lasts.
 * An injury, a flare day or a sharp day of that side, or any flag, on or after its day ends it for good.
 */
export const clearance = verdictRule({
	id: 'clearance',
	sources: ['project', 'who-give-clearance'],
	loosenable: false,
	stepped: false,
	phase: 3,
	parameters: {
		/** What a new clearance is filled in with. */
		usual: { value: 28, unit: 'days', source: 'project', tighter: 'lower' },
		longest: { value: 84, unit: 'days', source: 'project', tighter: 'lower' }
	},
	slice: 'clearances',
	advance(scene, side, { longest }): readonly Order[] {
		const { day, facts, memory } = scene;
		const own = onSide(memory, side).clearances;
		const { clearances, injuries } = onSide(facts, side);
		if (own.length === 0 && clearances.length === 0) return own;
		const over =
			injuries.length > 0 ||
			onSide(memory, side).flare.active !== null ||
			sharpOn(scene, side) ||
			facts.flags.length > 0;
		if (over) return [];
		return joinOrders(own, clearances).filter((each) => inForce(each, day, each.day + longest));
	},
	levels: () => null,
	explain: () => ({ code: 'strength-first', facts: [], reopens: [] })
});
