import { m } from '#messages';
import type { LocalDate } from '#lib/domain/base/local-date.ts';
import type { Correction } from '#lib/domain/care/care.ts';
import { canonical } from '#lib/domain/record/canonical.ts';
import { dotted } from './dotted.ts';
import { dateWord } from './time.ts';

type Sides = { readonly left: number; readonly right: number };
type Seen = { readonly by: string; readonly day: LocalDate };

const isSides = (value: unknown): value is Sides =>
	typeof value === 'object' && value !== null && 'left' in value && 'right' in value;
const isSeen = (value: unknown): value is Seen =>
	typeof value === 'object' && value !== null && 'by' in value && 'day' in value;

/** Signs taken back in a check-in: by its own trace, or by a correction applied over it. */
const isWithdrawal = ({ field }: Correction): boolean => field === 'withdrawnFlags' || field === 'flags';

/** What a correction changed, by the field it names; empty for a field that is not known. */
function whatWord(content: Correction): string {
	const { field, before, after } = content;
	if (field === 'painBefore' && isSides(before) && isSides(after))
		return m.day_changed_before({ ...after, wasLeft: before.left, wasRight: before.right });
	if (field === 'review' && isSeen(before) && isSeen(after))
		return m.day_changed_review({
			by: after.by,
			day: dateWord(after.day),
			wasBy: before.by,
			wasDay: dateWord(before.day)
		});
	if (field === 'items') return m.day_changed_items();
	if (field === 'hipReplacement' || field === 'surgery') return m.day_changed_safety_day();
	if (field === 'places') return m.day_changed_places();
	if (isWithdrawal(content)) return m.day_changed_flags();
	return field === 'recovered' ? m.day_changed_better() : '';
}

/** What a correction did, and why; one that changes nothing says that the record was kept. */
export function correctionLine(content: Correction): string {
	const kept = canonical(content.before ?? null) === canonical(content.after ?? null);
	const what = kept ? m.day_still_right() : whatWord(content);
	// The reason of a sign taken back is one for the file; its words are the line itself.
	return dotted(what, (!isWithdrawal(content) || what === '') && content.reason);
}
