import { describe, expect, it } from 'vitest';
import { canonical } from '#lib/domain/record/canonical.ts';
import type { StoredRecord } from '#lib/domain/record/record.ts';
import { defaultSettings } from '#lib/domain/settings.ts';
import { limits } from './limits.ts';
import { isWritten, readProgress } from './read.ts';
import { choose, everything, writeProgress, type ProgressSource } from './write.ts';

const still = () => undefined;
const stamp = '0mhxxxxxx-0000-aaaaaaaa';
const goal = (id: string, text: string): StoredRecord => ({
	id,
	kind: 'goal',
	fields: { day: ['2026-11-01', stamp as never], deleted: [false, stamp as never], goal: [text, stamp as never] }
});
const source: ProgressSource = {
	exportedAt: 1_790_000_000_000,
	zone: 'Europe/Berlin',
	app: '0.1.0',
	client: { id: 'client-0001' },
	included: everything,
	records: [goal('b', 'walk'), goal('a', 'stand')]
};
const write = async (part: Partial<ProgressSource> = {}) =>
	(await writeProgress({ ...source, ...part }, still)).pieces.join('');
const read = async (text: string) => {
	const result = await readProgress(text, still);
	return result.ok ? result.value : result.error;
};
const file = async (text: string) => {
	const result = await read(text);
	if (typeof result === 'string') throw new Error(result);
	return result;
};

describe('a progress file', () => {
	it('is canonical JSON that reads back as it was', async () => {
		const text = await write({ settings: defaultSettings, parked: [{ id: 'x', odd: true }] });
		expect(`${canonical(JSON.parse(text))}\n`).toBe(text);
		const back = await file(text);
		expect(back.intact).toBe(true);
		expect(back.records.map(({ id }) => id)).toEqual(['a', 'b']);
		expect(back.parked).toEqual([{ raw: { id: 'x', odd: true }, field: undefined }]);
		expect(back.settings).toEqual(defaultSettings);
		expect(back.head.range).toEqual({ from: '2026-11-01', to: '2026-11-01' });
	});

	it('reads the same from pretty-printed text with other key order and a byte order mark', async () => {
		const raw = JSON.parse(await write()) as object;
		const turned = Object.fromEntries(Object.entries(raw).reverse());
		const back = await file(`\ufeff ${JSON.stringify(turned, null, 3)} `);
		expect(back.intact).toBe(true);
		expect(back.records).toHaveLength(2);
	});

	it('is known again only while every letter of its records is there', async () => {
		const { pieces, sha256 } = await writeProgress(source, still);
		const text = pieces.join('');
		const known = (changed: string, count = 2) => isWritten(changed, sha256, count, still);
		expect(await known(text)).toBe(true);
		expect(await known(text.replace('"walk"', '"talk"'))).toBe(false);
		expect(await known(text.replace('"goal":["walk"', '"goal": ["walk"'))).toBe(false);
		expect(await known(text.slice(0, -3))).toBe(false);
		expect(
			await known(
				text.replace(
					sha256,
					sha256.replace(/./, (first) => (first === '0' ? '1' : '0'))
				)
			)
		).toBe(false);
		expect(await known(text, 3)).toBe(false);
		expect(await known(await write({ records: [] }))).toBe(false);
	});

	it('is readable when it is empty', async () => {
		const back = await file(await write({ records: [] }));
		expect(back).toMatchObject({ records: [], parked: [], intact: true, head: { range: null } });
	});

	it('keeps what a newer version added: members, fields and kinds', async () => {
		const raw = JSON.parse(await write()) as { records: Record<string, unknown[]> };
		raw.records['dream'] = [{ id: 'd', kind: 'dream', fields: {} }];
		const record = { ...goal('c', 'x'), fields: { ...goal('c', 'x').fields, mood: [7, stamp] } };
		raw.records['goal']?.push(record);
		const back = await file(JSON.stringify({ ...raw, moonPhase: { full: true } }));
		expect(back.more).toEqual({ moonPhase: { full: true } });
		expect(back.records.find(({ id }) => id === 'c')?.fields['mood']).toEqual([7, stamp]);
		expect(back.parked).toHaveLength(1);
		const again = await write({ more: back.more, records: back.records, parked: back.parked.map(({ raw }) => raw) });
		const final = await file(again);
		expect(final.more).toEqual(back.more);
		expect(final.parked).toEqual(back.parked);
	});

	it('says so when its digest is wrong', async () => {
		expect(await read((await write()).replace('"walk"', '"wall"'))).toMatchObject({ intact: false });
	});

	it('holds only the chosen kinds and days, without notes, samples and deleted ones', () => {
		const noted = {
			...goal('n', 'x'),
			fields: { ...goal('n', 'x').fields, note: ['private', stamp as never] as const }
		};
		const gone = { ...goal('g', 'x'), fields: { ...goal('g', 'x').fields, deleted: [true, stamp as never] as const } };
		const sample = { ...goal('s', 'x'), sample: true as const };
		const included = { everything: false, kinds: ['goal' as const], notes: false };
		const chosen = choose([noted, gone, sample], included, { from: '2026-11-01', to: '2026-11-30' });
		expect(chosen.map(({ id }) => id)).toEqual(['n']);
		expect(chosen[0]?.fields['note']).toBeUndefined();
		expect(choose([noted], included, { from: '2026-11-02', to: '2026-11-30' })).toEqual([]);
	});
});

