import { canonical, type Json } from '#lib/domain/record/canonical.ts';
import { isDeleted, recordKinds, type RecordKind, type StoredRecord } from '#lib/domain/record/record.ts';
import type { Settings } from '#lib/domain/settings.ts';
import { RecordsDigest } from './digest.ts';
import type { Breathe } from './limits.ts';
import { progressFormat, progressVersion, type Included, type ProgressHead } from './v1.ts';

/** What goes into a file. `more` holds members of a newer app that came in and go out again. */
export interface ProgressSource {
	readonly exportedAt: number;
	readonly zone: string;
	readonly app: string;
	readonly client: ProgressHead['client'];
	readonly included: Included;
	readonly records: readonly StoredRecord[];
	readonly parked?: readonly Json[];
	readonly settings?: Settings;
	readonly more?: { readonly [member: string]: Json };
}

/** A file's text in pieces, with what it holds. */
export interface ProgressText {
	readonly pieces: readonly string[];
	readonly records: number;
	readonly sha256: string;
	readonly range: ProgressHead['range'];
}

/** The included part of a backup. */
export const everything: Included = { everything: true, kinds: [...recordKinds], notes: true };

/** The records a progress file for somebody else holds: the chosen kinds and days, without deleted ones, notes on request. */
export function choose(
	records: readonly StoredRecord[],
	included: Included,
	range: { readonly from: string; readonly to: string }
): StoredRecord[] {
	const chosen = records.filter((record) => {
		const day = record.fields['day']?.[0];
		if (record.sample || isDeleted(record) || !included.kinds.includes(record.kind)) return false;
		return typeof day === 'string' && day >= range.from && day <= range.to;
	});
	if (included.notes) return chosen;
	return chosen.map((record) => {
		const fields = Object.fromEntries(Object.entries(record.fields).filter(([field]) => field !== 'note'));
		return { ...record, fields };
	});
}

const byId = (a: StoredRecord, b: StoredRecord): number => (a.id < b.id ? -1 : 1);

function grouped(records: readonly StoredRecord[]): [RecordKind, StoredRecord[]][] {
	const groups = new Map<RecordKind, StoredRecord[]>();
	for (const record of records) {
		const group = groups.get(record.kind);
		if (group) group.push(record);
		else groups.set(record.kind, [record]);
	}
	return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, group]) => [kind, group.sort(byId)]);
}

function rangeOf(records: readonly StoredRecord[]): { from: string; to: string } | null {
	let range: { from: string; to: string } | null = null;
	for (const record of records) {
		const day = record.fields['day']?.[0];
		if (typeof day !== 'string' || day === '') continue;
		if (range === null) range = { from: day, to: day };
		else if (day < range.from) range.from = day;
		else if (day > range.to) range.to = day;
	}
	return range;
}

/** Writes a progress file or backup as canonical JSON; equal contents give equal texts. */
export async function writeProgress(source: ProgressSource, breathe: Breathe): Promise<ProgressText> {
	const digest = new RecordsDigest();
	const body: string[] = [];
	for (const [kind, records] of grouped(source.records)) {
		digest.kind(kind);
		body.push(`${body.length > 0 ? '],' : '{'}${JSON.stringify(kind)}:[`);
		for (const [i, record] of records.entries()) {
			const text = canonical(record);
			digest.record(text);
			body.push(i > 0 ? `,${text}` : text);
			await breathe();
		}
	}
	const sha256 = await digest.hex();
	const range = rangeOf(source.records);
	const { exportedAt, zone, app, client, included, parked = [], settings, more = {} } = source;
	const head: Record<string, unknown> = {
		...more,
		...{ format: progressFormat, version: progressVersion, exportedAt, zone, app, client, included, range, sha256 },
		...(settings ? { settings } : {}),
		...(parked.length > 0 ? { parked } : {}),
		records: undefined
	};
	const pieces: string[] = [];
	for (const member of Object.keys(head).sort()) {
		pieces.push(`${pieces.length > 0 ? ',' : '{'}${JSON.stringify(member)}:`);
		if (member !== 'records') pieces.push(canonical(head[member]));
		else if (body.length === 0) pieces.push('{}');
		else {
			for (const piece of body) pieces.push(piece);
			pieces.push(']}');
		}
	}
	pieces.push('}\n');
	return { pieces, records: source.records.length, sha256, range: range as ProgressHead['range'] };
}
