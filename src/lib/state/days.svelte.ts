import type { LocalDate } from '#lib/domain/base/local-date.ts';
import type { Fact } from '#lib/domain/record/kinds.ts';
import { everythingBetween, factsOfKind, hasEntries, lastDayAfter } from '#lib/storage/reading.ts';
import type { App } from './app.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';

/** Facts as they stand with every correction made so far. Corrections are rare: what applies them is loaded where there are some. */
export async function withCorrections(
	facts: readonly Fact[],
	corrections: readonly Fact<'correction'>[]
): Promise<readonly Fact[]> {
	if (corrections.length === 0) return facts;
	const { correctedHistory } = await import('#lib/domain/gates/corrected-history.ts');
	const standing = correctedHistory([...facts.filter(({ kind }) => kind !== 'correction'), ...corrections]);
	return [...standing, ...facts.filter(({ kind }) => kind === 'correction')];
}

/** The newest day that can be looked at, live: today, or a later one with entries, as after the device's clock was set back. */
export function latestDay(app: App): { readonly value: LocalDate } {
	const after = new LiveQuery(() => {
		const db = app.store.ready;
		const { today } = app.clock;
		return db && (() => lastDayAfter(db, today));
	});
	return {
		get value() {
			return after.value ?? app.clock.today;
		}
	};
}

/** Whether anything is recorded at all, live; undefined until that is known. Make it while a component is set up. */
export const anyEntry = (app: App): { readonly value: boolean | undefined } =>
	new LiveQuery(() => {
		const db = app.store.ready;
		return db && (() => hasEntries(db));
	});

/** Every fact of a range of days, kept up to date; make it while a component is set up. */
export class DayRange {
	readonly #query: LiveQuery<readonly Fact[]>;

	/** Waits as long as `range` is undefined. */
	constructor(app: App, range: () => readonly [from: LocalDate, to: LocalDate] | undefined) {
		this.#query = new LiveQuery(() => {
			const db = app.store.ready;
			const days = range();
			if (!db || !days) return undefined;
			return async () => {
				const [reading, made] = await Promise.all([everythingBetween(db, ...days), factsOfKind(db, 'correction')]);
				return withCorrections(app.store.facts(reading), app.store.facts(made));
			};
		});
	}

	/** Loading, the facts in day order, or the failure. */
	get current() {
		return this.#query.current;
	}
}
