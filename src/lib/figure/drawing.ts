import {
	layers,
	limbSides,
	type Arrow,
	type ExercisePoses,
	type Layer,
	type LimbSide,
	type Pose
} from '#lib/domain/exercise/pose.ts';
import type { Side } from '#lib/domain/body/side.ts';
import { arrowShape } from './arrows.ts';
import { camera } from './camera.ts';
import { muscle } from './muscles.ts';
import { line } from './outline.ts';
import { propShapes } from './prop-shapes.ts';
import { armShapes, legShapes, trunkShapes } from './shapes.ts';
import { solve } from './skeleton.ts';

/** One path of a drawing: a key that stays through the exercise, its data, its classes, and whether the body clips it. */
export interface Part {
	readonly key: string;
	readonly d: string;
	readonly class: string;
	readonly clipped?: boolean;
}

/** A drawing: its parts from back to front, and the outline of the body that clips the muscles. */
export interface Drawing {
	readonly parts: readonly Part[];
	readonly body: string;
}

/** The props of an exercise, drawn behind the figure; only a moving ground changes from frame to frame. */
export function drawProps(poses: ExercisePoses, travel = 0): Part[] {
	const cam = camera(...(poses.view ?? []));
	return (poses.props ?? []).flatMap((prop, i) =>
		propShapes(prop, cam, travel).map((shape, j) => ({ key: `prop-${i}-${j}`, ...shape }))
	);
}

const mostArrows = (poses: ExercisePoses): number => Math.max(0, ...poses.keys.map((key) => key.arrows?.length ?? 0));

/** Draws the figure in a pose, with its highlights and arrows: the same keys in every frame of an exercise. */
export function drawFigure(poses: ExercisePoses, pose: Pose, next?: Pose): Drawing {
	const cam = camera(...(poses.view ?? []));
	const s = solve(pose);
	const far = poses.far ?? 'L';
	const trunk = trunkShapes(s, cam);
	const legs = { R: legShapes(s, 'R', cam), L: legShapes(s, 'L', cam) };
	const depth = (side: LimbSide) => (side === far ? ' far' : '');

	const leg = (side: LimbSide): Part[] => {
		const { thigh, shank, foot } = legs[side];
		return [
			{ key: `leg${side}-halo`, d: foot + shank + thigh, class: 'halo' },
			{ key: `foot${side}`, d: foot, class: `skin${depth(side)}` },
			{ key: `leg${side}`, d: shank + thigh, class: `trousers${depth(side)}` },
			{ key: `seat${side}`, d: side === far ? '' : trunk.hips, class: 'trousers' }
		];
	};
	const arm = (side: LimbSide): Part[] => {
		const { upper, fore, hand } = armShapes(s, side, cam);
		return [
			{ key: `arm${side}-halo`, d: hand + fore + upper, class: 'halo' },
			{ key: `hand${side}`, d: hand + fore, class: `skin${depth(side)}` },
			{ key: `sleeve${side}`, d: upper, class: `sleeve${depth(side)}` }
		];
	};
	const body = (): Part[] => [
		{ key: 'trunk-halo', d: trunk.torso + trunk.neck, class: 'halo' },
		{ key: 'neck', d: trunk.neck, class: 'skin' },
		{ key: 'torso', d: trunk.torso, class: 'shirt' },
		{ key: 'hips', d: trunk.hips, class: 'trousers' },
		{ key: 'head-halo', d: trunk.head + trunk.hair + trunk.nose, class: 'halo' },
		{ key: 'hair-behind', d: trunk.facing ? trunk.hair : '', class: 'hair' },
		{ key: 'head', d: trunk.head, class: 'skin' },
		{ key: 'nose', d: trunk.nose, class: trunk.facing ? 'shade' : 'skin' },
		{ key: 'hair', d: trunk.facing ? trunk.fringe : trunk.hair, class: 'hair' },
		{ key: 'ear', d: trunk.facing ? '' : trunk.ear, class: 'shade' }
	];
	const muscles = (): Part[] =>
		poses.highlights.flatMap((highlight, i) => {
			const { outline, fibres } = muscle(s, highlight, cam);
			const quiet = pose.lit && !pose.lit.includes(i) ? ' quiet' : '';
			return [
				{ key: `muscle-${i}`, d: outline, class: `muscle${quiet}`, clipped: true },
				{ key: `fibre-${i}`, d: fibres, class: `fibre${quiet}`, clipped: true }
			];
		});
	const band = (): Part[] =>
		(poses.band ?? []).map(([a, b], i) => ({
			key: `band-${i}`,
			d: line([cam.project(s.point(a)), cam.project(s.point(b))]),
			class: 'band'
		}));
	const draw: Record<Layer, () => Part[]> = {
		armL: () => arm('L'),
		armR: () => arm('R'),
		legL: () => leg('L'),
		legR: () => leg('R'),
		trunk: body,
		muscles,
		band
	};
	const highlighted = limbSides.filter((side) => poses.highlights.some(([, own]) => own === side));
	const arrows = Array.from({ length: mostArrows(poses) }, (_, i): Part => {
		const arrow: Arrow | undefined = next && pose.arrows?.[i];
		return { key: `arrow-${i}`, d: arrow && next ? arrowShape(arrow, s, next, cam) : '', class: 'arrow' };
	});
	return {
		parts: [...(poses.order ?? layers).flatMap((layer) => draw[layer]()), ...arrows],
		body: [
			trunk.torso,
			trunk.hips,
			trunk.neck,
			...highlighted.map((side) => legs[side].thigh + legs[side].shank + legs[side].foot)
		].join('')
	};
}

/** The transform that shows the figure working on a side: mirrored when it is not the side the poses are made for. */
export function facing(poses: ExercisePoses, side: Side): string | undefined {
	const [x, , width] = poses.frame;
	return (poses.side ?? 'right') === side ? undefined : `matrix(-1 0 0 1 ${2 * x + width} 0)`;
}
