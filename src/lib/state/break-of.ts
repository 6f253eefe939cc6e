import { sides } from '#lib/domain/body/side.ts';
import { breakUnder, type BreakPart } from '#lib/domain/sitting/break.ts';
import type { DayGates } from './day-program.ts';

/** The break as the gates leave it, for the screens and for a notification alike. */
export interface Break {
	readonly steps: readonly BreakPart[];
	/** Whether moving is open, gently or not. */
	readonly moves: boolean;
	/** Whether an emergency sign stands: then help comes first. */
	readonly helpFirst: boolean;
}

/** What the gates of a day leave of the break; breathing alone where they cannot be read. */
export function breakOf(gates: DayGates | undefined): Break {
	const steps = gates
		? breakUnder(
				sides.map((side) => gates.verdicts.verdictOf('mo-break', side)),
				sides.map((side) => gates.verdicts.verdictOf('br-diaphragm', side))
			)
		: breakUnder(['closed'], ['open']);
	return { steps, moves: steps.length > 1, helpFirst: gates?.evaluation.alert === 'emergency' };
}
