import type { Side } from '../body/side.ts';

/** A point or direction in figure space: % of body height; x is where the figure faces, y up, z to its right. */
export type Vec3 = readonly [x: number, y: number, z: number];

/** The figure's own sides, as posed; the drawing is mirrored for the other side of the body. */
export const limbSides = ['R', 'L'] as const;
export type LimbSide = (typeof limbSides)[number];

/** Points of the trunk a contact, a hand or an arrow may name. */
export const trunkPoints = [
	'root',
	'hip',
	'seat',
	'hipFront',
	'hipSide',
	'shoulders',
	'upperBack',
	'chest',
	'ribs',
	'belly',
	'back',
	'head',
	'face',
	'occiput'
] as const;
/** Points every side of the body has. */
export const limbPoints = [
	'knee',
	'ankle',
	'heel',
	'ball',
	'toe',
	'thigh',
	'shin',
	'crest',
	'trochanter',
	'buttock',
	'shoulder',
	'elbow',
	'wrist',
	'tip'
] as const;
export type TrunkPoint = (typeof trunkPoints)[number];
export type LimbPoint = `${(typeof limbPoints)[number]}${LimbSide}`;
export type BodyPoint = TrunkPoint | LimbPoint;

/** Pelvis against the vertical, lumbar and thoracic bend, neck, head glide: degrees, forward positive. */
export type Trunk = readonly [pelvis: number, lumbar: number, thorax: number, neck: number, glide?: number];

/** Joint angles in degrees; flexion, abduction and outward rotation positive, `end` is plantar or wrist flexion. */
export type Angles = readonly [flexion: number, bend: number, end?: number, abduction?: number, rotation?: number];

/** Where a limb's end goes: a place in the world, or an offset from another point of the body. */
export type Target =
	readonly [x: number, y: number, z?: number] | readonly [point: BodyPoint, dx?: number, dy?: number, dz?: number];

/** A direction: degrees in the sagittal plane, or a vector. */
export type Direction = number | Vec3;

/** A leg placed by its foot; `of` says which point of the foot stands at `to` (the ankle if absent). */
export interface LegReach {
	readonly to: Target;
	readonly of?: 'ankle' | 'heel' | 'ball';
	/** Pitch of the foot, toes up positive, or the direction the toes point. */
	readonly foot?: Direction;
	/** How far the toes lie flat while the heel lifts, 0 to 1; 1 on the ball of the foot, else 0 if absent. */
	readonly flat?: number;
	/** Where the knee points. */
	readonly pole?: Vec3;
	/** How high the foot swings on its way here, % of height. */
	readonly lift?: number;
}

/** An arm placed by its wrist. */
export interface ArmReach {
	readonly to: Target;
	/** Where the fingers point: degrees from straight up towards the front, or a vector. */
	readonly hand?: Direction;
	/** Where the palm faces; down if absent. */
	readonly palm?: Vec3;
	/** Where the elbow points. */
	readonly pole?: Vec3;
}

export type Leg = Angles | LegReach;
export type Arm = Angles | ArmReach;

/** The point that holds the figure up: it lies at `x` (and `z`) on a surface at this height. */
export type Anchor = readonly [point: BodyPoint, x: number, surface: number, z?: number];

/** An arrow: the way a point takes to the next key, an effort without movement, or a turn about a point. */
export type Arrow =
	| readonly ['move', point: BodyPoint, dx?: number, dy?: number]
	| readonly ['push', point: BodyPoint, towards: Direction, length: number, dx?: number, dy?: number]
	| readonly ['turn', point: BodyPoint, radius: number, from: number, to: number, dx?: number, dy?: number]
	| readonly ['circle', height: number, radius: number];

