import { describe, expect, it } from 'vitest';
import { exerciseIds } from '#lib/domain/exercise/exercise.ts';
import { drawFigure, drawProps, facing } from '#lib/figure/drawing.ts';
import { clock, nextKey, repetitionS } from '#lib/figure/tempo.ts';
import { loadPoses } from './load.ts';

const sorted = (keys: readonly string[]) => keys.toSorted().join(' ');

describe.each(exerciseIds)('the drawing of %s', (id) => {
	it('keeps the same parts through the whole cycle, each key once and every path sound', async () => {
		const { poses } = await loadPoses[id]();
		const seen = new Set<string>();
		const total = repetitionS(poses);
		for (let i = 0; i < 60; i++) {
			const beat = clock(poses, {}, (total * i) / 60);
			const { parts } = drawFigure(poses, beat.pose, beat.moving ? undefined : nextKey(poses, beat.key));
			const all = [...drawProps(poses, beat.travel), ...parts];
			expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
			seen.add(sorted(all.map(({ key }) => key)));
			for (const { d } of all) expect(d).not.toMatch(/NaN|Infinity|undefined/);
		}
		expect(seen.size).toBe(1);
	});

	it('is an exact mirror on the other side', async () => {
		const { poses } = await loadPoses[id]();
		const own = poses.side ?? 'right';
		const [x, , width] = poses.frame;
		expect(facing(poses, own)).toBeUndefined();
		const [a, b, c, d, e, f] = facing(poses, own === 'right' ? 'left' : 'right')!
			.match(/-?[\d.]+/g)!
			.map(Number);
		expect([a, b, c, d, f]).toEqual([-1, 0, 0, 1, 0]);
		expect(e! - x).toBeCloseTo(x + width, 9);
		expect(e! - (x + width)).toBeCloseTo(x, 9);
	});

	it('highlights the working side within the drawing, unless nothing works', async () => {
		const { poses } = await loadPoses[id]();
		const { parts } = drawFigure(poses, poses.keys[0]);
		expect(parts.filter(({ class: name }) => name.startsWith('muscle'))).toHaveLength(poses.highlights.length);
	});
});
