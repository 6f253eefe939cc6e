import type { Region } from '../body/region.ts';
import type { PlaceSide } from '../body/side.ts';
import { newPlace, samePlace, type Draft, type DraftPlace } from './draft.ts';

/** A rated place, and whether the worst was pulled up so that it is not below the usual. */
export interface Rated {
	readonly place: DraftPlace;
	readonly pulledUp: boolean;
}

/** Rates the usual pain, 0-10: the worst starts equal to it, follows it until it was chosen, and is never below it. */
export function rateUsual(place: DraftPlace, usual: number): Rated {
	const chosen = place.worstChosen && place.worst !== null ? place.worst : undefined;
	const worst = Math.max(usual, chosen ?? usual);
	return { place: { ...place, usual, worst }, pulledUp: chosen !== undefined && chosen < usual };
}

/** Rates the worst pain, 0-10: below the usual it is pulled up to it. */
export function rateWorst(place: DraftPlace, worst: number): Rated {
	const least = place.usual ?? 0;
	return { place: { ...place, worst: Math.max(worst, least), worstChosen: true }, pulledUp: worst < least };
}

/** Whether a place still waits for its number. */
export const isUnrated = ({ usual }: DraftPlace): boolean => usual === null;

/** The index of the next unrated place after `from`, wrapping round; undefined when all are rated. */
export function nextUnrated(places: readonly DraftPlace[], from: number): number | undefined {
	for (let step = 1; step <= places.length; step++) {
		const index = (from + step) % places.length;
		const place = places[index];
		if (place && isUnrated(place)) return index;
	}
	return undefined;
}

/** Rates every place that waits for its number 0: "no pain today", or elsewhere where some have theirs. */
export const rateNone = (draft: Draft): Draft => ({
	...draft,
	places: draft.places.map((place) => (isUnrated(place) ? rateUsual(place, 0).place : place))
});

/** Adds a place at the end, or takes it out when it is there. */
export function togglePlace(draft: Draft, region: Region, side: PlaceSide): Draft {
	const at = { region, side };
	const without = draft.places.filter((place) => !samePlace(place, at));
	return { ...draft, places: without.length < draft.places.length ? without : [...without, newPlace(region, side)] };
}
