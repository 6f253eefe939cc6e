import { exerciseFacts } from '#lib/domain/gates/exercise-facts.ts';
import type { Session, SessionItem } from '#lib/domain/session/session.ts';
import type { Dice } from './dice.ts';
import { halfDose, sampleDoses, sampleSides, type SampleExercise } from './doses.ts';
import type { Allows } from './sample-gates.ts';
import type { StoryDay } from './story.ts';
import type { SampleWords } from './words.ts';

/** Today's exercises in order: calm, move, release, strength, stretch; the highest rung that is open. */
function chosen(dice: Dice, { weekday, mode, index }: StoryDay, allows: Allows): readonly SampleExercise[] {
	const strong = [1, 3, 5].includes(weekday) ? dice.happens(0.9) : weekday === 7 && dice.happens(0.3);
	if (!strong) return ['br-diaphragm', 'mo-tilt', 'mo-walk'];
	const exercises: SampleExercise[] = ['br-diaphragm', 'mo-tilt', 'mo-heelslide'];
	if (allows('release', 'both') === 'open' && dice.happens(0.3)) exercises.push('re-glute');
	if (mode !== 'hurt' && allows('strength-3', 'both') === 'open')
		exercises.push('s2-standmarch', 's3-bandmarch', 's3-stepup');
	else if (mode !== 'hurt' && allows('strength-2', 'both') === 'open')
		exercises.push('s1-iso', 's2-standmarch', 's2-deadbug');
	else exercises.push('s1-iso', index % 2 ? 's1-clam' : 's1-bridge');
	if (mode !== 'hurt' && dice.happens(0.7)) exercises.push('st-halfkneel');
	return exercises;
}

/**
 * The session of an evening, without what the gates close and gently where they say so; while the left side is hurt,
 * one-sided exercises go on at the right alone.
 */
export function sampleSession(
	dice: Dice,
	story: StoryDay,
	allows: Allows,
	painBefore: Session['painBefore'],
	zone: string,
	words: SampleWords
): Session {
	const hurt = story.mode === 'hurt';
	const items = chosen(dice, story, allows)
		.flatMap((exercise) => sampleSides(exercise, hurt).map((side) => ({ exercise, side })))
		.map((each) => ({ ...each, verdict: allows(exerciseFacts[each.exercise].category, each.side) }))
		.filter(({ verdict }) => verdict !== 'closed')
		.map((each) => item(dice, each, painBefore));
	const start = story.at(dice.whole(1085, 1120) + 20);
	return {
		start,
		end: start + (4 + items.length * 2) * 60_000,
		zone,
		where: dice.happens(0.9) ? 'player' : 'elsewhere',
		endReason: 'finished',
		painBefore,
		items,
		...(dice.happens(0.08) ? { note: dice.pick(words.session) } : {})
	};
}

function item(
	dice: Dice,
	{ exercise, side, verdict }: Pick<SessionItem, 'side' | 'verdict'> & { readonly exercise: SampleExercise },
	painBefore: Session['painBefore']
): SessionItem {
	const full = sampleDoses[exercise].planned;
	const planned = verdict === 'caution' ? halfDose(full) : full;
	const before = side === 'both' ? Math.max(painBefore.left, painBefore.right) : painBefore[side];
	const release = exercise === 're-glute';
	return {
		exercise,
		side,
		planned,
		done: planned,
		painDuring: Math.min(3, Math.max(0, before + dice.whole(-1, 1))),
		easedEarly: release && dice.happens(0.2),
		skipped: false,
		verdict,
		...(release ? { spots: [spot(dice), spot(dice)] } : {})
	};
}

const spot = (dice: Dice) => ({
	tender: dice.whole(2, 5),
	spreads: dice.happens(0.1),
	change: dice.pick(['fading', 'fading', 'same'] as const),
	seconds: dice.whole(6, 12),
	presses: dice.whole(4, 6)
});
