import { dayNumber } from '../base/local-date.ts';
import { sides, type Side } from '../body/side.ts';
import { worse, type Contraindication, type Exercise, type Verdict } from '../exercise/exercise.ts';
import type { Difficulty } from '../safety/screening.ts';
import type { CueCode } from './codes.ts';
import type { Evaluation } from './evaluate.ts';
import type { Reason } from './rule.ts';
import { hipClearable, hipReplacement } from './rules/hip-replacement.ts';
import { recentOperations, recentSurgery, surgeryClearable } from './rules/recent-surgery.ts';
import type { Values } from './parameter.ts';

/** What an exercise must tell to be judged; `therapistOnly` content is always closed. */
export type Judged = Pick<Exercise, 'category' | 'contraindications' | 'unilateral'> & {
	readonly therapistOnly?: boolean;
};

/** What one safety answer does to an exercise. */
export interface TagEffect {
	readonly tag: Contraindication;
	readonly side: Side;
	readonly verdict: Verdict;
	/** A therapist's clearance lowered it from closed. */
	readonly cleared: boolean;
	readonly cue: CueCode | null;
}

export interface ExerciseVerdict {
	readonly verdict: Verdict;
	readonly reasons: readonly Reason[];
	readonly tags: readonly TagEffect[];
	readonly cues: readonly CueCode[];
	/** In no plan and on no screen of the client's. */
	readonly therapistOnly: boolean;
}

const difficultyTags: Readonly<Partial<Record<Contraindication, readonly [Difficulty, CueCode]>>> = {
	KNEEL: ['kneeling', 'pad-knees'],
	WRIST: ['wrists', 'forearms'],
	SHOULDER: ['shoulder', 'other-side'],
	BALANCE: ['balance', 'hold-on'],
	HERNIA: ['hernia', 'less-effort']
};

interface Effect {
	readonly verdict: 'caution' | 'closed';
	readonly cue: CueCode | null;
	/** Whether a clearance given on a day counts. */
	readonly clearable: (given: number) => boolean;
}

const closed = (clearable: (given: number) => boolean = () => true): Effect => ({
	verdict: 'closed',
	cue: null,
	clearable
});
const adapted = (cue: CueCode): Effect => ({ verdict: 'caution', cue, clearable: () => false });

/** What a tag does under the answers in force; undefined when its answer is no. */
function effectOf(evaluation: Evaluation, tag: Contraindication, side: Side, exercise: Judged): Effect | undefined {
	const { answers, numbers } = evaluation;
	if (answers === null) return undefined;
	const hip = answers.hip[side] !== null;
	switch (tag) {
		case 'THR': {
			const { stretchFrom } = numbers[hipReplacement.id] as Values<typeof hipReplacement.parameters>;
			return hip ? closed((given) => hipClearable(answers, side, exercise.category, given, stretchFrom)) : undefined;
		}
		case 'THR_SMALL':
			return hip ? adapted('small-range') : undefined;
		case 'SURG': {
			const { recent, clearFrom } = numbers[recentSurgery.id] as Values<typeof recentSurgery.parameters>;
			const operations = recentOperations(answers, dayNumber(evaluation.day), recent);
			return operations.length > 0 ? closed((given) => surgeryClearable(operations, given, clearFrom)) : undefined;
		}
		case 'ANTICOAG':
		case 'ANTICOAG_CLEAR':
			return answers.bloodThinner ? closed() : undefined;
		case 'DVT':
			return answers.legClot ? closed() : undefined;
		case 'PREG_SUPINE':
		case 'PREG_PRONE':
		case 'PREG_CLEAR':
			return answers.pregnant ? closed() : undefined;
		case 'PREG_GENTLE':
			return answers.pregnant ? adapted('gentle') : undefined;
		case 'PREG_COMFORT':
			return answers.pregnant ? adapted('comfort') : undefined;
		case 'OSTEO_FLEX':
		case 'OSTEO_CLEAR':
			return answers.osteoporosis ? closed() : undefined;
		case 'OSTEO_GENTLE':
			return answers.osteoporosis ? adapted('no-end-range') : undefined;
		default: {
			const [difficulty, cue] = difficultyTags[tag] ?? [];
			return difficulty !== undefined && cue !== undefined && answers.difficulties.includes(difficulty)
				? adapted(cue)
				: undefined;
		}
	}
}

function tagEffect(evaluation: Evaluation, exercise: Judged, side: Side, tag: Contraindication): TagEffect[] {
	const effect = effectOf(evaluation, tag, side, exercise);
	if (effect === undefined) return [];
	const cleared =
		effect.verdict === 'closed' &&
		evaluation[side].clearances.some(({ category, day }) => category === exercise.category && effect.clearable(day));
	return [{ tag, side, verdict: cleared ? 'caution' : effect.verdict, cleared, cue: effect.cue }];
}

/**
 * The verdict of one exercise: its category's, made more careful by its own tags and the safety answers.
 * A bilateral exercise takes the worse side, whatever `side` says.
 */
export function exerciseVerdict(evaluation: Evaluation, exercise: Judged, side: Side): ExerciseVerdict {
	const concerned = exercise.unilateral ? [side] : sides;
	const gates = concerned.map((each) => evaluation[each].gates[exercise.category]);
	const tags = concerned.flatMap((each) =>
		exercise.contraindications.flatMap((tag) => tagEffect(evaluation, exercise, each, tag))
	);
	const therapistOnly = exercise.therapistOnly === true;
	const all = [...gates, ...tags].map(({ verdict }) => verdict);
	return {
		verdict: therapistOnly ? 'closed' : all.reduce(worse, 'open'),
		reasons: gates.flatMap(({ reasons }) => reasons),
		tags,
		cues: [...new Set(tags.flatMap(({ cue }) => (cue === null ? [] : [cue])))],
		therapistOnly
	};
}
