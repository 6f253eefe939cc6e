import { expect, it } from 'vitest';
import type { Place } from './check-in.ts';
import { isRated, sidePain } from './side-pain.ts';

const places: Place[] = [
	{ region: 'front-hip', side: 'left', usual: 3, worst: 9 },
	{ region: 'groin', side: 'left', usual: 4, worst: 4 },
	{ region: 'knee', side: 'right', usual: 8, worst: 8 },
	{ region: 'sacrum', side: 'centre', usual: 2, worst: 5 }
];

it('is the highest usual pain of the places that count for the side', () => {
	expect(sidePain([{ places }], 'left')).toEqual({ usual: 4, worst: 9 });
	expect(sidePain([{ places }], 'right')).toEqual({ usual: 2, worst: 5 });
	expect(sidePain([{ places: [] }], 'left')).toEqual({ usual: 0, worst: 0 });
});

it('is not known where a place of the side was not rated, whatever the others say', () => {
	const cut = { places, unrated: [{ region: 'front-thigh', side: 'left' } as const] };
	expect([sidePain([cut], 'left'), isRated(cut, 'left'), isRated(cut, 'right')]).toEqual([undefined, false, true]);
	expect(sidePain([cut], 'right')).toEqual({ usual: 2, worst: 5 });
	expect(isRated({ places, unrated: [{ region: 'low-back', side: 'centre' }] }, 'right')).toBe(false);
	expect(isRated({ places, unrated: [{ region: 'knee', side: 'left' }] }, 'left')).toBe(true);
	const later: Place[] = [{ region: 'groin', side: 'left', usual: 1, worst: 1 }];
	expect(sidePain([cut, { places: later }], 'left')).toEqual({ usual: 1, worst: 1 });
});
