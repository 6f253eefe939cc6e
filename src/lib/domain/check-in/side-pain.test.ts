import { expect, it } from 'vitest';
import type { Place } from './check-in.ts';
import { sidePain } from './side-pain.ts';

const places: Place[] = [
	{ region: 'front-hip', side: 'left', usual: 3, worst: 9 },
	{ region: 'groin', side: 'left', usual: 4, worst: 4 },
	{ region: 'knee', side: 'right', usual: 8, worst: 8 },
	{ region: 'sacrum', side: 'centre', usual: 2, worst: 5 }
];

it('is the highest usual pain of the places that count for the side', () => {
	expect(sidePain(places, 'left')).toEqual({ usual: 4, worst: 9 });
	expect(sidePain(places, 'right')).toEqual({ usual: 2, worst: 5 });
	expect(sidePain([], 'left')).toEqual({ usual: 0, worst: 0 });
});
