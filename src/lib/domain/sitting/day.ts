import { addDays, eachDay, type LocalDate } from '../base/local-date.ts';
import { dayAt, startOfDay, wallClock, type Instant } from '../base/zoned.ts';
import type { Sitting, SittingBout } from './bout.ts';
import { clip, lengthOf, totalOf, union, type Span } from './span.ts';

/** Getting up for less than this is not a break, in milliseconds (1 min). */
export const breakMs = 60_000;

/** What somebody sat on one civil day. All lengths in milliseconds. */
export interface DaySitting {
	readonly day: LocalDate;
	/** The day's bouts, each cut at its own zone's midnights, overlaps joined, in order. */
	readonly spans: readonly Span[];
	/** Time in bouts; overlaps count once. */
	readonly boutsMs: number;
	/** The longest stretch without a break. */
	readonly longestMs: number;
	/** The gaps between bouts that are long enough to be breaks. */
	readonly breaks: readonly Span[];
	/** The person's estimate of the whole day, if there is one. */
	readonly estimateMs: number | undefined;
	/** What counts for the day: the bouts or the estimate, whichever is longer. */
	readonly totalMs: number;
	/** What the total rests on; `estimate` also where an estimate outweighs bouts. */
	readonly basis: 'none' | 'bouts' | 'estimate';
}

/** A sitting record as the sums need it; a `Fact<'sittingBout'>` is one. */
export interface SittingFact {
	readonly id: string;
	readonly day: LocalDate;
	readonly content: Sitting;
}

/** Whether a sitting record is a stretch with a start and an end. */
export const isBout = (content: Sitting): content is SittingBout => content.how !== 'estimate';

/** The zone itself where this platform knows it, else `fallback`: another device may know newer names. */
export function knownZone(zone: string, fallback: string): string {
	try {
		wallClock(0, zone);
		return zone;
	} catch {
		return fallback;
	}
}

/** Starts of days, each looked up once. */
function dayStarts() {
	const known = new Map<string, Instant>();
	return (day: LocalDate, zone: string): Instant => {
		const key = `${day} ${zone}`;
		const start = known.get(key) ?? startOfDay(day, zone);
		known.set(key, start);
		return start;
	};
}

function sumUp(day: LocalDate, parts: readonly Span[], estimateMs: number | undefined): DaySitting {
	const spans = union(parts);
	const boutsMs = totalOf(spans);
	const breaks: Span[] = [];
	let longestMs = 0;
	let stretch = 0;
	for (const [i, span] of spans.entries()) {
		const before = spans[i - 1];
		if (before && span.start - before.end >= breakMs) {
			breaks.push({ start: before.end, end: span.start });
			stretch = 0;
		}
		stretch += lengthOf(span);
		longestMs = Math.max(longestMs, stretch);
	}
	const byEstimate = estimateMs !== undefined && estimateMs > boutsMs;
	const given = estimateMs === undefined ? 'none' : 'estimate';
	const basis = spans.length > 0 && !byEstimate ? 'bouts' : given;
	return {
		day,
		spans,
		boutsMs,
		longestMs,
		breaks,
		estimateMs,
		totalMs: byEstimate ? estimateMs : boutsMs,
		basis
	};
}

/**
 * What somebody sat on each day from `from` to `to`, both included. `facts` may be more than those days'; a bout over
 * midnight counts on each day by its share, cut where the day ends in the bout's own zone. `running` is a timer that
 * counts already; `zone` is where the person is now (an estimate never exceeds the length of its day there).
 */
export function daySittings(
	facts: readonly SittingFact[],
	from: LocalDate,
	to: LocalDate,
	zone: string,
	running?: Span & { readonly zone: string }
): DaySitting[] {
	const startOf = dayStarts();
	const parts = new Map<LocalDate, Span[]>();
	const estimates = new Map<LocalDate, number>();
	const zones = new Map<string, string>();
	const zoneOf = (name: string): string => {
		const found = zones.get(name) ?? knownZone(name, zone);
		zones.set(name, found);
		return found;
	};
	const add = (span: Span, said: LocalDate, spanZone: string) => {
		const own = startOf(said, spanZone) <= span.start && span.start < startOf(addDays(said, 1), spanZone);
		const first = own ? said : dayAt(span.start, spanZone);
		for (let day = first > from ? first : from; day <= to && startOf(day, spanZone) < span.end; day = addDays(day, 1)) {
			const part = clip(span, { start: startOf(day, spanZone), end: startOf(addDays(day, 1), spanZone) });
			if (!part) continue;
			const known = parts.get(day);
			if (known) known.push(part);
			else parts.set(day, [part]);
		}
	};
	for (const { day, content } of facts) {
		if (isBout(content)) add(content, day, zoneOf(content.zone));
		else {
			const length = startOf(addDays(day, 1), zone) - startOf(day, zone);
			estimates.set(day, Math.max(estimates.get(day) ?? 0, Math.min(content.minutes * 60_000, length)));
		}
	}
	if (running) add(running, to, zoneOf(running.zone));
	return eachDay(from, to).map((day) => sumUp(day, parts.get(day) ?? [], estimates.get(day)));
}
