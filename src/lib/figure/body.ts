import type { LimbSide } from '#lib/domain/exercise/pose.ts';

/** Segment lengths in % of body height, after Drillis & Contini (1966) and Winter (2009). */
export const lengths = {
	spine: 28.8,
	neck: 6,
	head: 12.2,
	thigh: 24.5,
	shank: 24.6,
	ankle: 3.9,
	heel: 3.6,
	ball: 8,
	toe: 11.4,
	upperArm: 18.6,
	forearm: 14.6,
	hand: 9,
	hipHalf: 5,
	shoulderHalf: 9.5
} as const;

/** How far a contact point lies above the surface that carries it, % of height (flesh and bone). */
export const rests: Readonly<Record<string, number>> = {
	hip: 7,
	seat: 6,
	chest: 5.2,
	hipFront: 5.6,
	hipSide: 9.3,
	shoulders: 4.4,
	ankle: 3.9,
	heel: 0,
	ball: 0,
	knee: 4.3,
	toe: 1,
	wrist: 1.7,
	elbow: 3,
	tip: 1
};

/** The flesh depth of a point, by its name without the side. */
export const restOf = (point: string): number => rests[point.replace(/[RL]$/, '')] ?? 0;

/** +1 for the right, -1 for the left: the figure's right is +z. */
export const signOf = (side: LimbSide): 1 | -1 => (side === 'R' ? 1 : -1);
