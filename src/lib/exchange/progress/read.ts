import * as v from 'valibot';
import { fail, ok, type Result } from '#lib/domain/base/result.ts';
import { canonical, type Json } from '#lib/domain/record/canonical.ts';
import { parseFact } from '#lib/domain/record/kinds.ts';
import { isDeleted, readRecord, type StoredRecord } from '#lib/domain/record/record.ts';
import { readSettings } from '#lib/domain/settings.ts';
import { cleanJson } from './clean.ts';
import { RecordsDigest } from './digest.ts';
import { limits, type Breathe, type Refusal } from './limits.ts';
import { JsonScan } from './scan.ts';
import { headSchema, progressFormat, progressVersion, type ProgressFile, type Unread } from './v1.ts';

const headChars = 8192;

/** Looks at the ends of a file before anything is parsed: is it a progress file at all? */
function checkHeader(text: string): Refusal | undefined {
	const start = text.slice(0, headChars);
	if (start.includes('-----BEGIN AGE ENCRYPTED FILE-----') || start.startsWith('age-encryption.org/'))
		return 'encrypted';
	if (!/^\ufeff?\s*\{/.test(start)) return 'not-ours';
	const format = /"format"\s*:\s*"(gaitkeeper-[a-z]{1,20})"/.exec(start + text.slice(-headChars))?.[1];
	if (format === undefined) return 'not-ours';
	return format === progressFormat ? undefined : 'other-file';
}

/** The version a file says it has; where its shape could not be followed, what its ends say. */
function versionIn(text: string, found: Written): number {
	const version = found.head.get('version');
	if (typeof version === 'number') return version;
	const ends = text.slice(0, headChars) + text.slice(-headChars);
	return Number(/"version"\s*:\s*(\d{1,6})/.exec(ends)?.[1] ?? 0);
}

/** Collects what a file holds while it is walked through: so far its head, and its records as they are written there. */
class Written {
	readonly head = new Map<string, Json>();
	/** The texts of the records as they were given, by kind, for the digest. */
	readonly texts = new Map<string, string[]>();
	count = 0;

	/** Takes one raw record in: its text is enough here. */
	readonly add: (kind: string | undefined, raw: unknown) => void = () => undefined;
}

/** Collects the records too. */
class Collected extends Written {
	readonly records: StoredRecord[] = [];
	readonly parked: Unread[] = [];

	/** Takes one raw record in: rebuilt, or parked when it cannot be read as what it says it is. */
	override readonly add = (kind: string | undefined, raw: unknown): void => {
		const clean = cleanJson(raw);
		const record = readRecord(clean);
		const fact = record && !isDeleted(record) ? parseFact(record) : undefined;
		const readable = record && (kind === undefined || record.kind === kind) && fact?.ok !== false && !record.sample;
		if (readable) this.records.push(record);
		else this.parked.push({ raw: clean, field: fact && !fact.ok ? fact.error.field : undefined });
	};
}

function parse(scan: JsonScan, slice: string): { readonly raw: unknown } | undefined {
	try {
		return { raw: JSON.parse(slice) as unknown };
	} catch {
		scan.refuse('broken');
		return undefined;
	}
}

async function readList(
	scan: JsonScan,
	each: (raw: unknown, slice: string) => void,
	found: Written,
	breathe: Breathe
): Promise<void> {
	if (!scan.must('[') || scan.take(']')) return;
	do {
		if (++found.count > limits.records) scan.refuse('too-many');
		const slice = scan.problem ? undefined : scan.value(limits.recordChars);
		const value = slice === undefined ? undefined : parse(scan, slice);
		if (!value || slice === undefined) return;
		each(value.raw, slice);
		await breathe();
	} while (scan.take(','));
	scan.must(']');
}

async function readRecords(scan: JsonScan, found: Written, breathe: Breathe): Promise<void> {
	if (!scan.must('{') || scan.take('}')) return;
	do {
		const kind = scan.key();
		if (kind === undefined) return;
		if (found.texts.has(kind) || found.texts.size >= limits.members) {
			scan.refuse('broken');
			return;
		}
		const texts: string[] = [];
		found.texts.set(kind, texts);
		const take = (raw: unknown, slice: string) => {
			texts.push(slice);
			found.add(kind, raw);
		};
		await readList(scan, take, found, breathe);
	} while (!scan.problem && scan.take(','));
	scan.must('}');
}

async function walk(scan: JsonScan, found: Written, breathe: Breathe): Promise<void> {
	const seen = new Set<string>();
	if (!scan.must('{')) return;
	do {
		const member = scan.key();
		if (member === undefined) return;
		if (seen.has(member) || seen.size >= limits.members) scan.refuse('broken');
		seen.add(member);
		if (member === 'records') await readRecords(scan, found, breathe);
		else if (member === 'parked') await readList(scan, (raw) => found.add(undefined, raw), found, breathe);
		else {
			const slice = scan.value(limits.valueChars);
			const value = slice === undefined ? undefined : parse(scan, slice);
			if (value) found.head.set(member, cleanJson(value.raw));
		}
	} while (!scan.problem && scan.take(','));
	if (!scan.must('}')) return;
	scan.space();
	if (scan.at !== scan.text.length || !seen.has('records')) scan.refuse('broken');
}

async function digestOf(
	texts: ReadonlyMap<string, readonly string[]>,
	breathe: Breathe,
	textOf = (text: string): string => text
): Promise<string> {
	const digest = new RecordsDigest();
	for (const [kind, records] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
		digest.kind(kind);
		for (const record of records) {
			digest.record(textOf(record));
			await breathe();
		}
	}
	return digest.hex();
}

/**
 * Whether the records' canonical JSON has this digest. We write records in canonical JSON, so they are first taken as they
 * stand; a file that somebody laid out anew is brought into that form.
 */
async function isIntact(texts: ReadonlyMap<string, readonly string[]>, sha256: string, breathe: Breathe) {
	if ((await digestOf(texts, breathe)) === sha256) return true;
	return (await digestOf(texts, breathe, (text) => canonical(JSON.parse(text)))) === sha256;
}

/**
 * Whether a text is the file that was just written: whole, of JSON throughout, with this many records, and with the
 * records letter by letter those of this digest. They were judged before they were written, so they are not judged again.
 */
export async function isWritten(text: string, sha256: string, records: number, breathe: Breathe): Promise<boolean> {
	const scan = new JsonScan(text);
	const found = new Written();
	await walk(scan, found, breathe);
	const head = v.safeParse(headSchema, Object.fromEntries(found.head));
	if (scan.problem || !head.success || head.output.sha256 !== sha256) return false;
	const count = [...found.texts.values()].reduce((sum, { length }) => sum + length, 0);
	return count === records && (await digestOf(found.texts, breathe)) === sha256;
}

const ownMembers: readonly string[] = [...Object.keys(headSchema.entries), 'settings'];

/**
 * Reads a progress file or backup from text: header, depth and counts before parsing, every record rebuilt from the
 * allow-list. Nothing is stored. Refuses with a code; a wrong digest is not a refusal but `intact: false`.
 */
export async function readProgress(text: string, breathe: Breathe): Promise<Result<ProgressFile, Refusal>> {
	if (text.length > limits.fileBytes) return fail('too-big');
	const wrong = checkHeader(text);
	if (wrong) return fail(wrong);
	const scan = new JsonScan(text);
	const found = new Collected();
	await walk(scan, found, breathe);
	if (versionIn(text, found) > progressVersion) return fail('newer');
	if (scan.problem) return fail(scan.problem);
	const head = v.safeParse(headSchema, Object.fromEntries(found.head));
	if (!head.success) return fail('broken');
	const settings = found.head.get('settings');
	return ok({
		head: head.output,
		records: found.records,
		parked: found.parked,
		settings: settings === undefined ? undefined : readSettings(settings),
		more: Object.fromEntries([...found.head].filter(([member]) => !ownMembers.includes(member))),
		intact: await isIntact(found.texts, head.output.sha256, breathe)
	});
}
