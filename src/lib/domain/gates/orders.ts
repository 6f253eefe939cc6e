import type { Order } from './day-facts.ts';

const compare = (a: Order, b: Order): number =>
	a.day - b.day ||
	a.until - b.until ||
	(a.lifted ?? Infinity) - (b.lifted ?? Infinity) ||
	(a.category < b.category ? -1 : a.category > b.category ? 1 : 0) ||
	(a.by < b.by ? -1 : a.by > b.by ? 1 : 0);

/** Orders known and new, each once, by day. */
export function joinOrders(known: readonly Order[], added: readonly Order[]): readonly Order[] {
	if (added.length === 0) return known;
	const all = [...known, ...added].sort(compare);
	return all.filter((order, i) => {
		const before = all[i - 1];
		return before === undefined || compare(before, order) !== 0;
	});
}

/** Whether an order is in force on a day no later than `last`; on the day it is lifted it is not. */
export const inForce = ({ until, lifted }: Order, day: number, last: number): boolean =>
	day <= Math.min(until, last) && (lifted === null || day < lifted);
