import type { Angles, LegReach, Pose } from '#lib/domain/exercise/pose.ts';

/** The eight moments of one gait cycle of a foot, from its strike; x of the point it stands on moves back with the ground. */
type Cycle = readonly (Omit<LegReach, 'to'> & { readonly to: readonly [x: number, y: number] })[];

interface Gait {
	readonly foot: Cycle;
	readonly height: readonly [number, number, number, number];
	readonly lean: number;
	readonly yaw: number;
	readonly swing: number;
	readonly elbow: number;
	readonly seconds: number;
	readonly stride: number;
}

/** An easy walk; phases after Perry (1992): contact, loading, mid-stance, heel off, pre-swing, toe off, swing, swing. */
const walk: Gait = {
	foot: [
		{ to: [13.5, 0], of: 'heel', foot: 18 },
		{ to: [4.5, 0], of: 'heel', foot: 0 },
		{ to: [-4.5, 0], of: 'heel', foot: 0 },
		{ to: [-1.9, 0], of: 'ball', foot: -12 },
		{ to: [-10.9, 0], of: 'ball', foot: -32 },
		{ to: [-19.9, 0], of: 'ball', foot: -58 },
		{ to: [-7, 13], foot: -32, lift: 2 },
		{ to: [12, 6.5], foot: 6 }
	],
	height: [50.2, 50.8, 51.8, 51.2],
	lean: 3,
	yaw: 6,
	swing: 20,
	elbow: 14,
	seconds: 1.16,
	stride: 72
};

/** A slow jog with a short flight between toe off and the other foot's strike. */
const jog: Gait = {
	foot: [
		{ to: [5, 0], of: 'heel', foot: 4 },
		{ to: [-6, 0], of: 'heel', foot: 0 },
		{ to: [-5.4, 0], of: 'ball', foot: -22 },
		{ to: [-16.4, 0], of: 'ball', foot: -56 },
		{ to: [-22, 20], foot: -78, lift: 1 },
		{ to: [-12, 25], foot: -70 },
		{ to: [10, 19], foot: -30 },
		{ to: [16, 9], foot: 2 }
	],
	height: [50.4, 49.3, 50, 52.2],
	lean: 8,
	yaw: 7,
	swing: 32,
	elbow: 78,
	seconds: 0.76,
	stride: 88
};

const at = <T>(list: readonly T[], i: number): T => {
	const item = list[i % list.length];
	if (item === undefined) throw new RangeError('gait phase');
	return item;
};

/** A foot at a phase, on its side of the line of walking. */
const foot = (gait: Gait, phase: number, z: number): LegReach => {
	const own = at(gait.foot, phase);
	return { ...own, to: [own.to[0], own.to[1], z] };
};

const pose = (gait: Gait, phase: number, elbow = gait.elbow): Pose => {
	const turn = (phase * Math.PI) / 4;
	const [c, s] = [Math.cos(turn), Math.sin(turn)];
	const arm = (forward: number): Angles => [4 + forward * gait.swing, elbow + 8 * (1 + forward), 0, 3];
	return {
		trunk: [gait.lean, 0, 0, -gait.lean],
		yaw: -gait.yaw * c,
		twist: -1.6 * gait.yaw * c,
		list: 3 * s,
		bend: 3 * s,
		on: ['root', 0, at(gait.height, phase), 1.2 * s],
		legR: foot(gait, phase, 3.5),
		legL: foot(gait, phase + 4, -3.5),
		armR: arm(-c),
		armL: arm(c),
		arrive: gait.seconds / 8,
		stay: 0,
		travel: gait.stride / 8
	};
};

const phases = [1, 2, 3, 4, 5, 6, 7] as const;
const cycle = (gait: Gait): readonly [Pose, ...Pose[]] => [pose(gait, 0), ...phases.map((i) => pose(gait, i))];

/** One cycle of an easy walk, and of a jog, as eight keys each. */
export const walking = cycle(walk);
export const jogging = cycle(jog);

/** A walking cycle in which the elbows rise for the jog to come. */
export const gathering = [0, ...phases].map((i) => pose(walk, i, walk.elbow + ((jog.elbow - walk.elbow) * i) / 8));

/** A walking cycle after a jog: the elbows sink, and the foot that was in flight comes through before it steps. */
export const easing: readonly [Pose, ...Pose[]] = [
	{ ...pose(walk, 0, jog.elbow), legL: { to: [-22, 17, -3.5], foot: -72 } },
	...phases.map((i): Pose => {
		const own = pose(walk, i, jog.elbow + ((walk.elbow - jog.elbow) * i) / 8);
		return i === 1 ? { ...own, legL: { to: [-17, 16, -3.5], foot: -58 } } : own;
	})
];