/** One key pose and how long it takes to get there and to stay. */
export interface Pose {
	readonly trunk: Trunk;
	/** Turns of the whole trunk, degrees: to a side-lying position, about its own axis, pelvis up on the right. */
	readonly roll?: number;
	readonly yaw?: number;
	readonly list?: number;
	/** Bends of the spine, degrees: towards the right, and the upper body turned to the left. */
	readonly bend?: number;
	readonly twist?: number;
	/** How far the belly rises with the breath, % of height. */
	readonly belly?: number;
	readonly on: Anchor;
	readonly legR?: Leg;
	readonly legL?: Leg;
	readonly armR?: Arm;
	readonly armL?: Arm;
	/** Further contacts, each at a surface height (0 if absent): the checks hold them. */
	readonly touch?: readonly (readonly [point: BodyPoint, surface?: number])[];
	/** Seconds to arrive here from the key before. */
	readonly arrive?: number;
	/** Seconds to stay, or the dose's own hold or rest between repetitions. */
	readonly stay?: number | 'hold' | 'rest';
	/** Ground covered on the way here, % of height (walking in place over a moving ground). */
	readonly travel?: number;
	readonly arrows?: readonly Arrow[];
	/** Which highlights glow at this key, by index; all if absent. */
	readonly lit?: readonly number[];
}

/** Muscles and regions the figure can highlight. */
export const regions = [
	'hipFlexor',
	'quad',
	'hamstring',
	'glute',
	'abs',
	'lowAbs',
	'lowBack',
	'back',
	'upperBack',
	'belly',
	'chest',
	'flank',
	'abductor',
	'outerHip',
	'frontNeck',
	'thigh',
	'foot'
] as const;
export type Region = (typeof regions)[number];
export type Highlight = readonly [region: Region, side: LimbSide];

/** Things the figure uses; lengths in % of height, boxes lie along x with half depth `deep`. */
export type Prop =
	| readonly ['mat', x0: number, x1: number, deep?: number]
	| readonly ['cushion', x0: number, x1: number, high: number, deep?: number, z?: number]
	| readonly ['box', x0: number, x1: number, y0: number, y1: number, deep?: number]
	| readonly ['bed', x0: number, x1: number, high: number]
	| readonly ['wall', x: number, high: number, deep: number]
	| readonly ['sideWall', x0: number, x1: number, z: number]
	| readonly ['chair', x: number, seat: number, back: number, facing: 1 | -1]
	| readonly ['rail', x: number, high: number, z: number]
	| readonly ['ball', x: number, y: number, z: number, radius: number]
	| readonly ['roller', x: number, y: number, radius: number]
	| readonly ['ground', x0: number, x1: number];

/** Groups drawn in order, the last on top. */
export const layers = ['armL', 'legL', 'trunk', 'legR', 'muscles', 'armR', 'band'] as const;
export type Layer = (typeof layers)[number];

/** How the way between keys is timed: from rest to rest, in a flow, or at an even pace. */
export const motions = ['settle', 'flow', 'even'] as const;
export type Motion = (typeof motions)[number];

/** All poses of one exercise, posed for one side of the body. */
export interface ExercisePoses {
	/** The side that works as posed; right if absent. */
	readonly side?: Side;
	/** Camera: degrees turned to the front of the figure's right, and looked at from above. */
	readonly view?: readonly [yaw: number, pitch: number];
	/** The window of the drawing: left, top, width, height (y down, the floor at 0). */
	readonly frame: readonly [x: number, y: number, width: number, height: number];
	readonly props?: readonly Prop[];
	readonly highlights: readonly Highlight[];
	/** A loop band between these points. */
	readonly band?: readonly (readonly [BodyPoint, BodyPoint])[];
	readonly order?: readonly Layer[];
	/** The side drawn paler because it is further away; left if absent. */
	readonly far?: LimbSide | 'none';
	readonly motion?: Motion;
	/** No strip of floor under the figure. */
	readonly floorless?: boolean;
	readonly keys: readonly [Pose, ...Pose[]];
	/** The keys that tell the exercise when it must stand still; all if absent. */
	readonly stills?: readonly number[];
}
