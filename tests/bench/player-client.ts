import { addDays, daysBetween, type LocalDate } from '../../src/lib/domain/base/local-date.ts';
import { checkIn, dayZero, factOf, modelClient } from '../fixtures/gates/facts.ts';

const dayMs = 86_400_000;
/** The day of the client's history that is `today`. */
const lastDay = 24;

/** The rows of a client whose strength is open today, with a plan of one exercise of many repetitions; and their first day. */
export function clientOf(today: LocalDate): { readonly rows: readonly object[]; readonly first: LocalDate } {
	const days = daysBetween(dayZero, today) - lastDay;
	const item = {
		exercise: 's1-march',
		sides: ['left', 'right'],
		sets: 2,
		reps: 10,
		holdS: 1,
		timesPerWeek: 7
	} as const;
	const facts = [
		...modelClient(lastDay - 1),
		checkIn(lastDay, 2),
		factOf('plan', lastDay - 1, { origin: 'therapist', items: [{ ...item, sides: [...item.sides] }], parameters: {} })
	];
	const moved = (name: string, value: unknown) =>
		['at', 'start', 'end'].includes(name) && typeof value === 'number' ? value + days * dayMs : value;
	const rows = facts.map(({ id, kind, day, content }) => ({
		id,
		kind,
		day: addDays(day, days),
		fields: Object.fromEntries(
			Object.entries({ day: addDays(day, days), deleted: false, ...content }).map(([name, value]) => [
				name,
				[moved(name, value), '000000001-0000-test0000']
			])
		)
	}));
	return { rows, first: addDays(dayZero, days) };
}
