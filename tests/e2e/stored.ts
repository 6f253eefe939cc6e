import type { Page } from '@playwright/test';

/** What the device keeps beside its records, drafts among it, as text; read past the app. */
export const besides = (page: Page): Promise<string> =>
	page.evaluate(
		() =>
			new Promise<string>((done) => {
				const open = indexedDB.open('gaitkeeper');
				open.onsuccess = () => {
					const all = open.result.transaction('local').objectStore('local').getAll();
					all.onsuccess = () => {
						open.result.close();
						done(JSON.stringify(all.result));
					};
				};
			})
	);
