import { canonical } from '../record/canonical.ts';
import { changeOver } from '../record/change-over.ts';
import type { Fact } from '../record/kinds.ts';
import { itemsOver } from '../session/amend.ts';
import { inOrder } from './calendar.ts';

/** What a later correction becomes once an earlier one is taken back. */
export interface Rebased {
	readonly id: string;
	readonly before: unknown;
	readonly after: unknown;
}

const same = (a: unknown, b: unknown): boolean => canonical(a ?? null) === canonical(b ?? null);

/**
 * Taking back a correction leaves the later ones of its field standing: what each of them changed stays changed, and nothing of the
 * one taken back stays with them. Returns those that must name other values for it. `target` is the record as it was entered;
 * `corrections` are those of any record, the one that goes included.
 */
export function takenBack(
	target: Fact,
	corrections: readonly Fact<'correction'>[],
	gone: Fact<'correction'>
): Rebased[] {
	const { field } = gone.content;
	const over = target.kind === 'session' && field === 'items' ? itemsOver : changeOver;
	const own = corrections
		.filter(({ day, content }) => content.record === target.id && content.field === field && day >= target.day)
		.sort(inOrder);
	const changed: Rebased[] = [];
	/** The field as it stands after each correction, with and without the one that goes. */
	let was = (target.content as unknown as Readonly<Record<string, unknown>>)[field];
	let now = was;
	for (const { id, content } of own) {
		const { before, after } = content;
		const counted = same(was, before);
		if (counted) was = after;
		if (id === gone.id) continue;
		if (same(now, before)) {
			now = after;
			continue;
		}
		if (!counted || same(before, after)) continue;
		const next = over(now, before, after);
		// What it changed is so without it: it would only confirm, which it never did.
		if (same(next, now)) continue;
		changed.push({ id, before: now ?? null, after: next ?? null });
		now = next;
	}
	return changed;
}
