import { expect, type Page } from '@playwright/test';
import type { Fact } from '../../src/lib/domain/record/kinds.ts';
import { welcomeHere } from '../profile.mjs';

/** A made-up fact as the row that the app stores. */
export const storedRow = ({ id, kind, day, content }: Fact) => ({
	id,
	kind,
	day,
	fields: Object.fromEntries(
		Object.entries({ day, deleted: false, ...content }).map(([field, value]) => [
			field,
			[value, '000000001-0000-test0000']
		])
	)
});

/** Puts these facts on the device and opens a screen; `at` is an ISO instant. */
export async function openFacts(page: Page, path: string, facts: readonly Fact[], at: string): Promise<void> {
	await page.goto(path);
	await welcomeHere(page, { records: facts.map(storedRow), at: Date.parse(at) });
	await page.goto(path);
	await expect(page.getByText(/^One moment/)).toHaveCount(0);
}

/** What is stored of a kind and not deleted, in the order of days: the plain values of the fields. */
export const storedOf = (page: Page, kind: string): Promise<Record<string, unknown>[]> =>
	page.evaluate(async (wanted) => {
		const open = indexedDB.open('gaitkeeper');
		await new Promise((done) => (open.onsuccess = done));
		const all = open.result.transaction('records').objectStore('records').getAll();
		await new Promise((done) => (all.onsuccess = done));
		open.result.close();
		const rows = all.result as { kind: string; day: string; fields: Record<string, [unknown, string]> }[];
		return rows
			.filter(({ kind: of, fields }) => of === wanted && fields['deleted']?.[0] === false)
			.toSorted((a, b) => (a.day < b.day ? -1 : 1))
			.map(({ fields }) => Object.fromEntries(Object.entries(fields).map(([name, [value]]) => [name, value])));
	}, kind);
