import type { Contraindication } from '../exercise/exercise.ts';
import type { ItemSide } from '../session/session.ts';
import type { ReasonCode } from './codes.ts';
import { decidingSide } from './deciding-side.ts';
import type { Evaluation } from './evaluate.ts';
import { exerciseVerdict, type Judged } from './exercise-verdict.ts';

/** What keeps an exercise closed: the reason of a gate, or a safety answer that is about the exercise alone. */
export type HeldBy = ReasonCode | 'leg-clot';

const answers: Readonly<Partial<Record<Contraindication, HeldBy>>> = {
	THR: 'hip-replacement',
	SURG: 'recent-surgery',
	ANTICOAG: 'blood-thinner',
	ANTICOAG_CLEAR: 'blood-thinner',
	DVT: 'leg-clot',
	PREG_SUPINE: 'pregnant',
	PREG_PRONE: 'pregnant',
	PREG_CLEAR: 'pregnant',
	OSTEO_FLEX: 'osteoporosis',
	OSTEO_CLEAR: 'osteoporosis'
};

/** The first thing that keeps an item closed on the side that decides, its gate before its own tags; undefined if it is not. */
export function heldBy(evaluation: Evaluation, exercise: Judged, side: ItemSide): HeldBy | undefined {
	const { reasons, tags, therapistOnly } = exerciseVerdict(
		evaluation,
		{ ...exercise, unilateral: true },
		decidingSide(evaluation, exercise, side)
	);
	const reason = reasons.find(({ verdict }) => verdict === 'closed');
	if (reason) return reason.code;
	if (therapistOnly) return 'therapist-only';
	const answer = tags.find(({ verdict }) => verdict === 'closed');
	return answer && answers[answer.tag];
}
