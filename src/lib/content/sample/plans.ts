import type { Plan } from '#lib/domain/plan/plan.ts';
import { sampleDoses, sampleSides, type SampleExercise } from './doses.ts';
import type { Entry } from './others.ts';

type Often = Readonly<Partial<Record<SampleExercise, number>>>;

/** How often a week the sample person plans what, from which day of the diary on. */
const stages: readonly (readonly [number, Often])[] = [
	[0, { 'br-diaphragm': 7, 'mo-tilt': 7, 'mo-heelslide': 5, 'mo-walk': 7 }],
	[21, { 's1-iso': 4, 's1-bridge': 3, 're-glute': 3 }],
	[90, { 's1-iso': 2, 's1-bridge': 2, 's2-standmarch': 2, 's2-deadbug': 2, 'st-halfkneel': 3 }]
];

function planUpTo(index: number): Plan {
	const often = stages
		.filter(([from]) => from <= index)
		.reduce<Often>((before, [, brings]) => ({ ...before, ...brings }), {});
	const items = (Object.keys(often) as SampleExercise[]).map((exercise) => ({
		exercise,
		sides: [...sampleSides(exercise, false)],
		...sampleDoses[exercise].planned,
		timesPerWeek: often[exercise] ?? 1
	}));
	return { origin: 'starter', parameters: {}, items };
}

/** The plan, on the days on which something is added to it. */
export const samplePlans = (index: number): Entry[] =>
	stages.some(([from]) => from === index) ? [{ kind: 'plan', content: planUpTo(index) }] : [];
