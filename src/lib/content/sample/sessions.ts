import type { Session, SessionItem } from '#lib/domain/session/session.ts';
import type { Dice } from './dice.ts';
import { halfDose, sampleDoses, sampleSides, type SampleExercise } from './doses.ts';
import type { Allowed } from './progress.ts';
import type { StoryDay } from './story.ts';
import type { SampleWords } from './words.ts';

/** A sample session and the highest rung of strength in it; 0 is none. */
export interface SampleSession {
	readonly session: Session;
	readonly rung: 0 | 1 | 2 | 3;
}

/** Today's exercises in order: calm, move, release, strength, stretch. */
function chosen(dice: Dice, story: StoryDay, allowed: Allowed): { exercises: SampleExercise[]; rung: 0 | 1 | 2 | 3 } {
	const strong = [1, 3, 5].includes(story.weekday) ? dice.happens(0.9) : story.weekday === 7 && dice.happens(0.3);
	const exercises: SampleExercise[] = ['br-diaphragm', 'mo-tilt'];
	if (!strong) return { exercises: [...exercises, 'mo-walk'], rung: 0 };
	exercises.push('mo-heelslide');
	if (allowed.release && dice.happens(0.3)) exercises.push('re-glute');
	const rung = allowed.strength3 ? 3 : allowed.strength2 ? 2 : allowed.strength1 || story.mode === 'hurt' ? 1 : 0;
	if (rung === 1) exercises.push('s1-iso', story.index % 2 ? 's1-clam' : 's1-bridge');
	if (rung === 2) exercises.push('s1-iso', 's2-standmarch', 's2-deadbug');
	if (rung === 3) exercises.push('s2-standmarch', 's3-bandmarch', 's3-stepup');
	if (allowed.stretch && dice.happens(0.7)) exercises.push('st-halfkneel');
	return { exercises, rung };
}

/** The session of an evening; while the left side is hurt, one-sided exercises go on at the right alone. */
export function sampleSession(
	dice: Dice,
	story: StoryDay,
	allowed: Allowed,
	painBefore: Session['painBefore'],
	zone: string,
	words: SampleWords
): SampleSession {
	const { exercises, rung } = chosen(dice, story, allowed);
	const hurt = story.mode === 'hurt';
	const items = exercises
		.filter((exercise) => !(hurt && exercise === 's1-bridge'))
		.flatMap((exercise) => sampleSides(exercise, hurt).map((side) => item(dice, exercise, side, allowed, painBefore)));
	const start = story.at(dice.whole(1085, 1120) + 20);
	return {
		rung: hurt ? 0 : rung,
		session: {
			start,
			end: start + (4 + items.length * 2) * 60_000,
			zone,
			where: dice.happens(0.9) ? 'player' : 'elsewhere',
			endReason: 'finished',
			painBefore,
			items,
			...(dice.happens(0.08) ? { note: dice.pick(words.session) } : {})
		}
	};
}

function item(
	dice: Dice,
	exercise: SampleExercise,
	side: SessionItem['side'],
	allowed: Allowed,
	painBefore: Session['painBefore']
): SessionItem {
	const gentle = exercise.startsWith('s1') && side !== 'right' && allowed.strength1 !== 'open';
	const { planned: full } = sampleDoses[exercise];
	const planned = gentle ? halfDose(full) : full;
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
		verdict: gentle ? 'caution' : 'open',
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
