import { describe, expect, it } from 'vitest';
import { regions, sidesOf } from '#lib/domain/body/region.ts';
import { distanceTo, isInside, nearestShape } from './hit.ts';
import { shapesOf, views, zoneSpan, type Point, type Shape } from './shapes.ts';

const find = (view: (typeof views)[number], region: string, side: string) =>
	shapesOf(view).find((shape) => shape.region === region && shape.side === side);
const width = ({ points }: Shape) => Math.max(...points.map(([x]) => x)) - Math.min(...points.map(([x]) => x));

describe('the body map', () => {
	it('shows every region on every side it has', () => {
		const shown = views.flatMap((view) => shapesOf(view).map(({ region, side }) => `${region} ${side}`));
		for (const region of regions)
			for (const side of sidesOf(region)) expect(shown, `${region} ${side}`).toContain(`${region} ${side}`);
		for (const shape of views.flatMap(shapesOf)) expect(sidesOf(shape.region)).toContain(shape.side);
	});

	it('mirrors left and right: the left hip is at the right of the front and at the left of the back', () => {
		expect(Math.min(...find('front', 'front-hip', 'left')!.points.map(([x]) => x))).toBeGreaterThan(0);
		expect(Math.max(...find('front', 'front-hip', 'right')!.points.map(([x]) => x))).toBeLessThan(0);
		expect(Math.max(...find('back', 'buttock', 'left')!.points.map(([x]) => x))).toBeLessThanOrEqual(0);
		expect(Math.min(...find('back', 'buttock', 'right')!.points.map(([x]) => x))).toBeGreaterThanOrEqual(0);
	});

	it('has no part that lies in another', () => {
		for (const view of views)
			for (let x = -46; x <= 46; x += 3.3)
				for (let y = 40; y <= 403; y += 3.3) {
					const hit = shapesOf(view).filter(({ points }) => isInside([x, y], points));
					expect(hit.length, `${view} ${x} ${y}: ${hit.map((one) => one.region).join(' ')}`).toBeLessThanOrEqual(1);
				}
	});

	it('enlarges its zones so that each part is at least 48 px wide and high at 320 px', () => {
		const scale = Math.min(288 / 120, 312 / 128);
		for (const view of views)
			for (const shape of shapesOf(view)) {
				const [from, to] = zoneSpan[shape.zone];
				const ys = shape.points.map(([, y]) => Math.max(from, Math.min(to, y)));
				expect((Math.max(...ys) - Math.min(...ys)) * scale, `${shape.region} high`).toBeGreaterThanOrEqual(48);
				expect(width(shape) * scale, `${shape.region} wide`).toBeGreaterThanOrEqual(48);
			}
	});
});

describe('a tap', () => {
	const square = (x: number): readonly Point[] => [[x, 0], [x + 10, 0], [x + 10, 10], [x, 10]]; // prettier-ignore
	const shapes = [0, 30].map((x): Shape => ({
		region: 'foot',
		side: x ? 'left' : 'right',
		zone: 'legs',
		points: square(x)
	}));

	it('counts for the nearest part within reach', () => {
		expect(nearestShape([5, 5], shapes, 24)?.side).toBe('right');
		expect(nearestShape([22, 5], shapes, 24)?.side).toBe('left');
		expect(nearestShape([70, 5], shapes, 24)).toBeUndefined();
		expect(distanceTo([13, 14], square(0))).toBe(5);
	});
});
