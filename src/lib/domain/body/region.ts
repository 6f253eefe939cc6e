import type { PlaceSide, Side } from './side.ts';

/** The regions of the body map, from the neck down. */
export const regions = [
	'neck-upper-back',
	'mid-back',
	'low-back',
	'sacrum',
	'hip-crest',
	'buttock',
	'front-hip',
	'groin',
	'belly',
	'front-thigh',
	'inner-thigh',
	'back-thigh',
	'knee',
	'lower-leg',
	'foot'
] as const;
export type Region = (typeof regions)[number];

/** Which sides a region can be marked on. */
export function sidesOf(region: Region): readonly PlaceSide[] {
	if (region === 'sacrum' || region === 'belly') return ['centre'];
	if (region === 'low-back') return ['left', 'centre', 'right'];
	return ['left', 'right'];
}

const recordedOnly: readonly Region[] = ['knee', 'lower-leg', 'foot', 'mid-back', 'neck-upper-back'];

/** Whether a region's pain counts for the gates; knee, leg, foot, neck and upper back are recorded only. */
export const countsForGates = (region: Region): boolean => !recordedOnly.includes(region);

/** Whether a place counts for a side: its own side, and the middle for both. */
export const countsForSide = (placeSide: PlaceSide, side: Side): boolean =>
	placeSide === 'centre' || placeSide === side;
