import { addDays, type LocalDate } from '#lib/domain/base/local-date.ts';
import { serves, type Checkpoint } from '#lib/domain/gates/checkpoint.ts';
import type { Fact } from '#lib/domain/record/kinds.ts';
import type { RecordKind } from '#lib/domain/record/record.ts';
import type { Database } from './database.ts';
import { everythingBetween, factsOfKind, type Reading } from './reading.ts';

/** Days of facts that are always read, so that doses and steps see their sessions; the gates alone would need fewer. */
export const daysKept = 60;
const firstDay = '' as LocalDate;

/** What an evaluation of a day reads: its facts, where it may start, and the generation of the records it was read at. */
export interface HistoryPart {
	readonly reading: Reading;
	readonly from: Checkpoint | undefined;
	readonly generation: string | undefined;
}

const generationOf = async (db: Database): Promise<string | undefined> => (await db.checkpoints.get(''))?.generation;

async function checkpointBefore(db: Database, day: LocalDate): Promise<Checkpoint | undefined> {
	const row = await db.checkpoints.where('day').between('0', addDays(day, -daysKept), true, true).last();
	return row?.checkpoint as Checkpoint | undefined;
}

const joined = (parts: readonly Reading[]): Reading => ({
	facts: parts.flatMap(({ facts }): readonly Fact[] => facts),
	unreadable: [...new Set(parts.flatMap(({ unreadable }) => unreadable))]
});

/**
 * The facts an evaluation of `day` needs: those after a checkpoint where one serves, with all plans and steps; else all.
 * What is to be shown as well is read whole: the kinds in `shown`.
 */
export async function historyUpTo(
	db: Database,
	day: LocalDate,
	shown: readonly RecordKind[] = []
): Promise<HistoryPart> {
	const generation = await generationOf(db);
	const from = await checkpointBefore(db, day);
	if (from) {
		const recent = await everythingBetween(db, addDays(from.day, 1), day);
		if (serves(from, recent.facts, day)) {
			const whole = await Promise.all((['plan', 'progress', ...shown] as const).map((kind) => factsOfKind(db, kind)));
			const early = whole.map(({ facts, unreadable }) => ({
				facts: facts.filter((fact) => fact.day <= from.day),
				unreadable
			}));
			return { reading: joined([...early, recent]), from, generation };
		}
	}
	return { reading: await everythingBetween(db, firstDay, day), from: undefined, generation };
}

/** Keeps a checkpoint unless records have changed since its facts were read. */
export const keepCheckpoint = (db: Database, checkpoint: Checkpoint, generation: string | undefined): Promise<void> =>
	db.transaction('rw', db.checkpoints, async () => {
		if ((await generationOf(db)) === generation) await db.checkpoints.put({ day: checkpoint.day, checkpoint });
	});
