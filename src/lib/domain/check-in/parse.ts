import * as v from 'valibot';
import { fail, ok, type Result } from '../base/result.ts';
import type { Instant } from '../base/zoned.ts';
import type { Region } from '../body/region.ts';
import type { PlaceSide } from '../body/side.ts';
import { canonical, type Json } from '../record/canonical.ts';
import { checkInSchema, type CheckIn, type Place } from './check-in.ts';
import type { Draft, DraftPlace } from './draft.ts';
import { isUnrated } from './rating.ts';
import { readStiffness, type StiffnessProblem } from './stiffness.ts';

/** Why a draft cannot be saved yet. */
export type CheckInProblem =
	{ readonly code: 'unrated'; readonly region: Region; readonly side: PlaceSide } | StiffnessProblem;

/** When and where a check-in is saved, whether its closing question was answered, and whether what is missing may stay so. */
export interface Saving {
	readonly at: Instant;
	readonly zone: string;
	readonly flagsAnswered: boolean;
	/** A sign does not wait: places without a number are saved as unrated, minutes that were not understood are left out. */
	readonly partly?: boolean;
}

function placeOf({ region, side, usual, worst }: DraftPlace): Place | undefined {
	return usual === null ? undefined : { region, side, usual, worst: Math.max(usual, worst ?? usual) };
}

/** Everything that is still missing. */
function missingOf(draft: Draft): readonly CheckInProblem[] {
	const stiffness = readStiffness(draft.stiffness);
	const unrated = draft.places.filter(isUnrated);
	return [
		...unrated.map(({ region, side }) => ({ code: 'unrated', region, side }) as const),
		...(stiffness.ok ? [] : [stiffness.error])
	];
}

/**
 * Reads a draft as the check-in it describes, or says everything that is still missing, in the order of the screen.
 * An edited check-in keeps its first moment and zone, and an answered closing question stays answered.
 * Throws for a draft that `readDraft` would not have accepted.
 */
export function parseDraft(draft: Draft, saving: Saving): Result<CheckIn, readonly CheckInProblem[]> {
	const unrated = draft.places.filter(isUnrated).map(({ region, side }) => ({ region, side }));
	const stiffness = readStiffness(draft.stiffness);
	const problems = missingOf(draft);
	if (!saving.partly && problems.length > 0) return fail(problems);
	return ok(
		v.parse(checkInSchema, {
			at: draft.base?.at ?? saving.at,
			zone: draft.base?.zone ?? saving.zone,
			places: draft.places.map(placeOf).filter((place) => place !== undefined),
			unrated: unrated.length > 0 ? unrated : undefined,
			qualities: draft.qualities,
			spread: draft.spread,
			aggravators: draft.aggravators,
			easers: draft.easers,
			stiffnessMin: stiffness.ok ? stiffness.value : undefined,
			sleep: draft.sleep ?? undefined,
			stress: draft.stress ?? undefined,
			limp: draft.limp ?? undefined,
			flags: draft.flags,
			flagsAnswered: saving.flagsAnswered || (draft.base?.flagsAnswered ?? false),
			note: draft.note.trim() === '' ? undefined : draft.note,
			backdated: draft.backdated
		})
	);
}

/**
 * The fields that differ from the check-in as the editor found it, `null` for an emptied one, so that saving leaves
 * alone what another window or device changed meanwhile. Everything when there was none.
 */
export function changedFields(base: CheckIn | null, next: CheckIn): Record<string, Json> {
	const before = (base ?? {}) as Record<string, unknown>;
	const after = next as Record<string, unknown>;
	const changed: Record<string, Json> = {};
	for (const field of Object.keys(checkInSchema.entries)) {
		if (canonical(before[field]) !== canonical(after[field])) changed[field] = (after[field] ?? null) as Json;
	}
	return changed;
}
