import type { Highlight, Region, Vec3 } from '#lib/domain/exercise/pose.ts';
import { signOf } from './body.ts';
import type { Camera, Point } from './camera.ts';
import { curve, line, smooth } from './outline.ts';
import type { Skeleton } from './skeleton.ts';
import { spineAt } from './spine.ts';
import { add, mix3 } from './vector.ts';

/** A landmark on a bone: trunk height (%), or place along the thigh (0 to 1); how far in front and outwards. */
type Landmark = readonly [bone: 'trunk' | 'thigh' | 'neck' | 'foot', place: number, front: number, out?: number];

/** A muscle belly: the landmarks it runs over and its half width, tapered to both ends (or blunt). */
interface Belly {
	readonly way: readonly Landmark[];
	readonly half: number;
	readonly blunt?: true;
}

const bellies: Readonly<Record<Region, Belly>> = {
	hipFlexor: {
		way: [
			['trunk', 13, 0.6, 2],
			['trunk', 4, 3, 4],
			['thigh', 0.36, 2.2, 0.6]
		],
		half: 2.7
	},
	quad: {
		way: [
			['thigh', 0.1, 2.6],
			['thigh', 0.5, 2.6],
			['thigh', 0.94, 1.8]
		],
		half: 2.5
	},
	hamstring: {
		way: [
			['thigh', 0.14, -3],
			['thigh', 0.5, -2.8],
			['thigh', 0.96, -2]
		],
		half: 2.2
	},
	glute: {
		way: [
			['trunk', 7, -3.4, 3],
			['trunk', 1, -4.6, 4.6],
			['thigh', 0.24, -3, 1.4]
		],
		half: 4,
		blunt: true
	},
	abs: {
		way: [
			['trunk', 22, 4],
			['trunk', 12, 3.4],
			['trunk', 1.5, 3.8]
		],
		half: 2.1
	},
	lowAbs: {
		way: [
			['trunk', 14.5, 3],
			['trunk', 8, 3.2],
			['trunk', 0.5, 3.6]
		],
		half: 2.4
	},
	lowBack: {
		way: [
			['trunk', 3, -4.4],
			['trunk', 10, -2.8],
			['trunk', 17, -3]
		],
		half: 2.1
	},
	back: {
		way: [
			['trunk', 3, -4.6],
			['trunk', 12, -2.9],
			['trunk', 20, -3.6],
			['trunk', 27, -3]
		],
		half: 2.1
	},
	upperBack: {
		way: [
			['trunk', 14, -3],
			['trunk', 21, -3.6],
			['trunk', 28, -3]
		],
		half: 2.3
	},
	belly: {
		way: [
			['trunk', 18, 2.2],
			['trunk', 12, 2.6],
			['trunk', 5.5, 2.4]
		],
		half: 3.4,
		blunt: true
	},
	chest: {
		way: [
			['trunk', 26.5, 1.6],
			['trunk', 22, 2],
			['trunk', 17, 1.8]
		],
		half: 3.6,
		blunt: true
	},
	flank: {
		way: [
			['trunk', 20, 0.4, 6.4],
			['trunk', 12, 0.4, 5.6],
			['trunk', 5, 0, 6.6]
		],
		half: 2.8
	},
	abductor: {
		way: [
			['trunk', 7, -1.6, 6.4],
			['trunk', 2.4, -1, 7.8],
			['thigh', 0.26, -0.4, 3.6]
		],
		half: 3.2,
		blunt: true
	},
	outerHip: {
		way: [
			['trunk', 6.4, 2.8, 6.4],
			['trunk', 1.6, 2.6, 6.8],
			['thigh', 0.28, 1.6, 3.8]
		],
		half: 2.4
	},
	frontNeck: {
		way: [
			['neck', 0.6, 1.7],
			['neck', 3, 1.7],
			['neck', 6.4, 2]
		],
		half: 1.4
	},
	thigh: {
		way: [
			['thigh', 0.1, 0],
			['thigh', 0.5, 0],
			['thigh', 0.95, 0]
		],
		half: 3.4,
		blunt: true
	},
	foot: {
		way: [
			['foot', -3.4, -2],
			['foot', 3.5, -2],
			['foot', 11, -2.6]
		],
		half: 2,
		blunt: true
	}
};

/** A highlighted muscle: its outline, and fibres along it (the hatching of the printed sheet). */
export interface Muscle {
	readonly outline: string;
	readonly fibres: string;
}

/** Draws a highlighted region of the body. */
export function muscle(s: Skeleton, [region, side]: Highlight, camera: Camera): Muscle {
	const { way, half, blunt } = bellies[region];
	const leg = s.legs[side];
	const out = signOf(side);
	const spot = ([bone, place, front, beside = 0]: Landmark): Vec3 => {
		if (bone === 'trunk') {
			const frame = spineAt(s.spine, place);
			return add(add(frame.at, frame.front, front), frame.right, beside * out);
		}
		if (bone === 'neck') return add(add(s.spine.neck.at, s.spine.neck.up, place), s.spine.neck.front, front);
		if (bone === 'foot') return add(add(leg.end, leg.toes, place), leg.instep, front);
		return add(add(mix3(leg.start, leg.middle, place), leg.front, front), leg.side, beside * out);
	};
	const middle = curve(
		way.map((landmark) => camera.project(add(spot(landmark), s.offset))),
		5
	);
	const last = middle.length - 1;
	const shifted = (k: number, from = 0, to = last): Point[] =>
		middle.slice(from, to + 1).map((c, j) => {
			const i = j + from;
			const a = middle[Math.max(0, i - 1)] ?? c;
			const b = middle[Math.min(last, i + 1)] ?? c;
			const span = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
			const swell = blunt ? 0.36 + 0.64 * Math.sin((Math.PI * i) / last) : 0.16 + 0.84 * Math.sin((Math.PI * i) / last);
			const w = half * swell * k;
			return [c[0] - ((b[1] - a[1]) / span) * w, c[1] + ((b[0] - a[0]) / span) * w];
		});
	const inset = Math.round(last * 0.14);
	return {
		outline: smooth([...shifted(1), ...shifted(-1).reverse()]),
		fibres: [-0.5, 0, 0.5].map((k) => line(shifted(k, inset, last - inset))).join('')
	};
}
