import type { Point, Shape } from './shapes.ts';

/** Distance from a point to a line segment, in the points' own unit. */
function toSegment([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
	return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

/** Whether a point lies inside an outline (even-odd rule). */
export function isInside([px, py]: Point, outline: readonly Point[]): boolean {
	let inside = false;
	outline.forEach(([ax, ay], i) => {
		const [bx, by] = outline[(i + 1) % outline.length] ?? [ax, ay];
		if (ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax) inside = !inside;
	});
	return inside;
}

/** Distance from a point to an outline; 0 inside it. */
export function distanceTo(point: Point, outline: readonly Point[]): number {
	if (isInside(point, outline)) return 0;
	return Math.min(...outline.map((at, i) => toSegment(point, at, outline[(i + 1) % outline.length] ?? at)));
}

/** The shape nearest to a point within a reach; undefined when none is that near. */
export function nearestShape(point: Point, shapes: readonly Shape[], reach: number): Shape | undefined {
	let nearest: Shape | undefined;
	let best = reach;
	for (const shape of shapes) {
		const distance = distanceTo(point, shape.points);
		if (distance < best || (distance === best && nearest === undefined)) [nearest, best] = [shape, distance];
	}
	return nearest;
}
