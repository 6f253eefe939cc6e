import * as v from 'valibot';
import type { LocalDate } from '../base/local-date.ts';
import { choices, instant, localDate, note, rating } from '../base/schema.ts';
import type { Instant } from '../base/zoned.ts';
import { regions, sidesOf, type Region } from '../body/region.ts';
import { placeSides, type PlaceSide } from '../body/side.ts';
import { flags } from '../safety/flag.ts';
import {
	aggravators,
	checkInSchema,
	easers,
	qualities,
	spreads,
	type CheckIn,
	type Place,
	type Spot
} from './check-in.ts';

const draftPlaceSchema = v.pipe(
	v.object({
		region: v.picklist(regions),
		side: v.picklist(placeSides),
		usual: v.nullable(rating),
		worst: v.nullable(rating),
		/** Whether the person chose the worst; until then it follows the usual. */
		worstChosen: v.boolean(),
		/** What this place was rated last time, and when. */
		before: v.nullable(v.object({ day: localDate, usual: rating, worst: rating }))
	}),
	v.check(({ region, side }) => sidesOf(region).includes(side), 'a side this region does not have')
);

/** A place in a draft; `usual` is null until a number was tapped. */
export type DraftPlace = Readonly<v.InferOutput<typeof draftPlaceSchema>>;

const draftSchema = v.object({
	id: v.pipe(v.string(), v.regex(/^[0-9a-zA-Z-]{1,64}$/)),
	day: localDate,
	startedAt: instant,
	backdated: v.boolean(),
	/** The saved check-in this draft edits, as it was when the editor opened. */
	base: v.nullable(checkInSchema),
	baseStamp: v.nullable(v.string()),
	places: v.pipe(v.array(draftPlaceSchema), v.maxLength(60)),
	qualities: choices(qualities),
	spread: choices(spreads),
	aggravators: choices(aggravators),
	easers: choices(easers),
	stiffness: v.pipe(v.string(), v.maxLength(20)),
	sleep: v.nullable(rating),
	stress: v.nullable(rating),
	limp: v.nullable(v.boolean()),
	flags: choices(flags),
	note
});

/** A check-in being filled in: plain JSON, kept on this device until it is saved. The record's id is fixed from the start. */
export type Draft = Readonly<v.InferOutput<typeof draftSchema>>;

/** Reads a stored draft; undefined when it is not one. */
export function readDraft(raw: unknown): Draft | undefined {
	const result = v.safeParse(draftSchema, raw);
	return result.success ? result.output : undefined;
}

/** A draft with nothing in it; `today` decides whether it counts as back-dated. */
export function emptyDraft(id: string, day: LocalDate, today: LocalDate, startedAt: Instant): Draft {
	return {
		id,
		day,
		startedAt,
		backdated: day < today,
		base: null,
		baseStamp: null,
		places: [],
		qualities: [],
		spread: [],
		aggravators: [],
		easers: [],
		stiffness: '',
		sleep: null,
		stress: null,
		limp: null,
		flags: [],
		note: ''
	};
}

/** An unrated place, with last time's numbers beside it if there were any. */
export const newPlace = (region: Region, side: PlaceSide, before: DraftPlace['before'] = null): DraftPlace => ({
	region,
	side,
	usual: null,
	worst: null,
	worstChosen: false,
	before
});

/** The last check-in before the draft's day, as far as it matters for a new one. */
export interface LastTime {
	readonly day: LocalDate;
	readonly places: readonly Place[];
	readonly unrated: readonly Spot[];
}

/**
 * Puts in the places to ask about: last time's sore ones with their numbers beside them and those left unrated, or, before any
 * check-in, the tracked ones. Today's numbers are never filled in. A place rated 0 and 0 last time is not asked about again.
 */
export function prefill(
	draft: Draft,
	last: LastTime | undefined,
	tracked: readonly { readonly region: Region; readonly side: PlaceSide }[]
): Draft {
	const places = last
		? [
				...last.places
					.filter(({ worst, usual }) => Math.max(worst, usual) > 0)
					.map(({ region, side, usual, worst }) => newPlace(region, side, { day: last.day, usual, worst })),
				...last.unrated.map(({ region, side }) => newPlace(region, side))
			]
		: tracked.filter(({ region, side }) => sidesOf(region).includes(side)).map((at) => newPlace(at.region, at.side));
	return { ...draft, places: distinct(places) };
}

/** Each place once, where it came first, beside the highest numbers it had. */
function distinct(places: readonly DraftPlace[]): DraftPlace[] {
	const once: DraftPlace[] = [];
	for (const place of places) {
		const at = once.findIndex((other) => samePlace(place, other));
		const first = once[at];
		if (!first) once.push(place);
		else if (first.before && place.before)
			once[at] = {
				...first,
				before: {
					day: first.before.day,
					usual: Math.max(first.before.usual, place.before.usual),
					worst: Math.max(first.before.worst, place.before.worst)
				}
			};
	}
	return once;
}

/** Whether two places are the same spot of the body. */
export const samePlace = (
	a: { readonly region: Region; readonly side: PlaceSide },
	b: { readonly region: Region; readonly side: PlaceSide }
): boolean => a.region === b.region && a.side === b.side;

/** A saved check-in as a draft to edit; `stamp` is the newest stamp of its record. */
export function draftOf(
	fact: { readonly id: string; readonly day: LocalDate; readonly content: CheckIn },
	baseStamp: string | null,
	startedAt: Instant
): Draft {
	const { content } = fact;
	return {
		id: fact.id,
		day: fact.day,
		startedAt,
		backdated: content.backdated,
		base: content,
		baseStamp,
		places: distinct([
			...content.places.map(({ region, side, usual, worst }) => ({
				...newPlace(region, side),
				usual,
				worst: Math.max(usual, worst),
				worstChosen: worst > usual
			})),
			...(content.unrated ?? []).map(({ region, side }) => newPlace(region, side))
		]),
		qualities: content.qualities,
		spread: content.spread,
		aggravators: content.aggravators,
		easers: content.easers,
		stiffness: content.stiffnessMin === undefined ? '' : String(content.stiffnessMin),
		sleep: content.sleep ?? null,
		stress: content.stress ?? null,
		limp: content.limp ?? null,
		flags: content.flags,
		note: content.note ?? ''
	};
}
