import type { Fact } from './record/kinds.ts';
import type { RecordKind } from './record/record.ts';

/**
 * All facts up to a day, in any order: the one input of gates, plan and trends. Corrections are facts too.
 * A fact is `{ id, kind, day, content }`; `content` is the kind's schema in `record/kinds.ts`.
 */
export type History = readonly Fact[];

/** The facts of one kind, in the order given. */
export const factsOf = <K extends RecordKind>(history: History, kind: K): Fact<K>[] =>
	history.filter((fact) => fact.kind === kind) as unknown as Fact<K>[];
