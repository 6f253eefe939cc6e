import { expect, type Page } from '@playwright/test';

/** A record as stored. */
interface Stored {
	readonly kind: string;
	readonly sample?: number;
	readonly fields: Record<string, [unknown, string]>;
}

/** Every record and local value on the device, as stored. */
export const stored = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<{ records: Stored[]; local: string[] }>((resolve, reject) => {
				const open = indexedDB.open('gaitkeeper');
				open.onerror = () => reject(new Error('not opened'));
				open.onsuccess = () => {
					const db = open.result;
					const tx = db.transaction(['records', 'local']);
					const records = tx.objectStore('records').getAll();
					const local = tx.objectStore('local').getAllKeys();
					tx.oncomplete = () => {
						db.close();
						resolve({ records: records.result as Stored[], local: local.result.map(String) });
					};
				};
			})
	);

export const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
export const heading = (page: Page, name: string) =>
	expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
