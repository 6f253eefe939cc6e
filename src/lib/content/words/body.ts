import { m } from '#messages';
import type { Region } from '#lib/domain/body/region.ts';
import type { PlaceSide } from '#lib/domain/body/side.ts';

const regionWords: Record<Region, () => string> = {
	'neck-upper-back': m.region_neck_upper_back,
	'mid-back': m.region_mid_back,
	'low-back': m.region_low_back,
	sacrum: m.region_sacrum,
	'hip-crest': m.region_hip_crest,
	buttock: m.region_buttock,
	'front-hip': m.region_front_hip,
	groin: m.region_groin,
	belly: m.region_belly,
	'front-thigh': m.region_front_thigh,
	'inner-thigh': m.region_inner_thigh,
	'back-thigh': m.region_back_thigh,
	knee: m.region_knee,
	'lower-leg': m.region_lower_leg,
	foot: m.region_foot
};

/** A region's name. */
export const regionWord = (region: Region): string => regionWords[region]();

const withinWords: Record<PlaceSide, () => string> = {
	left: m.place_left,
	right: m.place_right,
	centre: m.place_centre
};

/** A place in words: "Front hip, left"; a region that only has a middle is named alone. */
export function placeWord(region: Region, side: PlaceSide): string {
	if (region === 'sacrum' || region === 'belly') return regionWord(region);
	return m.place_with_side({ region: regionWord(region), side: withinWords[side]() });
}
