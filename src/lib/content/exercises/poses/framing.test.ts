import { describe, expect, it } from 'vitest';
import { exerciseIds } from '#lib/domain/exercise/exercise.ts';
import type { ExercisePoses } from '#lib/domain/exercise/pose.ts';
import type { Point } from '#lib/figure/camera.ts';
import { drawFigure } from '#lib/figure/drawing.ts';
import { inBox, inDisc } from '#lib/figure/framing.ts';
import { clock, repetitionS } from '#lib/figure/tempo.ts';
import { loadPoses } from './load.ts';

/** The points the outlines of the body pass through at many moments of a repetition, as far as its own window shows them. */
function outlines(poses: ExercisePoses): Point[] {
	const [left, top, width, height] = poses.frame;
	const whole = repetitionS(poses);
	return Array.from({ length: 60 }, (_, i) => drawFigure(poses, clock(poses, {}, (whole * i) / 60).pose).parts)
		.flatMap((parts) => parts.filter(({ clipped }) => !clipped).map(({ d }) => d))
		.flatMap((d) => [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[SZ])/g)].map(([, x, y]): Point => [Number(x), Number(y)]))
		.filter(([x, y]) => x > left && x < left + width && y > top && y < top + height);
}

describe.each(exerciseIds)('the figure of %s', (id) => {
	it('fills a disc and stays within it through the whole movement', async () => {
		const { poses } = await loadPoses[id]();
		const { frame } = inDisc(poses);
		const [x, y, width, height] = frame;
		expect(width).toBe(height);
		const half = width / 2;
		const away = outlines(poses).map(([px, py]) => Math.hypot(px - x - half, py - y - half) / half);
		expect(Math.max(...away)).toBeLessThan(1);
		expect(Math.max(...away)).toBeGreaterThan(0.8);
	});

	it('fits a box around its whole movement', async () => {
		const { poses } = await loadPoses[id]();
		const [x, y, width, height] = inBox(poses).frame;
		const points = outlines(poses);
		const [xs, ys] = [points.map(([px]) => px), points.map(([, py]) => py)];
		expect(Math.min(...xs)).toBeGreaterThan(x);
		expect(Math.max(...xs)).toBeLessThan(x + width);
		expect(Math.min(...ys)).toBeGreaterThan(y);
		expect(Math.max(...ys)).toBeLessThan(y + height);
	});
});

/** How much larger a disc of 87 % of the ring shows the figure than its own window in the square of 74 % within it. */
const gain = ({ frame: [, , width, height] }: ExercisePoses, disc: ExercisePoses) =>
	((Math.max(width, height) / disc.frame[2]) * 87) / 74;

it.each(exerciseIds)('a disc shows %s larger than its own window in the square within would', async (id) => {
	const { poses } = await loadPoses[id]();
	expect(gain(poses, inDisc(poses))).toBeGreaterThan(1.1);
});
