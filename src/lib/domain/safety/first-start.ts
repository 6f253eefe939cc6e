import * as v from 'valibot';
import type { LocalDate } from '../base/local-date.ts';
import { instant } from '../base/schema.ts';
import { settingsSchema, type Settings } from '../settings.ts';
import {
	asksDetails,
	openQuestion,
	readScreeningDraft,
	safetyQuestions,
	type ScreeningDraft
} from './screening-draft.ts';

/** The steps of first start in order; `details` is asked only where a date matters. */
export const firstStartSteps = ['use', 'begin', ...safetyQuestions, 'places', 'keep'] as const;
export type FirstStartStep = (typeof firstStartSteps)[number];

/** How far first start has come on this device. */
export interface FirstStart {
	/** When the intended use was accepted. */
	readonly accepted: number | undefined;
	/** The id of the screening record, so that going back changes it instead of adding another. */
	readonly screeningId: string | undefined;
	readonly screening: ScreeningDraft;
	/** Sore places picked so far. */
	readonly places: Settings['tracked'];
}

const stored = v.object({
	accepted: v.optional(instant),
	screeningId: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-zA-Z-]{1,64}$/))),
	screening: v.optional(v.unknown()),
	places: v.fallback(settingsSchema.entries.tracked, [])
});

/** Reads a stored first start; anything else begins at the beginning. */
export function readFirstStart(raw: unknown): FirstStart {
	const read = v.safeParse(stored, raw);
	const { accepted, screeningId, screening, places } = read.success ? read.output : v.parse(stored, {});
	return { accepted, screeningId, screening: readScreeningDraft(screening), places };
}

/** The first step that cannot be skipped and is not done; `places` when only the rest is left. */
function firstOpenStep({ accepted, screening }: FirstStart, today: LocalDate): FirstStartStep {
	if (accepted === undefined) return 'use';
	return openQuestion(screening, today) ?? 'places';
}

const isStep = (text: string | null): text is FirstStartStep =>
	(firstStartSteps as readonly (string | null)[]).includes(text);

/** Where to go on when no step is asked for: the first that is not done. */
function resumeAt(start: FirstStart, today: LocalDate): FirstStartStep {
	const open = firstOpenStep(start, today);
	return open === 'age' ? 'begin' : open;
}

/** The step to show when `wanted` is asked for: itself, or the step that has to come first; without one, where it was left. */
export function stepToShow(wanted: string | null, start: FirstStart, today: LocalDate): FirstStartStep {
	const step = isStep(wanted) ? wanted : resumeAt(start, today);
	if (
		step === 'details' &&
		start.accepted !== undefined &&
		start.screening.conditions &&
		!asksDetails(start.screening)
	) {
		return 'difficulties';
	}
	const open = firstOpenStep(start, today);
	const order = firstStartSteps.indexOf(step);
	const limit = firstStartSteps.indexOf(open);
	if (order <= limit || open === 'places') return step;
	return step === 'begin' && open !== 'use' ? step : open;
}

/** The step after one, leaving out `details` where no date matters; undefined after the last. */
export function stepAfter(step: FirstStartStep, { screening }: FirstStart): FirstStartStep | undefined {
	const next = firstStartSteps[firstStartSteps.indexOf(step) + 1];
	return next === 'details' && !asksDetails(screening) ? 'difficulties' : next;
}

/** The step before one, leaving out `details` where no date matters; undefined before the first. */
export function stepBefore(step: FirstStartStep, { screening }: FirstStart): FirstStartStep | undefined {
	const previous = firstStartSteps[firstStartSteps.indexOf(step) - 1];
	return previous === 'details' && !asksDetails(screening) ? 'conditions' : previous;
}
