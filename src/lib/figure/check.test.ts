import { describe, expect, it } from 'vitest';
import type { ExercisePoses, Pose, Prop } from '#lib/domain/exercise/pose.ts';
import { problemsOf, type Fault } from './check.ts';

const upright: Pose = {
	trunk: [0, 0, 0, 0],
	on: ['root', 0, 52.8],
	touch: [['heelR'], ['ballR'], ['heelL'], ['ballL']],
	legR: { to: [0, 3.9] },
	legL: { to: [0, 3.9] }
};
const exercise = (pose: Pose, props: readonly Prop[] = []): ExercisePoses => ({
	frame: [-40, -110, 80, 116],
	highlights: [],
	props,
	keys: [pose]
});
const faultsOf = (change: Partial<Pose>, props?: readonly Prop[]): readonly Fault[] => {
	const pose = { ...upright, ...change };
	return [...new Set(problemsOf(exercise(pose, props), pose).map(({ fault }) => fault))];
};
const wrong = (change: Partial<Pose>, props?: readonly Prop[]) => {
	const pose = { ...upright, ...change };
	return problemsOf(exercise(pose, props), pose).map(({ what }) => what.replace(/ -?\d+$/, ''));
};

describe('the checks', () => {
	it('find nothing wrong with standing upright', () => {
		expect(faultsOf({})).toEqual([]);
	});

	it.each([
		['hipR', { legR: [140, 90] }],
		['hipR', { legR: [-40, 10] }],
		['hipAbductionR', { legR: [0, 0, 0, 70] }],
		['hipAbductionL', { legL: [0, 0, 0, -40] }],
		['hipRotationR', { legR: [60, 90, 0, 0, 80] }],
		['hipRotationL', { legL: [60, 90, 0, 0, -70] }],
		['kneeR', { legR: [10, -25] }],
		['kneeL', { legL: { to: [6, 12], pole: [-1, 0, 0] } }],
		['ankleR', { legR: [0, 0, -50] }],
		['shoulderR', { armR: [-100, 10] }],
		['elbowL', { armL: [10, 165] }],
		['lumbar', { trunk: [0, 80, 0, 0] }],
		['thorax', { trunk: [0, 0, 70, 0] }],
		['neck', { trunk: [0, 0, 0, -70] }]
	] as const satisfies readonly (readonly [string, Partial<Pose>])[])('find %s beyond its limits', (joint, change) => {
		expect(wrong(change)).toContain(joint);
	});

	it('find a target out of reach', () => {
		expect(faultsOf({ armR: { to: [60, 80] } })).toContain('reach');
	});

	it('find a foot under the floor', () => {
		expect(faultsOf({ on: ['root', 0, 48], legR: [0, 0, 0] })).toContain('floor');
	});

	it.each([
		['wall', { armR: { to: [18, 70], hand: 90 } }, ['wall', 21.3, 100, 15]],
		['chair', { on: ['seat', -3, 18], legR: { to: [21, 3.9] }, legL: { to: [21, 3.9] } }, ['chair', 0, 24, 30, 1]],
		['step', {}, ['box', -5, 20, 0, 9]],
		['bed', { trunk: [-94, 2, 2, 6], on: ['hip', 0, 20] }, ['bed', -60, 40, 27]]
	] as const satisfies readonly (readonly [string, Partial<Pose>, Prop])[])(
		'find a body through a %s',
		(_, change, prop) => {
			expect(faultsOf(change, [prop])).toContain('solid');
		}
	);

	it('find a contact that floats', () => {
		expect(faultsOf({ on: ['root', 0, 54.5], legR: [0, 0, 0], legL: [0, 0, 0] })).toContain('contact');
	});

	it('find a hand inside the body and in the head', () => {
		expect(wrong({ armR: { to: ['belly', -5, 0, 0] } })).toContain('wristR');
		expect(wrong({ armL: { to: ['head', 0, 0, 0] } })).toContain('wristL');
	});

	it('find a figure that would fall over', () => {
		expect(faultsOf({ trunk: [60, 0, 0, 0], on: ['root', 8, 50] })).toContain('balance');
		expect(faultsOf({ legR: { to: [20, 30, 14], foot: 0 }, touch: [] })).toContain('balance');
	});
});
