import type { Vec3 } from '#lib/domain/exercise/pose.ts';
import { cos, cross, dot, sin } from './vector.ts';

/** A point of the drawing: x right, y down. */
export type Point = readonly [x: number, y: number];

/** An orthographic camera: `project` draws a point or a direction, `eye` points to the viewer. */
export interface Camera {
	readonly project: (v: Vec3) => Point;
	readonly eye: Vec3;
}

/** A camera turned by `yaw` degrees to the figure's front and looking down by `pitch` degrees; from its right if 0. */
export function camera(yaw = 12, pitch = 7): Camera {
	const right: Vec3 = [cos(yaw), 0, -sin(yaw)];
	const up: Vec3 = [-sin(yaw) * sin(pitch), cos(pitch), -cos(yaw) * sin(pitch)];
	return { project: (v) => [dot(v, right), -dot(v, up)], eye: cross(right, up) };
}
