import { dayNumber, type LocalDate } from '../base/local-date.ts';
import type { History } from '../history.ts';
import { canonical } from '../record/canonical.ts';
import { parseContent, type Fact } from '../record/kinds.ts';
import { quietDay, type DayFacts } from './day-facts.ts';
import { readDay } from './read-day.ts';

type Correction = Extract<Fact, { kind: 'correction' }>;

/** Days that corrections reach back to: the first and the last one. */
export interface Reach {
	readonly first: number;
	readonly last: number;
}

/** A history laid out by day, with corrections kept apart: they count from their own day on, back to the day they correct. */
export interface Calendar {
	/** The first day with a fact; undefined without any. */
	readonly first: number | undefined;
	/** A day's facts as they were known at the end of the day `asOf`. */
	readonly on: (day: number, asOf: number) => DayFacts;
	/** The earliest and the latest of the earlier days that corrections made on this day change; undefined for none. */
	readonly reach: (day: number) => Reach | undefined;
	/** Whether any correction reaches back to an earlier day. */
	readonly isCorrected: boolean;
	/** Whether a correction of any day reaches back to this day. */
	readonly isReached: (day: number) => boolean;
}

/** The order in which corrections are applied: by day, moment and id. */
export const inOrder = (a: Correction, b: Correction): number =>
	(a.day < b.day ? -1 : a.day > b.day ? 1 : 0) ||
	(a.content.at ?? 0) - (b.content.at ?? 0) ||
	(a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const same = (a: unknown, b: unknown): boolean => canonical(a ?? null) === canonical(b ?? null);

/**
 * A fact with its corrections applied, in their order. A correction counts only where the field still holds its `before`, so that a later
 * edit is never hidden by it; one whose `after` equals its `before` confirms the record. What does not parse changes nothing.
 */
export function corrected(
	fact: Fact,
	corrections: readonly Correction[]
): { readonly fact: Fact; readonly confirmed: boolean } {
	let current = fact;
	let confirmed = false;
	for (const { content } of corrections) {
		const { field, before, after } = content;
		const values = current.content as unknown as Readonly<Record<string, unknown>>;
		if (!same(Object.hasOwn(values, field) ? values[field] : undefined, before)) continue;
		if (same(before, after)) {
			confirmed = true;
			continue;
		}
		const rest = Object.fromEntries(Object.entries(values).filter(([name]) => name !== field));
		const parsed = parseContent(
			current.kind,
			after === null || after === undefined ? rest : { ...rest, [field]: after }
		);
		if (parsed.ok) current = { ...current, content: parsed.value } as Fact;
	}
	return { fact: current, confirmed };
}

/** Lays a history out by day, up to and with the day `until`; later facts are not looked at. */
export function layOut(history: History, until: LocalDate): Calendar {
	const byDate = new Map<LocalDate, Fact[]>();
	const byRecord = new Map<string, Correction[]>();
	for (const fact of history) {
		if (fact.day > until) continue;
		if (fact.kind === 'correction') {
			const known = byRecord.get(fact.content.record);
			if (known === undefined) byRecord.set(fact.content.record, [fact]);
			else known.push(fact);
			continue;
		}
		const known = byDate.get(fact.day);
		if (known === undefined) byDate.set(fact.day, [fact]);
		else known.push(fact);
	}
	const byDay = new Map<number, Fact[]>();
	let first: number | undefined;
	for (const [date, facts] of byDate) {
		const day = dayNumber(date);
		byDay.set(day, facts);
		if (first === undefined || day < first) first = day;
	}
	const back = new Map<number, Reach>();
	const reached = new Set<number>();
	if (byRecord.size > 0) {
		for (const corrections of byRecord.values()) corrections.sort(inOrder);
		for (const [day, facts] of byDay)
			for (const { id } of facts)
				for (const correction of byRecord.get(id) ?? []) {
					const made = dayNumber(correction.day);
					if (made <= day) continue;
					const { first: from, last: to } = back.get(made) ?? { first: day, last: day };
					back.set(made, { first: Math.min(from, day), last: Math.max(to, day) });
					reached.add(day);
				}
	}
	const on = (day: number, asOf: number): DayFacts => {
		const facts = byDay.get(day);
		if (facts === undefined) return quietDay(day);
		if (byRecord.size === 0) return readDay(day, facts, noRecords);
		const confirmed = new Set<string>();
		const seen = facts.map((each) => {
			const known =
				byRecord
					.get(each.id)
					// Nothing is corrected before it exists.
					?.filter((correction) => correction.day >= each.day && dayNumber(correction.day) <= asOf) ?? [];
			if (known.length === 0) return each;
			const result = corrected(each, known);
			if (result.confirmed) confirmed.add(each.id);
			return result.fact;
		});
		return readDay(day, seen, confirmed);
	};
	return {
		first,
		on,
		reach: (day) => back.get(day),
		isCorrected: reached.size > 0,
		isReached: (day) => reached.has(day)
	};
}

const noRecords: ReadonlySet<string> = new Set();
