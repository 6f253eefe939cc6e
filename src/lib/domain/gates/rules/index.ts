import { qualifying } from '../qualifying.ts';
import { selfTestOffer } from '../self-test-offer.ts';
import type { ParameterGroup } from '../parameter.ts';
import type { Rule } from '../rule.ts';
import { bloodThinner } from './blood-thinner.ts';
import { checkInFirst } from './check-in-first.ts';
import { clearance } from './clearance.ts';
import { contradiction } from './contradiction.ts';
import { emergencyFlag } from './emergency-flag.ts';
import { flare } from './flare.ts';
import { gentleBeforeVigorous } from './gentle-before-vigorous.ts';
import { hipReplacement } from './hip-replacement.ts';
import { hold } from './hold.ts';
import { injured } from './injured.ts';
import { ladder } from './ladder.ts';
import { oneStepADay } from './one-step-a-day.ts';
import { osteoporosis } from './osteoporosis.ts';
import { overLimit } from './over-limit.ts';
import { painHigh } from './pain-high.ts';
import { pregnant } from './pregnant.ts';
import { recentSurgery } from './recent-surgery.ts';
import { releaseCaps } from './release-caps.ts';
import { restDay } from './rest-day.ts';
import { screening } from './screening.ts';
import { sharpStop } from './sharp-stop.ts';
import { strengthFirst } from './strength-first.ts';
import { therapistOnly } from './therapist-only.ts';
import { trialStretch } from './trial-stretch.ts';
import { unsettled } from './unsettled.ts';
import { urgentFlag } from './urgent-flag.ts';
import { warmUpFirst } from './warm-up-first.ts';

/** Every rule, in the order of the rule table. */
export const rules: readonly Rule[] = [
	emergencyFlag,
	urgentFlag,
	screening,
	checkInFirst,
	injured,
	strengthFirst,
	trialStretch,
	sharpStop,
	overLimit,
	unsettled,
	flare,
	painHigh,
	ladder,
	gentleBeforeVigorous,
	warmUpFirst,
	releaseCaps,
	restDay,
	therapistOnly,
	pregnant,
	hipReplacement,
	recentSurgery,
	osteoporosis,
	bloodThinner,
	clearance,
	hold,
	contradiction,
	oneStepADay
];

/** Words that several rules share, with numbers of their own. */
export const terms: readonly ParameterGroup[] = [qualifying, selfTestOffer];
