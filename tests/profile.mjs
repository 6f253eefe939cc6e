/** Puts a browser profile where a test or a measurement wants to begin. */

/**
 * Stores, past the app, that the first start is done, and `records` as stored rows. The page must be one of the app's and
 * is best loaded again afterwards.
 * @param {import('@playwright/test').Page} page
 * @param {{ records?: readonly object[], at?: number }} [profile] `at`: when the first start was done, epoch milliseconds
 * @returns {Promise<void>}
 */
export async function welcomeHere(page, { records = [], at = Date.now() } = {}) {
	while (!(await page.evaluate(isThere)));
	await page.evaluate(putRows, { records, welcomed: at });
	await page.evaluate(() => localStorage.setItem('gaitkeeper-welcomed', 'yes'));
}

/** Runs in the page: whether the app has made its database. Looking must not make an empty one in its place. */
async function isThere() {
	const open = indexedDB.open('gaitkeeper');
	open.onupgradeneeded = () => open.transaction.abort();
	const db = await new Promise((done) => {
		open.onsuccess = () => done(open.result);
		open.onerror = () => done(undefined);
	});
	const there = db?.objectStoreNames.contains('local') ?? false;
	db?.close();
	return there;
}

/** Runs in the page: writes rows in batches, as a restore would leave them. */
async function putRows({ records, welcomed }) {
	const open = indexedDB.open('gaitkeeper');
	await new Promise((done, fail) => {
		open.onsuccess = done;
		open.onerror = fail;
	});
	const db = open.result;
	const write = (store, rows) =>
		new Promise((done, fail) => {
			const transaction = db.transaction(store, 'readwrite');
			for (const row of rows) transaction.objectStore(store).put(row);
			transaction.oncomplete = done;
			transaction.onabort = fail;
		});
	await write('local', [
		{ key: 'device', value: { id: 'test0000' } },
		{ key: 'settings', value: { welcomed } }
	]);
	for (let at = 0; at < records.length; at += 2000) await write('records', records.slice(at, at + 2000));
	db.close();
}
