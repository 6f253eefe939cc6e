import { expect, test } from 'vitest';
import type { Order } from './day-facts.ts';
import { inForce, joinOrders } from './orders.ts';

const first: Order = { category: 'stretch', day: 3, until: 9, lifted: null, by: 'Pat' };

test.each<[string, Partial<Order>]>([
	['its day', { day: 4, until: 5 }],
	['its end', { until: 10, lifted: 4 }],
	['its lifting, one that was never lifted last', { lifted: 7, category: 'vigorous' }],
	['its category', { category: 'vigorous', by: 'Ana' }],
	['its therapist', { by: 'Zoe' }]
])('orders stand by %s, each once, in whatever order they came', (what, change) => {
	const other = { ...first, ...change };
	const sorted = what.startsWith('its lifting') ? [other, first] : [first, other];
	expect(joinOrders([first], [other])).toEqual(sorted);
	expect(joinOrders([other], [first])).toEqual(sorted);
	expect(joinOrders([other, first], [other, first])).toEqual(sorted);
});

test('an order is in force until its end, the longest time or the day before it is lifted', () => {
	expect([9, 10].map((day) => inForce(first, day, 99))).toEqual([true, false]);
	expect([5, 6].map((day) => inForce(first, day, 5))).toEqual([true, false]);
	expect([6, 7].map((day) => inForce({ ...first, lifted: 7 }, day, 99))).toEqual([true, false]);
});
