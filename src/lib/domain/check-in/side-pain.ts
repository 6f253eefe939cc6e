import { countsForGates, countsForSide } from '../body/region.ts';
import type { Side } from '../body/side.ts';
import type { CheckIn, Spot } from './check-in.ts';

/** A side's pain: usual and worst 0-10. */
export interface SidePain {
	readonly usual: number;
	readonly worst: number;
}

/** What a check-in says of pain. */
export type PainTold = Pick<CheckIn, 'places' | 'unrated'>;

const counts = ({ region, side: on }: Spot, side: Side): boolean => countsForGates(region) && countsForSide(on, side);

/** Whether a check-in tells a side's pain: no place that counts for it was left without a number. */
export const isRated = ({ unrated }: PainTold, side: Side): boolean => !unrated?.some((spot) => counts(spot, side));

/**
 * A side's pain in the check-ins of a day: the highest usual and the highest worst of the places that count for the gates; sacrum,
 * belly and the middle of the low back count for both sides. A side without a marked place is 0; one that none of them rated is
 * undefined.
 */
export function sidePain(checkIns: readonly PainTold[], side: Side): SidePain | undefined {
	const telling = checkIns.filter((one) => isRated(one, side));
	if (telling.length === 0) return undefined;
	const counting = telling.flatMap(({ places }) => places.filter((place) => counts(place, side)));
	return {
		usual: Math.max(0, ...counting.map(({ usual }) => usual)),
		worst: Math.max(0, ...counting.map(({ usual, worst }) => Math.max(usual, worst)))
	};
}
