import { countsForGates, countsForSide } from '../body/region.ts';
import type { Side } from '../body/side.ts';
import type { Place } from './check-in.ts';

/** A side's pain: usual and worst 0-10. */
export interface SidePain {
	readonly usual: number;
	readonly worst: number;
}

/**
 * A side's pain in one check-in: the highest usual and the highest worst of the places that count for the gates; sacrum,
 * belly and the middle of the low back count for both sides. A side without a marked place is 0.
 */
export function sidePain(places: readonly Place[], side: Side): SidePain {
	const counting = places.filter((place) => countsForGates(place.region) && countsForSide(place.side, side));
	return {
		usual: Math.max(0, ...counting.map(({ usual }) => usual)),
		worst: Math.max(0, ...counting.map(({ usual, worst }) => Math.max(usual, worst)))
	};
}
