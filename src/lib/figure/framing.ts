import type { ExercisePoses } from '#lib/domain/exercise/pose.ts';
import { between } from './between.ts';
import type { Point } from './camera.ts';
import { drawFigure } from './drawing.ts';
import { nextKey } from './tempo.ts';

/** Room around the figure, as a part of the window: halos, and what the ways between the samples swing out further. */
const margin = 1.06;
/** How many moments of the movement are looked at, about: of a long one not even all keys. */
const looks = 16;

/** The points a path goes through or is led by. */
const pointsOf = (d: string): Point[] =>
	[...d.replace(/a[^A-Z]*/g, '').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

/** Where the figure and its arrows come to lie in the course of the exercise, as far as its own window shows them. */
function reachOf(poses: ExercisePoses): Point[] {
	const { length } = poses.keys;
	const [left, top, width, height] = poses.frame;
	const shown = ([x, y]: Point) => x > left && x < left + width && y > top && y < top + height;
	const [every, ways] = [Math.ceil(length / looks), length * 3 <= looks ? [1 / 3, 2 / 3] : []];
	return poses.keys
		.flatMap((key, i) => {
			if (i % every > 0) return [];
			const next = nextKey(poses, i) ?? key;
			return [drawFigure(poses, key, next), ...ways.map((t) => drawFigure(poses, between(key, next, t)))];
		})
		.flatMap(({ parts }) => parts.flatMap(({ d, clipped }) => (clipped ? [] : pointsOf(d).filter(shown))));
}

/** Steps towards the farthest point, each smaller than the last: after so many the circle is within 1 % of the smallest. */
const steps = 120;

/** A circle around all points, close to the smallest. */
function circleAround(points: readonly Point[]): { readonly at: Point; readonly radius: number } {
	let [x, y] = points[0] ?? [0, 0];
	let radius = 0;
	for (let step = 1; step <= steps; step++) {
		let far: Point = [x, y];
		radius = 0;
		for (const point of points) {
			const gap = (point[0] - x) ** 2 + (point[1] - y) ** 2;
			if (gap > radius) [far, radius] = [point, gap];
		}
		if (step === steps) break;
		x += (far[0] - x) / (step + 1);
		y += (far[1] - y) / (step + 1);
	}
	return { at: [x, y], radius: Math.sqrt(radius) };
}

/**
 * The exercise in a square window whose inscribed circle the figure fills through the whole movement; things beside
 * the figure may run out of it.
 */
export function inDisc(poses: ExercisePoses): ExercisePoses {
	const { at, radius } = circleAround(reachOf(poses));
	const half = radius * margin;
	return { ...poses, frame: [at[0] - half, at[1] - half, 2 * half, 2 * half] };
}

/** The exercise in the smallest window that holds the figure through the whole movement. */
export function inBox(poses: ExercisePoses): ExercisePoses {
	const points = reachOf(poses);
	const range = (i: 0 | 1) => {
		let [low, high] = [Infinity, -Infinity];
		for (const point of points) [low, high] = [Math.min(low, point[i]), Math.max(high, point[i])];
		const room = ((high - low) * (margin - 1)) / 2;
		return [low - room, high - low + 2 * room] as const;
	};
	const [[x, width], [y, height]] = [range(0), range(1)];
	return { ...poses, frame: [x, y, width, height] };
}
