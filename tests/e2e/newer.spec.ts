import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { file, makeBackup, recordsIn, restore, rows, withoutSaveDialog } from './backup-steps.ts';

test.beforeEach(({ context }) => withoutSaveDialog(context));

/** The database as newer code leaves it: a version ahead, changed by `upgrade`. */
const newerHere = (page: Page, upgrade: 'more' | 'other') =>
	page.evaluate(
		(how) =>
			new Promise((resolve) => {
				const request = indexedDB.open('gaitkeeper', 20);
				request.onupgradeneeded = () => {
					const { result: db, transaction } = request;
					if (how === 'more') {
						db.createObjectStore('visits', { keyPath: 'id' }).add({ id: 'v', note: 'knee' });
						const row = { id: 'of-newer', day: '2026-01-01', kind: 'moonPhase', fields: {} };
						transaction?.objectStore('records').add(row);
					} else {
						db.createObjectStore('diary', { keyPath: 'id' }).add({ id: 'd', hurt: 3 });
						db.deleteObjectStore('records');
					}
				};
				request.onsuccess = () => {
					request.result.close();
					resolve(undefined);
				};
			}),
		upgrade
	);

/** Everything in the database, and its version, read past the app. */
const asItIs = (page: Page) =>
	page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open('gaitkeeper');
			request.onsuccess = () => resolve(request.result);
		});
		const stores: Record<string, unknown> = {};
		for (const name of database.objectStoreNames) {
			const request = database.transaction(name).objectStore(name).getAll();
			await new Promise((done) => (request.onsuccess = done));
			stores[name] = request.result;
		}
		database.close();
		return { version: database.version, stores };
	});

const saveCopy = async (page: Page, to: string): Promise<string> => {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a copy of my entries' }).click();
	await (await download).saveAs(to);
	return readFileSync(to, 'utf8');
};

test('a database of a newer version is left alone, and a copy of it is a backup that can be brought back', async ({
	page,
	browser,
	baseURL
}, info) => {
	await restore(page, file);
	const own = await makeBackup(page, info.outputPath('own.json'));
	await newerHere(page, 'more');
	await expect(page.getByText('Please load the app again')).toBeVisible();
	await page.reload();
	await expect(page.getByText('A newer version has been here')).toBeVisible();
	await expectAccessible(page);
	const before = await asItIs(page);
	const copy = await saveCopy(page, info.outputPath('copy.json'));
	await expect(page.getByText('The copy is a backup.')).toBeVisible();
	expect(recordsIn(copy)).toEqual(recordsIn(own));
	const { parked } = JSON.parse(copy) as { parked: unknown[] };
	expect(parked).toContainEqual({ id: 'of-newer', day: '2026-01-01', kind: 'moonPhase', fields: {} });
	expect(parked).toContainEqual({ store: 'visits', row: { id: 'v', note: 'knee' } });
	expect(before.version).toBe(20);
	expect(await asItIs(page)).toEqual(before);
	await page.goto('help/');
	await expect(page.getByText('A newer version has been here')).toBeHidden();

	const other = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' });
	const there = await other.newPage();
	await restore(there, info.outputPath('copy.json'));
	expect((await rows(there, 'records')).length).toBe((before.stores['records'] as unknown[]).length - 1);
	await other.close();
});

test('where newer code keeps its entries elsewhere, the copy is all rows as they are, and says so', async ({
	page
}, info) => {
	await restore(page, file);
	await newerHere(page, 'other');
	await page.reload();
	await expect(page.getByText('A newer version has been here')).toBeVisible();
	const before = await asItIs(page);
	const copy = JSON.parse(await saveCopy(page, info.outputPath('rows.json'))) as Record<string, unknown>;
	await expect(page.getByText('The copy holds all of them as plain rows.')).toBeVisible();
	expect(copy['format']).toBe('gaitkeeper-rows');
	// JSON has no undefined.
	const written: unknown = JSON.parse(JSON.stringify(before.stores, (_, value: unknown) => value ?? null));
	expect(copy['stores']).toEqual(written);
	expect(await asItIs(page)).toEqual(before);
});
