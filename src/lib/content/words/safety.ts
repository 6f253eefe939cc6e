import { m } from '#messages';
import type { Flag } from '#lib/domain/safety/flag.ts';

const flagWords: Record<Flag, () => string> = {
	'saddle-numbness': m.flag_saddle_numbness,
	'bladder-bowel-sexual': m.flag_bladder_bowel_sexual,
	'both-legs': m.flag_both_legs,
	'foot-drop': m.flag_foot_drop,
	'chest-or-breath': m.flag_chest_or_breath,
	'major-trauma': m.flag_major_trauma,
	'sudden-belly': m.flag_sudden_belly,
	'thinner-groin-flank': m.flag_thinner_groin_flank,
	'fever-unwell': m.flag_fever_unwell,
	'weight-loss': m.flag_weight_loss,
	'cancer-history': m.flag_cancer_history,
	'night-pain': m.flag_night_pain,
	'growing-weakness': m.flag_growing_weakness,
	'cannot-bear-weight': m.flag_cannot_bear_weight,
	'hot-swollen-calf': m.flag_hot_swollen_calf,
	'belly-bowel': m.flag_belly_bowel
};

/** A sign to look out for, in the person's words. */
export const flagWord = (flag: Flag): string => flagWords[flag]();
