import type { ArmReach, LegReach, LimbSide, Pose } from '#lib/domain/exercise/pose.ts';

/** An arm resting on the floor, the wrist at x and z. */
export const armOnFloor = (x: number, z: number): ArmReach => ({
	to: [x, 1.7, z],
	hand: 90,
	pole: [0, -0.2, Math.sign(z)]
});

/** A foot flat on a surface, the ankle at x. */
export const footOn = (x: number, surface = 0, z?: number): LegReach =>
	z === undefined ? { to: [x, surface + 3.9] } : { to: [x, surface + 3.9, z] };

/** On the back, knees bent, feet flat. */
export const supine: Pose = {
	trunk: [-94, 2, 2, 6],
	on: ['hip', 0, 0],
	touch: [['chest'], ['heelR'], ['heelL']],
	legR: footOn(33),
	legL: footOn(33),
	armR: armOnFloor(5, 15),
	armL: armOnFloor(5, -15)
};

/** Arms resting beside the head, elbows bent, so that the trunk is seen. */
export const armsUp: Pick<Pose, 'armR' | 'armL'> = {
	armR: { to: [-42, 1.7, 25], hand: -90, palm: [0, 1, 0], pole: [0.8, 0, 1] },
	armL: { to: [-42, 1.7, -25], hand: -90, palm: [0, 1, 0], pole: [0.8, 0, -1] }
};

/** A hand flat on the floor, on hands and knees, the elbow pointing back. */
export const handOnFloor = (x: number): ArmReach => ({ to: [x, 1.7], hand: 92, pole: [-1, 0, 0] });

/** On hands and knees. */
export const onFours: Pose = {
	trunk: [80, 2, 2, -8],
	on: ['kneeR', 0, 0],
	touch: [['kneeL'], ['wristR'], ['wristL']],
	legR: [80, 90, 76],
	legL: [80, 90, 76],
	armR: handOnFloor(28),
	armL: handOnFloor(28)
};

/** Upright on both feet, arms hanging. */
export const standing: Pose = {
	trunk: [0, 0, 0, 0],
	on: ['ankleR', 0, 0],
	touch: [['heelR'], ['ballR'], ['heelL'], ['ballL']],
	legR: [0, 0, 0],
	legL: [0, 0, 0]
};

/** On the left leg, the pelvis shifted over its foot. */
export const onLeftLeg: Pose = {
	trunk: [0, 0, 0, 0],
	list: -2,
	bend: 2,
	on: ['ankleL', 0, 0],
	touch: [['heelL'], ['ballL']],
	legL: [0, 0, 0, -6]
};

/** Upright on a chair of usual height, feet flat. */
export const seated: Pose = {
	trunk: [0, 0, 0, 0],
	on: ['seat', -3, 24],
	touch: [['heelR'], ['ballR'], ['heelL'], ['ballL']],
	legR: footOn(21),
	legL: footOn(20)
};

/** A hand resting on its knee. */
export const handOnKnee = (side: LimbSide): ArmReach => ({ to: [`knee${side}`, -6, 5.4], hand: 100 });

/** A hand on the hip, the elbow out and back. */
export const handOnHip = (side: LimbSide): ArmReach => {
	const out = side === 'R' ? 1 : -1;
	return {
		to: [`crest${side}`, -3, 1.5, 3.5 * out],
		hand: [0.8, -0.3, -0.6 * out],
		palm: [-0.3, 0, -out],
		pole: [-0.8, 0, out]
	};
};

/** On the front, toes pointed. */
export const prone: Pose = {
	trunk: [91, 0, 0, -6],
	on: ['hipFront', 0, 0],
	touch: [['kneeR'], ['kneeL']],
	legR: [4, 2, 76],
	legL: [4, 2, 76]
};

/** Frames shared by exercises of one position. */
export const lyingFrame = [-60, -42, 112, 52] as const;
export const standingFrame = [-34, -106, 74, 112] as const;

/** The fingertips on a wall in front, at shoulder height. */
export const fingersOnWall = (x: number, z: number): ArmReach => ({
	to: [x - 8.6, 75, z],
	hand: [0.94, 0.34, 0],
	palm: [0.34, -0.94, 0],
	pole: [-0.2, -1, Math.sign(z) * 0.4]
});
