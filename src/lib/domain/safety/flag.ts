/** Signs that need help now: everything closes and the help screen opens (cauda equina guidance; psoas haematoma reports). */
export const emergencyFlags = [
	'saddle-numbness',
	'bladder-bowel-sexual',
	'both-legs',
	'foot-drop',
	'chest-or-breath',
	'major-trauma',
	'sudden-belly',
	'thinner-groin-flank'
] as const;

/** Signs that need a clinician soon: all but breathing closes (back-pain red-flag guidance). */
export const urgentFlags = [
	'fever-unwell',
	'weight-loss',
	'cancer-history',
	'night-pain',
	'growing-weakness',
	'cannot-bear-weight',
	'hot-swollen-calf',
	'belly-bowel'
] as const;

export const flags = [...emergencyFlags, ...urgentFlags] as const;
export type Flag = (typeof flags)[number];

/** How fast a flag asks for help. */
export const flagUrgency = (flag: Flag): 'emergency' | 'urgent' =>
	(emergencyFlags as readonly Flag[]).includes(flag) ? 'emergency' : 'urgent';
