import { fail, ok, type Result } from '../base/result.ts';

/** The longest morning stiffness a check-in takes, in minutes (12 h). */
export const longestStiffness = 720;

/** From this many minutes on the app asks whether the number is meant (3 h); the project's own default. */
const longStiffness = 180;

/** Why typed minutes were not understood; `suggestion` is the number without its last zero. */
export type StiffnessProblem =
	| { readonly code: 'stiffness-not-minutes' }
	| { readonly code: 'stiffness-too-long'; readonly minutes: number; readonly suggestion: number | undefined };

function withoutZero(minutes: number): number | undefined {
	const shorter = minutes / 10;
	return Number.isInteger(shorter) && shorter > 0 && shorter <= longStiffness ? shorter : undefined;
}

/** Reads typed minutes of morning stiffness: whole, 0 to 720; undefined when left empty. */
export function readStiffness(text: string): Result<number | undefined, StiffnessProblem> {
	const trimmed = text.trim();
	if (trimmed === '') return ok(undefined);
	if (!/^\d{1,6}$/.test(trimmed)) return fail({ code: 'stiffness-not-minutes' });
	const minutes = Number(trimmed);
	if (minutes > longestStiffness)
		return fail({ code: 'stiffness-too-long', minutes, suggestion: withoutZero(minutes) });
	return ok(minutes);
}

/** A length that can be saved but looks like a slip: asked about, never refused. */
export function unlikelyStiffness(minutes: number | undefined): { minutes: number; suggestion: number } | undefined {
	if (minutes === undefined || minutes <= longStiffness) return undefined;
	const suggestion = withoutZero(minutes);
	return suggestion === undefined ? undefined : { minutes, suggestion };
}
