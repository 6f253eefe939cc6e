import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leanText } from '../../scripts/lean-dexie.mjs';
import { leanWords } from '../../scripts/lean-words.mjs';
import dexie from '../../node_modules/dexie/dist/modern/dexie.mjs?raw';

const [messages, direct] = leanWords();
const generated = '/here/src/lib/content/messages/generated';

const message = (name: string, en: string, es: string) => `
import { getLocale } from '../runtime.js';
const en_${name} = /** @type {(inputs: X) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (${en})
};
const es_${name} = /** @type {(inputs: X) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (${es})
};
export const ${name} = ((inputs, options = {}) => {
	if (getLocale() === "es") return es_${name}(inputs)
	return en_${name}(inputs)
});`;

/** The function of a shortened message, in a page whose language is Spanish or not. */
function spoken(code: string, name: string, spanish: boolean): (given?: object) => string {
	const body = code.replace(/^import .*$/gm, '').replace('export const', 'const');
	// eslint-disable-next-line @typescript-eslint/no-implied-eval -- runs what the build would run
	const make = new Function('spanish', `${body}; return ${name};`) as (
		spanish: () => boolean
	) => (given?: object) => string;
	return make(() => spanish);
}

describe('a compiled message, shortened', () => {
	const lean = (name: string, code: string): string =>
		messages?.transform(code, `${generated}/messages/${name}.js`)?.code ?? 'untouched';

	it('says the same in both languages', () => {
		const code = lean('hello', message('hello', '`Hello ${i?.name}`', '`Hola ${i?.name}`'));
		expect(spoken(code, 'hello', false)({ name: 'Ana' })).toBe('Hello Ana');
		expect(spoken(code, 'hello', true)({ name: 'Ana' })).toBe('Hola Ana');
		expect(code.length).toBeLessThan(140);
	});

	it('keeps one text where both are equal', () => {
		const code = lean('unit', message('unit', '`${i?.minutes} min`', '`${i?.minutes} min`'));
		expect(code.match(/min`/g)).toHaveLength(1);
		expect(spoken(code, 'unit', true)({ minutes: 5 })).toBe('5 min');
	});

	it('fails the build where a message is compiled in another way', () => {
		expect(() => lean('odd', 'export const odd = () => "no languages";')).toThrow('does not know');
	});

	it('leaves other modules alone', () => {
		expect(messages?.transform('export const a = 1;', '/here/src/lib/a.ts')).toBeUndefined();
	});
});

describe('a module that names messages', () => {
	const names = (code: string): string | undefined => direct?.transform(code, '/here/src/lib/a.ts')?.code;

	it('imports only those', () => {
		const code = names(`import { m } from '#messages';\nsay(m.hello({ m: 1 }), m.unit(), other.m.x);`);
		expect(code).toContain('messages/hello.js');
		expect(code).toContain('messages/unit.js');
		expect(code).toContain('say(m_hello({ m: 1 }), m_unit(), other.m.x);');
		expect(code).not.toContain('#messages');
	});

	it('keeps the catalogue where it is handed on as a whole', () => {
		expect(names(`import { m } from '#messages';\nshow(m);`)).toBeUndefined();
		expect(names(`const m = 1;`)).toBeUndefined();
	});
});

describe('Dexie, shortened', () => {
	it('keeps what is used here and drops the rest', () => {
		const code = leanText(dexie);
		expect(code.length).toBeLessThan(dexie.length - 30_000);
		for (const kept of ['deleteRows(', 'uniqueKeys(', 'primaryKeys(', 'until(', 'bulkGet(', 'liveQuery(']) {
			expect(code).toContain(kept);
		}
		expect(code).not.toContain('anyOfIgnoreCase(');
		expect(code).not.toContain('this.use(cacheMiddleware)');
	});

	it('fails the build where Dexie is written in another way', () => {
		expect(() => leanText(dexie.replace('noneOf(', 'noneFrom('))).toThrow('WhereClause.noneOf');
		expect(() => leanText(dexie.replace('this.use(cacheMiddleware);', ''))).toThrow('cacheMiddleware');
		expect(() => leanText(dexie.replace('props(Dexie, {', 'other(Dexie, {'))).toThrow('Dexie.spawn');
		expect(() => leanText(dexie.replace('hookCreatingChain(f1', 'chain(f1'))).toThrow('hookCreatingChain');
		expect(() => leanText(dexie.replace('!ctx.or)', '!ctx.also)'))).toThrow('ctx.or');
		expect(() => leanText(`${dexie}\nif (!yProps) {}`)).toThrow('yProps');
		expect(() => leanText(`${dexie}\nsetDebug(debug);`)).toThrow('setDebug');
	});
});

describe('what is left out of Dexie', () => {
	let db: Dexie;
	beforeEach(async () => {
		db = new Dexie('lean', { indexedDB: new IDBFactory(), IDBKeyRange });
		db.version(1).stores({ rows: '++id, day' });
		await db.open();
		await db.table('rows').bulkAdd([{ day: 'a' }, { day: 'b' }]);
	});
	afterEach(() => db.close());

	it('fails when it is called, and changes nothing', async () => {
		const rows = db.table('rows');
		expect(() => rows.toCollection().modify({ day: 'c' })).toThrow('modify');
		expect(() => rows.where('day').anyOf('a')).toThrow('anyOf');
		expect(() => rows.where({ day: 'a' }).delete()).toThrow(TypeError);
		expect(() => db.on('ready', () => undefined)).toThrow(TypeError);
		await expect(db.transaction('rw!', rows, () => rows.clear())).rejects.toThrow('rw!');
		expect(await rows.toArray()).toEqual([
			{ id: 1, day: 'a' },
			{ id: 2, day: 'b' }
		]);
	});

	it('is a second hook of a kind: nothing is written past it', async () => {
		const rows = db.table('rows');
		for (const kind of ['creating', 'updating', 'deleting'] as const) {
			rows.hook(kind).subscribe(() => undefined);
			rows.hook(kind).subscribe(() => undefined);
		}
		await expect(rows.add({ day: 'c' })).rejects.toThrow(TypeError);
		await expect(rows.put({ id: 1, day: 'c' })).rejects.toThrow(TypeError);
		await expect(rows.delete(1)).rejects.toThrow(TypeError);
		expect(await rows.count()).toBe(2);
	});

	it('is nothing that deleting needs, with a condition or without', async () => {
		const rows = db.table('rows');
		await rows.bulkAdd(Array.from({ length: 450 }, (_, i) => ({ day: i % 2 === 0 ? 'c' : 'd' })));
		const odd = rows
			.where('day')
			.between('c', 'd', true, true)
			.and(({ day }: { day: string }) => day === 'd');
		expect(await odd.delete()).toBe(225);
		expect(await rows.where('day').equals('c').delete()).toBe(225);
		expect(await rows.orderBy('day').keys()).toEqual(['a', 'b']);
	});
});
