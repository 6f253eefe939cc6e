import type { Vec3 } from '#lib/domain/exercise/pose.ts';
import type { Camera, Point } from './camera.ts';

/** A cross-section: centre, forward and sideways directions, how far it reaches in front, behind and to each side. */
export type Station = readonly [
	centre: Vec3,
	forward: Vec3,
	sideways: Vec3,
	front: number,
	behind: number,
	half: number
];

const n = (v: number) => Math.round(v * 100) / 100;
const at = (p: Point) => `${n(p[0])} ${n(p[1])}`;

/** Straight lines through points. */
export const line = (points: readonly Point[]): string => `M${points.map(at).join('L')}`;

/** A closed polygon. */
export const polygon = (points: readonly Point[]): string => `${line(points)}Z`;

/** A circle. */
export const circle = ([x, y]: Point, r: number): string =>
	`M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0Z`;

const around = <T>(list: readonly T[], i: number): T => {
	const item = list[(i + list.length) % list.length];
	if (item === undefined) throw new RangeError('empty outline');
	return item;
};

/** A smooth closed curve through points (Catmull-Rom), always drawn clockwise so that outlines unite. */
export function smooth(points: readonly Point[]): string {
	let area = 0;
	points.forEach((p, i) => {
		const q = around(points, i + 1);
		area += p[0] * q[1] - q[0] * p[1];
	});
	const ring = area < 0 ? points.toReversed() : points;
	const handle = (i: number, sign: 1 | -1): Point => {
		const [p, before, after] = [around(ring, i), around(ring, i - 1), around(ring, i + 1)];
		return [p[0] + (sign * (after[0] - before[0])) / 6, p[1] + (sign * (after[1] - before[1])) / 6];
	};
	let d = `M${at(around(ring, 0))}C${at(handle(0, 1))} ${at(handle(1, -1))} ${at(around(ring, 1))}`;
	for (let i = 2; i <= ring.length; i++) d += `S${at(handle(i, -1))} ${at(around(ring, i))}`;
	return `${d}Z`;
}

/**
 * The outline of a rounded body given by cross-sections, from any side. `cap` rounds the ends; an end that points at
 * the viewer shows its cross-section.
 */
export function loft(stations: readonly Station[], { project }: Camera, cap = 0.8): string {
	const ovals = stations.map(([centre, forward, sideways, front, behind, half]) => {
		const [c, f, s] = [project(centre), project(forward), project(sideways)];
		const [middle, deep] = [(front - behind) / 2, (front + behind) / 2];
		const at: Point = [c[0] + f[0] * middle, c[1] + f[1] * middle];
		return {
			at,
			reach: (x: number, y: number) => Math.hypot((f[0] * x + f[1] * y) * deep, (s[0] * x + s[1] * y) * half)
		};
	});
	const last = ovals.length - 1;
	const left: Point[] = [];
	const right: Point[] = [];
	ovals.forEach(({ at: [x, y], reach }, i) => {
		const { at: a } = around(ovals, Math.max(0, i - 1));
		const { at: b } = around(ovals, Math.min(last, i + 1));
		const span = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
		const [tx, ty] = [(b[0] - a[0]) / span, (b[1] - a[1]) / span];
		const wide = reach(-ty, tx);
		const end = i === 0 ? -1 : i === last ? 1 : 0;
		const round = Math.max(wide * cap, reach(tx, ty)) * end;
		if (end < 0 && cap) left.push([x + tx * round, y + ty * round]);
		left.push([x - ty * wide, y + tx * wide]);
		right.push([x + ty * wide, y - tx * wide]);
		if (end > 0 && cap) left.push([x + tx * round, y + ty * round]);
	});
	return smooth([...left, ...right.reverse()]);
}

/** A smooth open curve through points, sampled `per` times between two of them. */
export function curve(points: readonly Point[], per = 6): Point[] {
	const sampled: Point[] = [];
	const last = points.length - 1;
	const p = (i: number) => around(points, Math.min(last, Math.max(0, i)));
	for (let i = 0; i < last; i++) {
		const [a, b, c, d] = [p(i - 1), p(i), p(i + 1), p(i + 2)];
		for (let k = 0; k < per; k++) {
			const t = k / per;
			const blend = (j: 0 | 1) =>
				b[j] +
				0.5 * t * (c[j] - a[j] + t * (2 * a[j] - 5 * b[j] + 4 * c[j] - d[j] + t * (3 * (b[j] - c[j]) + d[j] - a[j])));
			sampled.push([blend(0), blend(1)]);
		}
	}
	sampled.push(p(last));
	return sampled;
}
