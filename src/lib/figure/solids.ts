import type { Prop } from '#lib/domain/exercise/pose.ts';

/** A box of the world, what it is made of, and how far a body sinks into it, % of height. */
export interface Solid {
	readonly x: readonly [number, number];
	readonly y: readonly [number, number];
	readonly z: readonly [number, number];
	readonly kind: 'stone' | 'cushion' | 'mat' | 'pane';
	readonly soft: number;
}

const solid = (
	x0: number,
	x1: number,
	y0: number,
	y1: number,
	z0: number,
	z1: number,
	kind: Solid['kind'] = 'stone',
	soft = 1.2
): Solid => ({ x: [Math.min(x0, x1), Math.max(x0, x1)], y: [y0, y1], z: [z0, z1], kind, soft });

function chair(x: number, seat: number, back: number, facing: 1 | -1): Solid[] {
	const part = (u: number, v: number, y0: number, y1: number, z0: number, z1: number) =>
		solid(x + u * facing, x + v * facing, y0, y1, z0, z1);
	const top = seat + back;
	return [
		part(-13, -11, 0, top, -12, -10),
		part(10, 12, 0, seat, -12, -10),
		part(-13, -11, seat + 8, top, -12, 12),
		part(-13, 12, seat - 2.4, seat, -12, 12),
		part(10, 12, 0, seat - 2.4, 10, 12),
		part(-13, -11, 0, top, 10, 12)
	];
}

/** The boxes a prop is made of, in the order they are drawn; balls, rollers and ground have none. */
export function solidsOf(prop: Prop): readonly Solid[] {
	switch (prop[0]) {
		case 'mat':
			return [solid(prop[1], prop[2], -1, 0, -(prop[3] ?? 15), prop[3] ?? 15, 'mat')];
		case 'cushion': {
			const [, x0, x1, high, deep = 7, z = 0] = prop;
			return [solid(x0, x1, 0, high, z - deep, z + deep, 'cushion', 2.6)];
		}
		case 'box': {
			const [, x0, x1, y0, y1, deep = 13] = prop;
			return [solid(x0, x1, y0, y1, -deep, deep)];
		}
		case 'bed': {
			const [, x0, x1, high] = prop;
			return [solid(x0 + 2, x1 - 2, 0, high - 8, -16, 16), solid(x0, x1, high - 8, high, -18, 18, 'cushion', 2)];
		}
		case 'wall':
			return [solid(prop[1], prop[1] + 3, 0, prop[2], -prop[3], prop[3])];
		case 'sideWall': {
			const [, x0, x1, z] = prop;
			return [solid(x0, x1, 0, 104, z > 0 ? z : z - 2, z > 0 ? z + 2 : z, 'pane')];
		}
		case 'chair':
			return chair(prop[1], prop[2], prop[3], prop[4]);
		case 'rail': {
			const [, x, high, z] = prop;
			return [solid(x, x + 1.6, 0, high, z - 0.8, z + 0.8), solid(x - 8, x + 10, high, high + 1.8, z - 0.8, z + 0.8)];
		}
		case 'ball':
		case 'roller':
		case 'ground':
			return [];
	}
}
