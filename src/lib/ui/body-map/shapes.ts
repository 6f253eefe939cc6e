import type { Region } from '#lib/domain/body/region.ts';
import type { PlaceSide } from '#lib/domain/body/side.ts';

/** The two views of the body map. */
export const views = ['front', 'back'] as const;
export type View = (typeof views)[number];

/** The parts of a view that a tap enlarges, from head to foot. */
export const zones = ['upper', 'hips', 'legs'] as const;
export type Zone = (typeof zones)[number];

/** A point in the figure's own units: x from the middle line, to the viewer's right; y from the crown down to 404. */
export type Point = readonly [x: number, y: number];

/** One region of one side as an outline in a view. */
export interface Shape {
	readonly region: Region;
	readonly side: PlaceSide;
	readonly zone: Zone;
	readonly points: readonly Point[];
}

/** What part of the figure each zone shows, `[y from, y to]` in figure units. */
export const zoneSpan: Readonly<Record<Zone, readonly [number, number]>> = {
	upper: [28, 156],
	hips: [120, 248],
	legs: [276, 404]
};

/** What a view shows of the figure, as an SVG view box: x, y, width and height in figure units; the whole without a zone. */
export const viewBoxOf = (zone: Zone | undefined): readonly [number, number, number, number] =>
	zone ? [-60, zoneSpan[zone][0], 120, 128] : [-82, 0, 164, 404];

/** The middle of a part as far as the body fills it. */
export function middleOf({ points }: Shape): Point {
	const xs = points.map(([x]) => Math.max(-44, Math.min(44, x)));
	const ys = points.map(([, y]) => y);
	return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

type Half = readonly (readonly [Region, Zone, readonly Point[]])[];

const legs: Half = [
	['knee', 'legs', [[0, 282], [48, 282], [48, 308], [0, 308]]],
	['lower-leg', 'legs', [[0, 308], [48, 308], [48, 372], [0, 372]]],
	['foot', 'legs', [[0, 372], [48, 372], [48, 404], [0, 404]]]
]; // prettier-ignore

/** The half of the front to the viewer's right, which is the person's left. */
const front: Half = [
	['hip-crest', 'hips', [[23, 146], [48, 140], [48, 176], [23, 170]]],
	['front-hip', 'hips', [[23, 170], [48, 176], [48, 216], [25, 208]]],
	['groin', 'hips', [[0, 198], [23, 170], [25, 208], [20, 226], [0, 226]]],
	['inner-thigh', 'hips', [[0, 226], [20, 226], [23, 216], [20, 250], [19, 282], [0, 282]]],
	['front-thigh', 'hips', [[25, 208], [48, 216], [48, 282], [19, 282], [20, 250], [23, 216]]],
	...legs
]; // prettier-ignore

/** The half of the back to the viewer's right, which is the person's right. */
const back: Half = [
	['neck-upper-back', 'upper', [[0, 38], [22, 38], [48, 66], [41, 104], [0, 104]]],
	['mid-back', 'upper', [[0, 104], [48, 104], [48, 128], [0, 128]]],
	['low-back', 'hips', [[11, 128], [48, 128], [48, 160], [11, 164]]],
	['hip-crest', 'hips', [[11, 164], [48, 160], [48, 184], [11, 180]]],
	['buttock', 'hips', [[11, 180], [48, 184], [48, 222], [24, 228], [0, 226], [0, 200]]],
	['back-thigh', 'hips', [[0, 226], [24, 228], [48, 222], [48, 282], [0, 282]]],
	...legs
]; // prettier-ignore

const middle: Readonly<Record<View, Half>> = {
	front: [['belly', 'hips', [[-23, 122], [23, 122], [23, 170], [0, 198], [-23, 170]]]],
	back: [
		['low-back', 'hips', [[-11, 128], [11, 128], [11, 164], [-11, 164]]],
		['sacrum', 'hips', [[-11, 164], [11, 164], [11, 180], [0, 200], [-11, 180]]]
	]
}; // prettier-ignore

const mirrored = (points: readonly Point[]): Point[] => points.map(([x, y]) => [-x, y]);

/**
 * Every outline of a view, from the neck down. Seen from the front the person's left is on the viewer's right; seen from
 * behind left is left.
 */
export function shapesOf(view: View): readonly Shape[] {
	const half = view === 'front' ? front : back;
	const viewersRight: PlaceSide = view === 'front' ? 'left' : 'right';
	const viewersLeft: PlaceSide = view === 'front' ? 'right' : 'left';
	const sided = half.flatMap(([region, zone, points]): Shape[] => [
		{ region, zone, side: viewersLeft, points: mirrored(points) },
		{ region, zone, side: viewersRight, points }
	]);
	const centre = middle[view].map(([region, zone, points]): Shape => ({ region, zone, side: 'centre', points }));
	return [...sided, ...centre].sort((a, b) => top(a) - top(b) || left(a) - left(b));
}

const top = ({ points }: Shape) => Math.min(...points.map(([, y]) => y));
const left = ({ points }: Shape) => Math.min(...points.map(([x]) => x));
