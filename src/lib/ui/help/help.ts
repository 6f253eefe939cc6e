import type { LocalDate } from '#lib/domain/base/local-date.ts';
import type { OpenFlag } from '#lib/domain/safety/unresolved.ts';

/** What the help screen is given: what stands, and what can be stored from it; storing resolves with why it failed, where it did. */
export interface HelpGiven {
	readonly flags: readonly OpenFlag[];
	readonly today: LocalDate;
	readonly zone: string;
	readonly ownNumber: string | undefined;
	readonly setNumber: (number: string) => Promise<string | undefined>;
	readonly seen: (day: LocalDate, by: string, words: string) => Promise<string | undefined>;
}
