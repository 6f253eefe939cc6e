/** The rules by id, in the order of the rule table. */
export const ruleIds = [
	'emergency-flag',
	'urgent-flag',
	'screening',
	'check-in-first',
	'injured',
	'strength-first',
	'trial-stretch',
	'sharp-stop',
	'over-limit',
	'unsettled',
	'flare',
	'pain-high',
	'ladder',
	'gentle-before-vigorous',
	'warm-up-first',
	'release-caps',
	'rest-day',
	'therapist-only',
	'pregnant',
	'hip-replacement',
	'recent-surgery',
	'osteoporosis',
	'blood-thinner',
	'clearance',
	'hold',
	'contradiction',
	'one-step-a-day'
] as const;
export type RuleId = (typeof ruleIds)[number];

/** Where a rule or a number comes from; `project` is our own default, not yet signed off by a clinician. */
export const sourceIds = [
	'project',
	'cauda-equina-guidance',
	'psoas-haematoma-reports',
	'red-flag-guidance',
	'source-002',
	'source-003',
	'source-004',
	'pain-monitoring-model',
	'farrar-2001',
	'acog-804',
	'strong-steady-straight',
	'who-give-clearance'
] as const;
export type SourceId = (typeof sourceIds)[number];

/** Why a gate is not open, in one code that the screen turns into a sentence. */
export const reasonCodes = [
	'flag-emergency',
	'flag-urgent',
	'screening-missing',
	'screening-old',
	'under-age',
	'no-check-in-today',
	'no-check-in-for-days',
	'injured',
	'injured-other-side',
	'strength-first',
	'strength-first-injured',
	'strength-first-after-injury',
	'strength-first-after-flare',
	'strength-first-after-pause',
	'trial-stretch',
	'dizzy-today',
	'sharp-today',
	'sharp-before',
	'sharp-repeated',
	'over-limit',
	'too-much',
	'unsettled',
	'unsettled-again',
	'flare',
	'pain-very-high',
	'pain-high',
	'pain-raised',
	'ladder-not-yet',
	'ladder-order',
	'gentle-before-vigorous',
	'rest-after-strength-2',
	'rest-after-strength-3',
	'therapist-only',
	'pregnant',
	'hip-replacement',
	'recent-surgery',
	'osteoporosis',
	'blood-thinner',
	'hold',
	'contradiction',
	'step-held'
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** What a fact behind a reason is. */
export const evidenceCodes = [
	'flag',
	'review',
	'screening',
	'last-check-in',
	'pain-that-day',
	'injury',
	'recovered',
	'injury-ended',
	'qualifying-day',
	'self-test',
	'opened',
	'trial-day',
	'event',
	'pain-during',
	'pain-before',
	'check-in',
	'baseline',
	'flare-began',
	'flare-last-day',
	'pause',
	'strength-2-since',
	'median',
	'session-strength-2',
	'session-strength-3',
	'operation',
	'hip-replaced',
	'answer',
	'ordered',
	'lower-rung',
	'lower-reason',
	'yesterday',
	'contradiction'
] as const;
export type EvidenceCode = (typeof evidenceCodes)[number];

/** What opens a gate again; `stays-closed` says that nothing does. */
export const reopenCodes = [
	'review',
	'flag-free-check-in',
	'screening',
	'stays-closed',
	'check-in',
	'mark-recovered',
	'calm-check-ins',
	'days-since-injury',
	'low-pain-today',
	'injury-over',
	'flare-over',
	'qualifying-days',
	'qualifying-days-after-flare',
	'qualifying-days-after-pause',
	'psoas-days',
	'span-days',
	'self-test',
	'trial-days',
	'clean-check-ins',
	'talk-to-therapist',
	'settled-check-ins',
	'near-baseline-check-ins',
	'lower-pain-check-ins',
	'rung-days',
	'strength-first-met',
	'strength-3-met',
	'strength-2-days',
	'days-without-flare',
	'median-values',
	'median-low',
	'next-day',
	'clearance',
	'clearance-from',
	'date-known',
	'new-screening',
	'until',
	'not-recent',
	'correction',
	'lower-rung'
] as const;
export type ReopenCode = (typeof reopenCodes)[number];

/** What two entries can disagree about. */
export const contradictionCodes = [
	'pain-before-differs',
	'recovered-in-pain',
	'worst-below-usual',
	'started-closed',
	'zero-done'
] as const;
export type ContradictionCode = (typeof contradictionCodes)[number];

/** How an exercise is adapted to a safety answer. */
export const cueCodes = [
	'small-range',
	'gentle',
	'comfort',
	'no-end-range',
	'pad-knees',
	'forearms',
	'other-side',
	'hold-on',
	'less-effort'
] as const;
export type CueCode = (typeof cueCodes)[number];
