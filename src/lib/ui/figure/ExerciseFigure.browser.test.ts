import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { poses as bridge } from '#lib/content/exercises/poses/s1-bridge.ts';
import ExerciseFigure from './ExerciseFigure.svelte';
import FigureStill from './FigureStill.svelte';

const paths = (root: Element) => [...root.querySelectorAll('g path')];
const data = (root: Element) => paths(root).map((path) => path.getAttribute('d'));

describe('the exercise figure', () => {
	it('has a title for screen readers', async () => {
		const screen = await render(ExerciseFigure, { poses: bridge, side: 'right', title: 'Glute bridge', still: false });
		await expect.element(screen.getByRole('img', { name: 'Glute bridge' })).toBeVisible();
	});

	it('moves by changing path data and keeps its nodes', async () => {
		const props = { poses: bridge, side: 'right', title: 'Glute bridge', playing: false, still: false } as const;
		const screen = await render(ExerciseFigure, { ...props, elapsed: 0 });
		const [nodes, before] = [paths(screen.container), data(screen.container)];
		await screen.rerender({ elapsed: 1.6 });
		expect(paths(screen.container)).toEqual(nodes);
		const changed = data(screen.container).filter((d, i) => d !== before[i]).length;
		expect(changed).toBeGreaterThan(15);
	});

	it('stands still while paused and follows the leading clock', async () => {
		const props = { poses: bridge, side: 'right', title: 'Glute bridge', playing: false, still: false } as const;
		const screen = await render(ExerciseFigure, { ...props, elapsed: 1.2 });
		const before = data(screen.container);
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		expect(data(screen.container)).toEqual(before);
		await screen.rerender({ elapsed: 0 });
		expect(data(screen.container)).not.toEqual(before);
	});

	it('runs by itself while playing', async () => {
		const screen = await render(ExerciseFigure, { poses: bridge, side: 'right', title: 'Glute bridge', still: false });
		const before = data(screen.container);
		await expect.poll(() => data(screen.container)).not.toEqual(before);
	});

	it('mirrors the whole drawing for the other side', async () => {
		const screen = await render(ExerciseFigure, { poses: bridge, side: 'left', title: 'Glute bridge', still: false });
		expect(screen.container.querySelector('g')!.getAttribute('transform')).toMatch(/^matrix\(-1 0 0 1 /);
	});

	it('shows key poses side by side instead of movement when asked to be still', async () => {
		const screen = await render(ExerciseFigure, { poses: bridge, side: 'right', title: 'Glute bridge', still: true });
		expect(screen.container.querySelectorAll('svg')).toHaveLength(2);
		await expect.element(screen.getByRole('img', { name: 'Glute bridge' })).toBeVisible();
	});

	it('gives each drawing a clip of its own', async () => {
		const screen = await render(FigureStill, {
			poses: bridge,
			side: 'right',
			title: 'Glute bridge',
			captions: ['Start', 'Lift']
		});
		const ids = [...screen.container.querySelectorAll('clipPath')].map(({ id }) => id);
		expect(new Set(ids).size).toBe(2);
		await expect.element(screen.getByText('Lift')).toBeVisible();
	});
});
