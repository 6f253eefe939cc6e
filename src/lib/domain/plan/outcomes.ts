import { addDays, type LocalDate } from '../base/local-date.ts';
import { sides, type Side } from '../body/side.ts';
import { sidePain } from '../check-in/side-pain.ts';
import type { ExerciseId, Verdict } from '../exercise/exercise.ts';
import { factsOf, type History } from '../history.ts';
import type { Content } from '../record/kinds.ts';
import type { ItemSide, SessionEvent } from '../session/session.ts';
import { isDoseDone } from './done.ts';
import type { Amount } from './dose.ts';

/** How one exercise on one side went on one day. */
export interface Outcome {
	readonly day: LocalDate;
	readonly planned: Amount;
	readonly enough: boolean;
	readonly pain: number | undefined;
	readonly event: SessionEvent | undefined;
	readonly verdict: Verdict;
	/** Whether the first check-in within 2 days was at most pain-before + 1; undefined while there is none. */
	readonly settled: boolean | undefined;
}

/** Days after a session within which a check-in judges it (gates.md). */
const judgedWithin = 2;

type Mornings = ReadonlyMap<LocalDate, Readonly<Partial<Record<Side, number>>>>;

/** Each day's check-in value per side, where it is known; of several check-ins the worse. */
function morningsOf(history: History): Mornings {
	const mornings = new Map<LocalDate, Partial<Record<Side, number>>>();
	for (const { day, content } of factsOf(history, 'checkIn')) {
		const known = mornings.get(day) ?? {};
		for (const side of sides) {
			const told = sidePain([content], side);
			if (told) known[side] = Math.max(known[side] ?? 0, told.usual);
		}
		mornings.set(day, known);
	}
	return mornings;
}

function settledOn(mornings: Mornings, day: LocalDate, before: Content<'session'>['painBefore'], side: Side) {
	for (let after = 1; after <= judgedWithin; after++) {
		const morning = mornings.get(addDays(day, after))?.[side];
		if (morning !== undefined) return morning <= before[side] + 1;
	}
	return undefined;
}

/** How an item went, oldest first; skipped ones without an event are left out. A bilateral item settles on both sides. */
export function outcomesOf(history: History, exercise: ExerciseId, side: ItemSide): Outcome[] {
	const concerned = side === 'both' ? sides : [side];
	const mornings = morningsOf(history);
	return factsOf(history, 'session')
		.flatMap(({ day, content }) =>
			content.items
				.filter((item) => item.exercise === exercise && item.side === side && !(item.skipped && !item.event))
				.map((item): Outcome => {
					const settled = concerned.map((each) => settledOn(mornings, day, content.painBefore, each));
					return {
						day,
						planned: item.planned,
						enough: isDoseDone(item),
						pain: item.painDuring,
						event: item.event,
						verdict: item.verdict,
						settled: settled.includes(false) ? false : settled.includes(undefined) ? undefined : true
					};
				})
		)
		.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
