import { describe, expect, it } from 'vitest';
import { exerciseIds } from '#lib/domain/exercise/exercise.ts';
import { between } from '#lib/figure/between.ts';
import { problemsOf, type Problem } from '#lib/figure/check.ts';
import { loadPoses } from './load.ts';

const words = (problems: readonly Problem[]) =>
	problems.map(({ fault, what, by }) => `${fault}: ${what} by ${by.toFixed(1)}`);

describe.each(exerciseIds)('the poses of %s', (id) => {
	it('are sound at every key', async () => {
		const { poses } = await loadPoses[id]();
		const found = poses.keys.flatMap((key, i) => words(problemsOf(poses, key)).map((word) => `key ${i}, ${word}`));
		expect(found).toEqual([]);
	});

	it('are sound on the way between keys', async () => {
		const { poses } = await loadPoses[id]();
		const found = poses.keys.flatMap((key, i) => {
			const next = poses.keys[(i + 1) % poses.keys.length] ?? key;
			return [0.25, 0.5, 0.75].flatMap((t) =>
				words(problemsOf(poses, between(key, next, t))).map((word) => `key ${i} + ${t}, ${word}`)
			);
		});
		expect(found).toEqual([]);
	});
});
