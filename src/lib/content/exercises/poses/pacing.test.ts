import { describe, expect, it } from 'vitest';
import { exerciseIds } from '#lib/domain/exercise/exercise.ts';
import { inStep } from '#lib/figure/pacing.ts';
import { clock } from '#lib/figure/tempo.ts';
import { loadPoses } from './load.ts';

const guide = { move: 3, hold: 5, back: 2, relax: 10 };
const tempo = { holdS: 5, restS: 10, restBetween: 'reps' } as const;

describe.each(exerciseIds)('%s led by a guide', (id) => {
	it('never goes back within a repetition', async () => {
		const { poses } = await loadPoses[id]();
		const times = Array.from({ length: 201 }, (_, i) => inStep(poses, tempo, guide, i / 10));
		expect(times.every((time, i) => i === 0 || time >= (times[i - 1] ?? 0))).toBe(true);
	});

	it('stands in its held pose while the guide says hold', async () => {
		const { poses } = await loadPoses[id]();
		const held = poses.keys.filter(({ stay }) => stay === 'hold');
		expect(held.length).toBeLessThan(3);
		if (held.length !== 1 || poses.keys[0].stay === 'hold') return;
		for (const past of [3.01, 5, 7.99])
			expect(clock(poses, tempo, inStep(poses, tempo, guide, past)).pose).toBe(held[0]);
		expect(clock(poses, tempo, inStep(poses, tempo, guide, 1.5)).pose).not.toBe(held[0]);
		expect(clock(poses, tempo, inStep(poses, tempo, guide, 9)).pose).not.toBe(held[0]);
	});
});

it.each(['s1-iso', 'st-pnf'] as const)('%s rests while the guide says relax', async (id) => {
	const { poses } = await loadPoses[id]();
	const { pose } = clock(poses, tempo, inStep(poses, tempo, guide, 12));
	expect(pose.stay).toBe('rest');
});
