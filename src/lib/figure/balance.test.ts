import { describe, expect, it } from 'vitest';
import { centreOfMass, outside } from './balance.ts';
import { solve } from './skeleton.ts';

describe('the centre of mass', () => {
	it('lies in the pelvis of a person standing, midway between the sides', () => {
		const [x, y, z] = centreOfMass(solve({ trunk: [0, 0, 0, 0], on: ['ankleR', 0, 0] }));
		expect(y).toBeGreaterThan(53);
		expect(y).toBeLessThan(60);
		expect(Math.abs(x)).toBeLessThan(3);
		expect(z).toBeCloseTo(0, 6);
	});
});

describe('outside', () => {
	const square = [
		[0, 0],
		[10, 0],
		[10, 10],
		[0, 10]
	] as const;
	it('is nothing inside the hull', () => {
		expect(outside([5, 5], square)).toBe(0);
	});
	it('is the distance to the nearest edge', () => {
		expect(outside([13, 5], square)).toBeCloseTo(3, 1);
	});
});
