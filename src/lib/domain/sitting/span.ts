import type { Instant } from '../base/zoned.ts';

/** A stretch of time from `start` up to, not including, `end`; UTC epoch milliseconds. */
export interface Span {
	readonly start: Instant;
	readonly end: Instant;
}

/** How long a stretch is, in milliseconds. */
export const lengthOf = ({ start, end }: Span): number => end - start;

/** How long some stretches are together, in milliseconds; the caller sees to it that none overlap. */
export const totalOf = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + lengthOf(span), 0);

/** Whether two stretches share any time; touching is not sharing. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The part of a stretch inside another; undefined when they share nothing. */
export function clip(span: Span, within: Span): Span | undefined {
	const start = Math.max(span.start, within.start);
	const end = Math.min(span.end, within.end);
	return start < end ? { start, end } : undefined;
}

/** The same time as stretches in order that neither overlap nor touch; empty and backward ones count for nothing. */
export function union(spans: readonly Span[]): Span[] {
	const joined: { start: Instant; end: Instant }[] = [];
	for (const { start, end } of spans.filter((span) => span.start < span.end).sort((a, b) => a.start - b.start)) {
		const last = joined.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else joined.push({ start, end });
	}
	return joined;
}
