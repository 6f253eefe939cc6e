import { eachDay, addDays, type LocalDate } from '../base/local-date.ts';
import { fortnightDays } from './fortnight-days.ts';

/** One day of the small chart; undefined where nothing was recorded, never a guess. */
export interface DayPoint {
	readonly day: LocalDate;
	/** Highest usual pain of the side, 0-10. */
	readonly left: number | undefined;
	readonly right: number | undefined;
	/** Minutes sat. */
	readonly sitting: number | undefined;
	/** Whether the sitting is an estimate of the whole day. */
	readonly estimated: boolean;
}

/** What the small chart says in a sentence; a median only from 4 recorded days on. */
export interface Fortnight {
	readonly points: readonly DayPoint[];
	readonly painDays: number;
	readonly left: number | undefined;
	readonly right: number | undefined;
	readonly sittingDays: number;
	readonly sitting: number | undefined;
}

const enoughDays = 4;

/** The middle value; the mean of the two middle ones for an even count; undefined for none. */
export function median(values: readonly number[]): number | undefined {
	const sorted = [...values].sort((a, b) => a - b);
	const high = sorted[Math.floor(sorted.length / 2)];
	const low = sorted[Math.ceil(sorted.length / 2) - 1];
	return high === undefined || low === undefined ? undefined : (low + high) / 2;
}

const present = (values: readonly (number | undefined)[]): number[] => values.filter((value) => value !== undefined);

/** The last 14 days up to `today`, with the days that have no record left empty. */
export function fortnight(recorded: ReadonlyMap<LocalDate, Omit<DayPoint, 'day'>>, today: LocalDate): Fortnight {
	const nothing = { left: undefined, right: undefined, sitting: undefined, estimated: false };
	const points = eachDay(addDays(today, 1 - fortnightDays), today).map((day) => ({
		day,
		...(recorded.get(day) ?? nothing)
	}));
	const left = present(points.map((point) => point.left));
	const right = present(points.map((point) => point.right));
	const sitting = present(points.map((point) => point.sitting));
	const enough = (values: number[]) => (values.length >= enoughDays ? median(values) : undefined);
	return {
		points,
		painDays: points.filter((point) => (point.left ?? point.right) !== undefined).length,
		left: enough(left),
		right: enough(right),
		sittingDays: sitting.length,
		sitting: enough(sitting)
	};
}
