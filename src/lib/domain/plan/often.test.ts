import { expect, test } from 'vitest';
import { catalogue } from '../../content/exercises/catalogue.ts';
import { mostOften, withFrequency } from './often.ts';
import { starterPlan } from './starter.ts';

const plan = starterPlan(catalogue);
const often = (of: ReturnType<typeof withFrequency>) =>
	of?.items.find(({ exercise }) => exercise === 'mo-heelslide')?.timesPerWeek;

test('a frequency moves within one and the catalogue’s own, and leaves the rest alone', () => {
	const most = catalogue['mo-heelslide'].dose.timesPerWeek;
	expect(mostOften(catalogue, plan, 'mo-heelslide')).toBe(most);
	expect(often(withFrequency(catalogue, plan, 'mo-heelslide', 1))).toBe(1);
	expect(often(withFrequency(catalogue, plan, 'mo-heelslide', most))).toBe(most);
	for (const n of [0, most + 1, 2.5, Number.NaN])
		expect(withFrequency(catalogue, plan, 'mo-heelslide', n)).toBeUndefined();
	const others = withFrequency(catalogue, plan, 'mo-heelslide', 1)?.items.filter(
		({ exercise }) => exercise !== 'mo-heelslide'
	);
	expect(others).toEqual(plan.items.filter(({ exercise }) => exercise !== 'mo-heelslide'));
});

test('what changes nothing, what is not planned and a therapist’s plan stay', () => {
	expect(withFrequency(catalogue, plan, 'mo-heelslide', often(plan) ?? 0)).toBeUndefined();
	expect(withFrequency(catalogue, plan, 'st-couch', 1)).toBeUndefined();
	expect(withFrequency(catalogue, { ...plan, origin: 'therapist' }, 'mo-heelslide', 1)).toBeUndefined();
});

test('a plan that asks for more than the catalogue may keep it', () => {
	const more = { ...plan, items: plan.items.map((item) => ({ ...item, timesPerWeek: 14 })) };
	expect(mostOften(catalogue, more, 'mo-heelslide')).toBe(14);
});
