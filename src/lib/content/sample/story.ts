import { addDays, weekday, type LocalDate } from '#lib/domain/base/local-date.ts';
import { instantAt } from '#lib/domain/base/zoned.ts';
import type { Dice } from './dice.ts';

/** How the sample person is that day; `away` keeps no diary. */
export type Mode = 'usual' | 'flare' | 'hurt' | 'ill' | 'away';

/** One day of the sample person's life, before anything is written down. */
export interface StoryDay {
	readonly day: LocalDate;
	/** Days since the diary began. */
	readonly index: number;
	/** ISO weekday, 1 Monday to 7 Sunday. */
	readonly weekday: number;
	readonly mode: Mode;
	/** Days since this mode began; 0 on its first day. */
	readonly modeDay: number;
	/** Usual pain at the front of the left and the right hip, 0-10. */
	readonly left: number;
	readonly right: number;
	/** The instant of a wall-clock time on this day, in minutes after midnight; right to the hour the clocks change. */
	readonly at: (minutes: number) => number;
}

/** What happens in a year: from and until, in days since its first. */
type Turn = readonly [mode: Mode, from: number, until: number];

/** The turns of one year, at days that differ by year. */
function turnsOf(dice: Dice): readonly Turn[] {
	const away = dice.whole(88, 104);
	const ill = dice.whole(122, 134);
	const flare = dice.whole(152, 172);
	const hurt = dice.whole(212, 232);
	const late = dice.whole(296, 310);
	return [
		['away', away, away + 9],
		['ill', ill, ill + 3],
		['flare', flare, flare + 7],
		['hurt', hurt, hurt + 21],
		['away', late, late + 3]
	];
}

/** How much sorer the desk days are, Monday to Sunday. */
const rhythm = [0, 0.2, 0.5, 0.6, 0.7, -0.4, -0.6] as const;

function extra(mode: Mode, modeDay: number): number {
	if (mode === 'flare') return modeDay < 3 ? 3 : modeDay < 6 ? 2 : 1;
	if (mode === 'hurt') return Math.max(0.5, 4.5 - modeDay * 0.25);
	return mode === 'ill' ? 0.5 : 0;
}

const rating = (value: number): number => Math.min(10, Math.max(0, Math.round(value)));

/** The story of `count` days that end on `last`: the first year from sore to settled, later years with their own turns. */
export function tellStory(dice: Dice, last: LocalDate, count: number, zone: string): StoryDay[] {
	const first = addDays(last, 1 - count);
	const years = Array.from({ length: Math.ceil(count / 365) }, () => turnsOf(dice));
	const firstIndexOfYear = (year: number) => count - (years.length - year) * 365;
	return Array.from({ length: count }, (_, index): StoryDay => {
		const day = addDays(first, index);
		const year = years.findIndex((_turns, i) => index < firstIndexOfYear(i + 1));
		const dayOfYear = index - firstIndexOfYear(year);
		const turn = years[year]?.find(([, from, until]) => dayOfYear >= from && dayOfYear <= until);
		const mode = turn?.[0] ?? 'usual';
		const modeDay = turn ? dayOfYear - turn[1] : 0;
		const settled = 2.1 + 3.4 * Math.exp(-index / 70) + 0.4 * Math.sin(index / 58);
		const beat = rhythm[weekday(day) - 1] ?? 0;
		const noise = dice.between(-0.7, 0.7);
		const sorer = extra(mode, modeDay);
		const noon = instantAt(day, 43_200, zone);
		return {
			day,
			index,
			weekday: weekday(day),
			mode,
			modeDay,
			left: rating(settled + beat + noise + sorer),
			right: rating((settled + beat) * 0.35 + noise * 0.6 + (mode === 'flare' ? 1 : 0)),
			at: (minutes) => noon + (minutes - 720) * 60_000
		};
	});
}
