import type { Vec3 } from '#lib/domain/exercise/pose.ts';

const turn = Math.PI / 180;

/** Sine of an angle in degrees. */
export const sin = (degrees: number): number => Math.sin(degrees * turn);
/** Cosine of an angle in degrees. */
export const cos = (degrees: number): number => Math.cos(degrees * turn);
/** Degrees of the angle whose tangent is y / x. */
export const atan2 = (y: number, x: number): number => Math.atan2(y, x) / turn;

/** a + b, or a + k·b. */
export const add = (a: Vec3, b: Vec3, k = 1): Vec3 => [a[0] + b[0] * k, a[1] + b[1] * k, a[2] + b[2] * k];
/** a - b. */
export const sub = (a: Vec3, b: Vec3): Vec3 => add(a, b, -1);
/** k·a. */
export const mul = (a: Vec3, k: number): Vec3 => [a[0] * k, a[1] * k, a[2] * k];
/** Inner product. */
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
/** Vector product. */
export const cross = (a: Vec3, b: Vec3): Vec3 => [
	a[1] * b[2] - a[2] * b[1],
	a[2] * b[0] - a[0] * b[2],
	a[0] * b[1] - a[1] * b[0]
];
/** Length. */
export const length = (a: Vec3): number => Math.hypot(a[0], a[1], a[2]);
/** The direction of a; the zero vector stays zero. */
export const unit = (a: Vec3): Vec3 => mul(a, 1 / (length(a) || 1));
/** The part of a that is square to the unit vector x, made a direction. */
export const square = (a: Vec3, x: Vec3): Vec3 => unit(add(a, x, -dot(a, x)));
/** a turned towards b (square to it) by degrees. */
export const lean = (a: Vec3, b: Vec3, degrees: number): Vec3 => add(mul(a, cos(degrees)), b, sin(degrees));
/** a turned about a unit axis by degrees. */
export const about = (a: Vec3, axis: Vec3, degrees: number): Vec3 =>
	add(lean(a, cross(axis, a), degrees), axis, dot(axis, a) * (1 - cos(degrees)));
/** v held between low and high. */
export const clamp = (v: number, low: number, high: number): number => Math.min(high, Math.max(low, v));
/** Degrees between two directions. */
export const angle = (a: Vec3, b: Vec3): number => Math.acos(clamp(dot(unit(a), unit(b)), -1, 1)) / turn;
/** From a to b at t in 0..1. */
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
/** From a to b at t in 0..1. */
export const mix3 = (a: Vec3, b: Vec3, t: number): Vec3 => add(mul(a, 1 - t), b, t);
