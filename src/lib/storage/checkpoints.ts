import { addDays, type LocalDate } from '#lib/domain/base/local-date.ts';
import { serves, type Checkpoint } from '#lib/domain/gates/checkpoint.ts';
import type { Fact } from '#lib/domain/record/kinds.ts';
import type { RecordKind } from '#lib/domain/record/record.ts';
import type { Database } from './database.ts';
import { everythingBetween, factsOfKind, lastDayBefore, type Reading } from './reading.ts';

/** Days of facts that are always read, so that doses and steps see their sessions; the gates alone would need fewer. */
export const daysKept = 60;
/** Days of facts that are read at most: who does not check in for longer still has a start that does not grow with the years. */
const daysReadAtMost = 365;
/** Days in which a step of the plan may still be taken back, which asks again for what it was taken for. */
const daysTold = 7;
const firstDay = '' as LocalDate;

/** What an evaluation of a day reads: its facts, where it may start, and the generation of the records it was read at. */
export interface HistoryPart {
	readonly reading: Reading;
	readonly from: Checkpoint | undefined;
	readonly generation: string | undefined;
	/** The newest day of a checkpoint that serves it. */
	readonly newest: LocalDate;
}

const generationOf = async (db: Database): Promise<string | undefined> => (await db.checkpoints.get(''))?.generation;

/**
 * The plan takes its steps on checked-in days: after a long absence the first of them still looks at the sessions before it, so
 * the days are counted from the last check-in that is no longer told of.
 */
async function newestFor(db: Database, day: LocalDate): Promise<LocalDate> {
	const told = addDays(day, -daysTold);
	const last = (await lastDayBefore(db, 'checkIn', told)) ?? addDays(told, -1);
	const newest = addDays(last, daysTold + 1 - daysKept);
	const oldest = addDays(day, -daysReadAtMost);
	return newest < oldest ? oldest : newest;
}

async function checkpointUpTo(db: Database, newest: LocalDate): Promise<Checkpoint | undefined> {
	const row = await db.checkpoints.where('day').between('0', newest, true, true).last();
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
	const newest = await newestFor(db, day);
	const from = await checkpointUpTo(db, newest);
	if (from) {
		const recent = await everythingBetween(db, addDays(from.day, 1), day);
		if (serves(from, recent.facts, day)) {
			const whole = await Promise.all((['plan', 'progress', ...shown] as const).map((kind) => factsOfKind(db, kind)));
			const early = whole.map(({ facts, unreadable }) => ({
				facts: facts.filter((fact) => fact.day <= from.day),
				unreadable
			}));
			return { reading: joined([...early, recent]), from, generation, newest };
		}
	}
	return { reading: await everythingBetween(db, firstDay, day), from: undefined, generation, newest };
}

/** Keeps a checkpoint unless records have changed since its facts were read. */
export const keepCheckpoint = (db: Database, checkpoint: Checkpoint, generation: string | undefined): Promise<void> =>
	db.transaction('rw', db.checkpoints, async () => {
		if ((await generationOf(db)) === generation) await db.checkpoints.put({ day: checkpoint.day, checkpoint });
	});
