import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { stamp, type DeviceId } from '#lib/domain/record/stamp.ts';
import { readAsItIs, sortRows } from './as-it-is.ts';

const at = stamp(Date.UTC(2026, 10, 20), 0, 'qqqqqqqq' as DeviceId);
const row = (id: string, more: object = {}) => ({
	id,
	kind: 'goal',
	day: '2026-11-20',
	fields: { day: ['2026-11-20', at], goal: ['walk', at] },
	...more
});
const sort = (stores: Record<string, unknown[]>) => sortRows(new Map(Object.entries(stores)));

it('sorts what this version can read from what it only carries along, and leaves the sample out', () => {
	const more = row('b', { mood: 3 });
	const unread = { ...row('c'), kind: 'moonPhase' };
	const sorted = sort({
		records: [row('a'), more, unread, row('d', { sample: 1 }), null],
		parked: [{ id: 'p', raw: { odd: true }, at: 1 }, 'bare'],
		local: [
			{ key: 'client', value: 'someone-1' },
			{ key: 'settings', value: { theme: 'dark' } }
		],
		snapshots: [{ id: 1 }],
		checkpoints: [{ day: '' }],
		visits: [{ id: 'v' }]
	});
	expect(sorted?.records.map(({ id }) => id)).toEqual(['a']);
	expect(sorted?.raw).toEqual([more, unread, null, { odd: true }, 'bare', { store: 'visits', row: { id: 'v' } }]);
	expect(sorted).toMatchObject({ client: 'someone-1', settings: { theme: 'dark' } });
});

it('knows where there are no records, and takes no name that is none', () => {
	expect(sort({ diary: [1] })).toBeUndefined();
	expect(sort({ records: [], local: [{ key: 'client', value: 7 }] })).toMatchObject({ client: undefined, raw: [] });
});

it('makes no database where there is none', async () => {
	await expect(readAsItIs('nobody')).rejects.toThrow();
	expect(await indexedDB.databases()).toEqual([]);
});
