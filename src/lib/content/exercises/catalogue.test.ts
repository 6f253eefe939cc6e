import { describe, expect, it } from 'vitest';
import { categories, exerciseIds } from '#lib/domain/exercise/exercise.ts';
import { catalogue } from './catalogue.ts';
import { equipmentWords } from './equipment-words.ts';
import { muscleWords } from './muscle-words.ts';
import { exerciseName } from './names.ts';
import { neededFor } from './needs.ts';
import { originWords } from './origin-words.ts';
import { exerciseWords } from './words.ts';

const all = exerciseIds.map((id) => catalogue[id]);

describe('the facts', () => {
	it('stand under their own id, in category order', () => {
		expect(all.map(({ id }) => id)).toEqual([...exerciseIds]);
		const order = all.map(({ category }) => categories.indexOf(category));
		expect(order).toEqual(order.toSorted((a, b) => a - b));
	});

	it('name each neighbour from both ends, or leave the harder one without an easier', () => {
		for (const { id, progress } of all) {
			for (const harder of progress) {
				const back = catalogue[harder].regress;
				expect(back.includes(id) || back.length > 0, `${harder} has a way back`).toBe(true);
				expect(categories.indexOf(catalogue[harder].category)).toBeGreaterThanOrEqual(
					categories.indexOf(catalogue[id].category)
				);
			}
		}
	});

	it('keep a release spot within 12 seconds at its whole dose', () => {
		const release = all.filter(({ category }) => category === 'release');
		expect(release).toHaveLength(3);
		for (const { dose, tempo, maxSpotS } of release) {
			expect(maxSpotS).toBe(12);
			expect(dose.reps * (dose.holdS + tempo.moveS + tempo.backS)).toBeLessThanOrEqual(12);
			expect(dose.reps).toBeGreaterThanOrEqual(4);
			expect(dose.reps).toBeLessThanOrEqual(6);
		}
	});

	it('have enough psoas work below stretching for the strength-first rule', () => {
		const psoas = all.filter(({ psoas }) => psoas).map(({ id }) => id);
		expect(psoas).toEqual(['s1-iso', 's1-march', 's2-standmarch', 's2-deadbug', 's3-bandmarch']);
	});

	it('take time: every exercise has a hold or a tempo', () => {
		for (const { id, dose, tempo } of all) expect(dose.holdS + tempo.moveS + tempo.backS, id).toBeGreaterThan(0);
	});
});

describe('what a session needs', () => {
	it('is each thing once', () => {
		expect(neededFor(['mo-tilt', 's1-bridge', 's1-iso', 'st-halfkneel'])).toEqual(['mat', 'cushion', 'chair']);
		expect(neededFor(['br-scan'])).toEqual([]);
	});
});

describe('the words', () => {
	it.each(exerciseIds)('%s has a name, steps, a described motion and a cue for each of its tags', async (id) => {
		const words = await exerciseWords(id);
		expect(exerciseName[id]().length).toBeGreaterThan(3);
		expect(words.steps.length).toBeGreaterThanOrEqual(3);
		expect(new Set(words.steps.map((step) => step())).size).toBe(words.steps.length);
		expect(words.motion()).toMatch(/\.$/);
		expect(Object.keys(words.adapted).toSorted()).toEqual(catalogue[id].contraindications.toSorted());
		for (const thing of catalogue[id].equipment) expect(equipmentWords[thing]()).not.toBe('');
		expect(catalogue[id].origins.map((origin) => originWords[origin]())).not.toContain('');
		expect(catalogue[id].origins.length).toBeGreaterThan(0);
		for (const muscle of catalogue[id].muscles) expect(muscleWords[muscle]()).not.toBe('');
	});

	it('calls the move wherever the tempo has one', async () => {
		for (const { id, tempo } of all) {
			const { move } = await exerciseWords(id);
			if (tempo.moveS > 0) expect(move, id).toBeDefined();
		}
	});

	it('never asks to change sides within a count', async () => {
		for (const { id } of all) {
			const { steps } = await exerciseWords(id);
			for (const step of steps) expect(step(), id).not.toMatch(/swap|other side|alternate/i);
		}
	});
});
