import { m } from '#messages';
import type { PlaceSide } from '#lib/domain/body/side.ts';

/** A side's name as a label of its own. */
export const placeSideWord = (side: PlaceSide): string =>
	({ left: m.side_left, right: m.side_right, centre: m.side_centre })[side]();
