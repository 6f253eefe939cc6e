import { describe, expect, it } from 'vitest';
import { exerciseIds, type ExerciseId } from '#lib/domain/exercise/exercise.ts';
import type { BodyPoint, ExercisePoses } from '#lib/domain/exercise/pose.ts';
import { solve } from '#lib/figure/skeleton.ts';
import { clock, repetitionS } from '#lib/figure/tempo.ts';
import { length, sub } from '#lib/figure/vector.ts';
import { loadPoses } from './load.ts';

const points: readonly BodyPoint[] = [
	'head',
	...(['R', 'L'] as const).flatMap((side) =>
		(['knee', 'ankle', 'toe', 'elbow', 'wrist', 'tip'] as const).map((part): BodyPoint => `${part}${side}`)
	)
];
const frameS = 1 / 60;

/** The farthest any point travels between two frames of the screen, % of height. */
function fastest(poses: ExercisePoses): number {
	const tempo = { capS: 0.5 };
	let most = 0;
	let before = solve(clock(poses, tempo, 0).pose);
	for (let at = frameS; at < repetitionS(poses, tempo); at += frameS) {
		const now = solve(clock(poses, tempo, at).pose);
		for (const point of points) most = Math.max(most, length(sub(now.point(point), before.point(point))));
		before = now;
	}
	return most;
}

const lively: Partial<Record<ExerciseId, number>> = { 'mo-walk': 3, 'vg-walkjog': 5.6, 'vg-dance': 1.6 };

it.each(exerciseIds)('nothing jumps in %s', async (id) => {
	const { poses } = await loadPoses[id]();
	expect(fastest(poses)).toBeLessThan(lively[id] ?? 1);
});

describe.each(['mo-walk', 'vg-walkjog'] as const)('the feet of %s', (id) => {
	it('stay where they stand on the ground while it moves back', async () => {
		const { poses } = await loadPoses[id]();
		let planted = 0;
		for (let at = 0; at < repetitionS(poses); at += frameS) {
			const [a, b] = [clock(poses, {}, at), clock(poses, {}, at + frameS)];
			const [was, is] = [solve(a.pose), solve(b.pose)];
			for (const side of ['R', 'L'] as const)
				for (const part of ['heel', 'ball'] as const) {
					const [from, to] = [was.point(`${part}${side}`), is.point(`${part}${side}`)];
					if (from[1] > 0.05 || to[1] > 0.05) continue;
					planted++;
					expect(to[0] + b.travel - from[0] - a.travel).toBeCloseTo(0, 1);
				}
		}
		expect(planted).toBeGreaterThan(60);
	});
});
