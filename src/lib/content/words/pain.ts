import { m } from '#messages';

/** Usual and worst as one text: "4–6", or "4" when they are the same. */
export const painWord = (usual: number, worst: number): string =>
	worst > usual ? m.checkin_range({ usual, worst }) : String(usual);