const record = (fields: string): string => `{"id":"z","kind":"goal","fields":{${fields}}}`;
const withRecord = async (text: string) =>
	(await write({ records: [] })).replace('"records":{}', `"records":{"goal":[${text}]}`);
const day = `"day":["2026-11-01","${stamp}"]`;

describe('a hostile or damaged file', () => {
	it.each([
		['nothing', '', 'not-ours'],
		['a picture', '\u0089PNG', 'not-ours'],
		['other JSON', '{"a":1}', 'not-ours'],
		['a plan', '{"format":"gaitkeeper-plan","version":1}', 'other-file'],
		['an encrypted file', '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl', 'encrypted'],
		['a newer version of another shape', '{"format":"gaitkeeper-progress","records":[[1]],"version":2}', 'newer'],
		['no records', '{"format":"gaitkeeper-progress","version":1}', 'broken'],
		['twice the records', '{"format":"gaitkeeper-progress","records":{},"records":{},"version":1}', 'broken'],
		['text after the end', '{"format":"gaitkeeper-progress","records":{},"version":1} x', 'broken']
	])('%s is refused', async (_, text, code) => expect(await read(text)).toBe(code));

	it('cut short anywhere is refused, never half read', async () => {
		const text = await write();
		for (let end = 0; end < text.length - 2; end += 7) {
			expect(['broken', 'not-ours']).toContain(await read(text.slice(0, end)));
		}
	});

	it('10,000 levels deep is refused before it is parsed', async () => {
		const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
		expect(await read(await withRecord(record(`${day},"goal":[${deep},"${stamp}"]`)))).toBe('too-deep');
		expect(await read((await write()).replace('"app":', `"deep":${deep},"app":`))).toBe('too-deep');
	});

	it('a million points are refused', async () => {
		const points = `[${'0,'.repeat(1_000_000)}0]`;
		expect(await read(await withRecord(record(`${day},"goal":[${points},"${stamp}"]`)))).toBe('too-many');
		expect(await read(await withRecord('0,'.repeat(limits.records) + '0'))).toBe('too-many');
	});

	it('one endless text is refused', async () => {
		expect(await read(await withRecord(record(`${day},"goal":["${'x'.repeat(600_000)}","${stamp}"]`)))).toBe('too-big');
	});

	it('prototype keys change no prototype and reach no record', async () => {
		const evil = `"__proto__":{"polluted":1},"constructor":["x","${stamp}"]`;
		const back = await file(
			await withRecord(record(`${day},${evil},"goal":[{"__proto__":{"polluted":1}},"${stamp}"]`))
		);
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
		const seen = JSON.stringify([back.records, back.parked]);
		expect(seen).not.toContain('__proto__');
		expect(seen).not.toContain('constructor');
	});

	it('numbers beyond measure are parked, not stored', async () => {
		const back = await file(await withRecord(record(`${day},"goal":[1e999,"${stamp}"],"at":[1e999,"${stamp}"]`)));
		expect(JSON.stringify(back)).not.toContain('Infinity');
	});

	it('lone surrogates and direction controls are taken out of texts', async () => {
		const text = await withRecord(record(`${day},"goal":["a\\ud800b\\u202ec\\u2066d\\u0000e","${stamp}"]`));
		expect((await file(text)).records[0]?.fields['goal']?.[0]).toBe('a\ufffdbcde');
	});

	it('a record that claims another kind, an odd id, a sample or no day is parked', async () => {
		const other = record(day).replace('goal', 'injury');
		const id = record(day).replace('"z"', '"../z"');
		const sample = record(day).replace('"kind"', '"sample":true,"kind"');
		const back = await file(await withRecord([other, id, sample, record(''), '7', 'null', '[]'].join(',')));
		expect(back.records).toEqual([]);
		expect(back.parked).toHaveLength(7);
	});
});
