import type { Category } from '../../exercise/exercise.ts';
import type { Side } from '../../body/side.ts';
import { at, levelAt, pattern } from '../levels.ts';
import { clearanceFrom, fact } from '../reasons.ts';
import { verdictRule } from '../rule.ts';
import type { Answers } from '../screening-answers.ts';

const levels = pattern(['ST', 'S2', 'S3', 'VG', 'RE'], ['S1']);

/** Whether a clearance given on a day can lower this side's hip replacement: never with an unknown date, for stretch not early. */
export function hipClearable(
	answers: Answers | null,
	side: Side,
	category: Category,
	given: number,
	wait: number
): boolean {
	const hip = answers?.hip[side] ?? null;
	if (hip === null) return true;
	return hip !== 'unknown' && (category !== 'stretch' || given - hip >= wait);
}

/** A replaced hip, on its side only (project default). */
export const hipReplacement = verdictRule({
	id: 'hip-replacement',
	sources: ['project'],
	loosenable: true,
	stepped: false,
	phase: 0,
	parameters: {
		/** A clearance for stretching must be given at least this long after the operation. */
		stretchFrom: { value: 84, unit: 'days', source: 'project', tighter: 'higher' }
	},
	levels: ({ memory }, side) => ((memory.screening?.hip[side] ?? null) === null ? null : levels),
	explain({ day, memory }, side, { stretchFrom }, category) {
		const hip = memory.screening?.hip[side] ?? null;
		const known = typeof hip === 'number' ? hip : null;
		// What goes gently anyway asks for no clearance, and so for no date.
		const waits = levelAt(levels, at(category)) === 2;
		const cleared = (on: number) => clearanceFrom(category === 'stretch' ? on + stretchFrom : day, day);
		return {
			code: 'hip-replacement',
			facts: [fact('hip-replaced', known)],
			reopens: [
				...(waits ? [known === null ? ({ code: 'date-known' } as const) : cleared(known)] : []),
				{ code: 'new-screening' }
			]
		};
	},
	clearable: ({ memory }, side, category, given, { stretchFrom }) =>
		hipClearable(memory.screening, side, category, given, stretchFrom)
});
