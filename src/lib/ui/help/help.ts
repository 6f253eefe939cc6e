import type { LocalDate } from '#lib/domain/base/local-date.ts';
import type { OpenFlag } from '#lib/domain/safety/unresolved.ts';

/** What the help screen is given: what stands, and what can be stored from it; storing rejects where it failed. */
export interface HelpGiven {
	readonly flags: readonly OpenFlag[];
	readonly today: LocalDate;
	readonly zone: string;
	readonly ownNumber: string | undefined;
	readonly setNumber: (number: string) => Promise<void>;
	readonly seen: (day: LocalDate, by: string, words: string) => Promise<void>;
}
