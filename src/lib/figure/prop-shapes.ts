import type { Prop, Vec3 } from '#lib/domain/exercise/pose.ts';
import type { Camera } from './camera.ts';
import { circle, line, polygon } from './outline.ts';
import { solidsOf, type Solid } from './solids.ts';

/** One path with the class that colours it. */
export interface PropShape {
	readonly d: string;
	readonly class: string;
}

/** The faces of a box the camera sees. */
function faces({ x, y, z, kind }: Solid, { project, eye }: Camera): PropShape[] {
	const face = (cls: string, ...corners: Vec3[]): PropShape => ({ d: polygon(corners.map(project)), class: cls });
	const front = eye[2] >= 0 ? z[1] : z[0];
	if (kind === 'pane') {
		const near = eye[2] * z[0] > 0 ? z[1] : z[0];
		return [face('prop top', [x[0], y[0], near], [x[1], y[0], near], [x[1], y[1], near], [x[0], y[1], near])];
	}
	const end = eye[0] >= 0 ? x[1] : x[0];
	const own = kind === 'stone' ? 'prop' : `prop ${kind}`;
	const shapes = [face(`${own} top`, [x[0], y[1], z[0]], [x[1], y[1], z[0]], [x[1], y[1], z[1]], [x[0], y[1], z[1]])];
	if (Math.abs(eye[0]) > 0.02)
		shapes.push(face(`${own} end`, [end, y[0], z[0]], [end, y[1], z[0]], [end, y[1], z[1]], [end, y[0], z[1]]));
	if (Math.abs(eye[2]) > 0.2)
		shapes.push(face(own, [x[0], y[0], front], [x[1], y[0], front], [x[1], y[1], front], [x[0], y[1], front]));
	return shapes;
}

const tick = 14;

/** Draws a prop; `travel` moves the marks of the ground back as the figure walks. */
export function propShapes(prop: Prop, camera: Camera, travel = 0): PropShape[] {
	const { project } = camera;
	switch (prop[0]) {
		case 'ball': {
			const [, x, y, z, radius] = prop;
			return [{ d: circle(project([x, y, z]), radius), class: 'prop ball' }];
		}
		case 'roller': {
			const [, x, y, r] = prop;
			const [a, b] = [project([x, y, -13]), project([x, y, 13])];
			const span = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
			const [nx, ny] = [(-(b[1] - a[1]) / span) * r, ((b[0] - a[0]) / span) * r];
			const side = polygon([
				[a[0] + nx, a[1] + ny],
				[b[0] + nx, b[1] + ny],
				[b[0] - nx, b[1] - ny],
				[a[0] - nx, a[1] - ny]
			]);
			return [
				{ d: circle(a, r), class: 'prop end' },
				{ d: side, class: 'prop top' },
				{ d: circle(b, r), class: 'prop' },
				{ d: circle(b, r * 0.45), class: 'prop end' }
			];
		}
		case 'ground': {
			const [, x0, x1] = prop;
			const shift = travel % tick;
			const marks: string[] = [];
			for (let x = Math.ceil(x0 / tick) * tick + tick - shift; x < x1 - 3; x += tick)
				if (x > x0) marks.push(line([project([x, -0.6, 0]), project([Math.min(x + 5, x1), -0.6, 0])]));
			return [{ d: marks.join(''), class: 'tick' }];
		}
		default:
			return solidsOf(prop).flatMap((solid) => faces(solid, camera));
	}
}
