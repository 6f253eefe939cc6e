import type { Arrow, Direction, Pose, Vec3 } from '#lib/domain/exercise/pose.ts';
import { between } from './between.ts';
import type { Camera, Point } from './camera.ts';
import { line } from './outline.ts';
import { solve, type Skeleton } from './skeleton.ts';
import { add, cos, mul, sin } from './vector.ts';

const towards = (direction: Direction): Vec3 =>
	typeof direction === 'number' ? [sin(direction), cos(direction), 0] : direction;

/** The points an arrow runs through, in the drawing. */
function way(arrow: Arrow, s: Skeleton, next: Pose, { project }: Camera): Point[] {
	if (arrow[0] === 'move') {
		const [, point, dx = 0, dy = 0] = arrow;
		return Array.from({ length: 11 }, (_, i) =>
			project(add(solve(between(s.pose, next, i / 10)).point(point), [dx, dy, 0]))
		);
	}
	if (arrow[0] === 'push') {
		const [, point, direction, long, dx = 0, dy = 0] = arrow;
		const start = add(s.point(point), [dx, dy, 0]);
		return [project(start), project(add(start, mul(towards(direction), long)))];
	}
	if (arrow[0] === 'turn') {
		const [, point, radius, from, to, dx = 0, dy = 0] = arrow;
		const centre = add(s.point(point), [dx, dy, 0]);
		return Array.from({ length: 13 }, (_, i) => {
			const a = from + ((to - from) * i) / 12;
			return project(add(centre, [sin(a) * radius, cos(a) * radius, 0]));
		});
	}
	const [, height, radius] = arrow;
	return Array.from({ length: 21 }, (_, i) => {
		const a = i * 15 + 100;
		return project([cos(a) * radius * 0.8, height, sin(a) * radius]);
	});
}

/** The shaft and the open head of an arrow. */
export function arrowShape(arrow: Arrow, s: Skeleton, next: Pose, camera: Camera): string {
	const points = way(arrow, s, next, camera);
	const end = points.at(-1);
	const before = points.at(-3) ?? points[0];
	if (!end || !before) return '';
	const a = Math.atan2(end[1] - before[1], end[0] - before[0]);
	const barb = (turn: number): Point => [end[0] + Math.cos(a + turn) * 3.4, end[1] + Math.sin(a + turn) * 3.4];
	return line(points) + line([barb(2.45), end, barb(-2.45)]);
}
