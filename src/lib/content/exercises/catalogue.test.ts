import { describe, expect, it } from 'vitest';
import { categories, exerciseIds } from '#lib/domain/exercise/exercise.ts';
import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { evaluate } from '#lib/domain/gates/evaluate.ts';
import { exerciseFacts } from '#lib/domain/gates/exercise-facts.ts';
import { exerciseVerdict } from '#lib/domain/gates/exercise-verdict.ts';
import { releaseCaps } from '#lib/domain/gates/rules/release-caps.ts';
import { starterPlan } from '#lib/domain/plan/starter.ts';
import type { Content } from '#lib/domain/record/kinds.ts';
import { spotCapS } from '#lib/domain/session/block.ts';
import { sampleDoses, type SampleExercise } from '../sample/doses.ts';
import { catalogue } from './catalogue.ts';
import { equipmentWords } from './equipment-words.ts';
import { muscleWords } from './muscle-words.ts';
import { exerciseName } from './names.ts';
import { neededFor } from './needs.ts';
import { originWords } from './origin-words.ts';
import { exerciseWords } from './words.ts';

const dayOfAnswers = '2026-01-05' as LocalDate;
const all = exerciseIds.map((id) => catalogue[id]);

/** Source 004: “Do not hold trigger points longer than about 12 seconds.” */
const capOfSource = 12;

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

	it('press a release spot 4 to 6 times, within 12 seconds at the whole dose', () => {
		const release = all.filter(({ category }) => category === 'release');
		expect(release).toHaveLength(3);
		for (const { id, dose, tempo } of release) {
			expect(dose.reps * (dose.holdS + tempo.moveS + tempo.backS), id).toBeLessThanOrEqual(capOfSource);
			expect(dose.reps, id).toBeGreaterThanOrEqual(4);
			expect(dose.reps, id).toBeLessThanOrEqual(6);
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

describe('the facts agree with', () => {
	it('what the gates know of each exercise', () => {
		expect(Object.keys(exerciseFacts)).toEqual([...exerciseIds]);
		for (const { id, category, psoas } of all) expect({ id, ...exerciseFacts[id] }).toEqual({ id, category, psoas });
	});

	it('the caps of the release rule', () => {
		const { pressesFrom, presses } = releaseCaps.parameters;
		for (const { id, dose } of all.filter((each) => each.category === 'release')) {
			expect(dose.reps, id).toBeGreaterThanOrEqual(pressesFrom.value);
			expect(dose.reps, id).toBeLessThanOrEqual(presses.value);
		}
	});

	it('the source’s longest press of a spot, in every place that holds it', () => {
		const release = all.filter(({ category }) => category === 'release').map(({ id }) => id);
		expect(releaseCaps.parameters.spot, 'the rule').toMatchObject({ value: capOfSource, tighter: 'lower' });
		expect(releaseCaps.parameters.spot, 'no plan may loosen it').not.toHaveProperty('loosest');
		expect(spotCapS, 'the player').toBe(capOfSource);
		expect(
			Object.fromEntries(all.flatMap(({ id, maxSpotS }) => (maxSpotS === undefined ? [] : [[id, maxSpotS]])))
		).toEqual(Object.fromEntries(release.map((id) => [id, capOfSource])));
	});

	it('the rules about tags: each tag of an exercise makes it more careful under some safety answer', () => {
		const hips = (['left', 'right'] as const).map((side) => ({ side, date: dayOfAnswers }));
		const answers: Content<'screening'> = {
			adult: true,
			pregnant: true,
			hipReplacement: hips,
			surgery: [{ what: 'hip', date: dayOfAnswers }],
			osteoporosis: true,
			bloodThinner: true,
			legClot: true,
			difficulties: ['kneeling', 'wrists', 'shoulder', 'balance', 'hernia']
		};
		const fact = { id: 'answers', kind: 'screening', day: dayOfAnswers, content: answers } as const;
		const evaluation = evaluate([fact], dayOfAnswers);
		for (const exercise of all) {
			const { tags } = exerciseVerdict(evaluation, exercise, 'left');
			expect([...new Set(tags.map(({ tag }) => tag))], exercise.id).toEqual(exercise.contraindications);
		}
	});

	it('the sample person’s doses and sides', () => {
		for (const [id, { planned, oneSided }] of Object.entries(sampleDoses)) {
			const { dose, unilateral } = catalogue[id as SampleExercise];
			const { sets, reps, holdS } = dose;
			expect({ id, planned, oneSided }).toEqual({ id, planned: { sets, reps, holdS }, oneSided: unilateral });
		}
	});

	it('the plan’s first items', () => {
		for (const { exercise, sides, sets, reps } of starterPlan(catalogue).items) {
			const { dose, unilateral } = catalogue[exercise];
			expect({ exercise, sides, sets, reps }).toEqual({
				exercise,
				sides: unilateral ? ['left', 'right'] : ['both'],
				sets: dose.sets,
				reps: dose.reps
			});
		}
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
