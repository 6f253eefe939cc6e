import { describe, expect, it } from 'vitest';
import { exerciseIds, type ExerciseId } from '#lib/domain/exercise/exercise.ts';
import { limbSides } from '#lib/domain/exercise/pose.ts';
import { camera, type Point } from '#lib/figure/camera.ts';
import { drawFigure } from '#lib/figure/drawing.ts';
import { solve } from '#lib/figure/skeleton.ts';
import { stillsOf } from '#lib/figure/tempo.ts';
import { loadPoses } from './load.ts';

/** The points a path of M, C and S commands passes through. */
const through = (d: string): Point[] =>
	[...d.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[SZ])/g)].map(([, x, y]): Point => [Number(x), Number(y)]);

function distance([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	const along = ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2 || 1);
	const t = Math.min(1, Math.max(0, along));
	return Math.hypot(px - ax - t * (bx - ax), py - ay - t * (by - ay));
}

/** The hand belongs on the belly it shows rising. */
const hideable: Partial<Record<ExerciseId, number>> = { 'br-diaphragm': 0.7 };

describe.each(exerciseIds)('the highlights of %s', (id) => {
	it('are not hidden behind an arm', async () => {
		const { poses } = await loadPoses[id]();
		const cam = camera(...(poses.view ?? []));
		for (const { key, pose } of stillsOf(poses)) {
			const { parts } = drawFigure(poses, pose);
			const keys = parts.map((part) => part.key);
			const s = solve(pose);
			const arms = limbSides
				.filter((side) => keys.indexOf(`hand${side}`) > keys.indexOf('muscle-0'))
				.map((side) =>
					(['shoulder', 'elbow', 'wrist', 'tip'] as const).map((part) => cam.project(s.point(`${part}${side}`)))
				);
			for (const part of parts.filter(({ key: name }) => name.startsWith('muscle-'))) {
				const points = through(part.d);
				const hidden = points.filter((p) =>
					arms.some((arm) => arm.some((a, i) => i > 0 && distance(p, arm[i - 1] ?? a, a) < 2.3))
				).length;
				expect(hidden / points.length, `key ${key}, ${part.key}`).toBeLessThan(hideable[id] ?? 0.45);
			}
		}
		expect(poses.highlights.length).toBeLessThan(6);
	});
});
