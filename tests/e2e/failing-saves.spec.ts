import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './app.ts';
import { besides } from './stored.ts';

test.use({ at: '2026-03-12T09:10:00Z' });

/** What a put into a store of the app's database does from now on: nothing special, no room, an abort, or one lost connection. */
type Fault = 'none' | 'full' | 'abort' | 'lost once';

async function breakable(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		const faults = { records: 'none', local: 'none' } as Record<string, string>;
		Reflect.set(window, 'faults', faults);
		const put = Reflect.get(IDBObjectStore.prototype, 'put') as (...given: unknown[]) => unknown;
		Reflect.set(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, ...given: unknown[]) {
			const fault = this.transaction.db.name === 'gaitkeeper' ? faults[this.name] : 'none';
			if (fault === 'full') throw new DOMException('full', 'QuotaExceededError');
			if (fault === 'abort') {
				const request = Reflect.apply(put, this, given);
				this.transaction.abort();
				return request;
			}
			if (fault === 'lost once') {
				faults[this.name] = 'none';
				throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
			}
			return Reflect.apply(put, this, given);
		});
	});
}

const fault = (page: Page, store: 'records' | 'local', what: Fault): Promise<void> =>
	page.evaluate(
		([name, value]) => {
			(Reflect.get(window, 'faults') as Record<string, string>)[name] = value;
		},
		[store, what] as const
	);

/** How many check-ins are stored, read past the app. */
const stored = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			new Promise<number>((done) => {
				const open = indexedDB.open('gaitkeeper');
				open.onsuccess = () => {
					const index = open.result.transaction('records').objectStore('records').index('[kind+day]');
					const count = index.count(IDBKeyRange.bound(['checkIn', ''], ['checkIn', '~']));
					count.onsuccess = () => {
						open.result.close();
						done(count.result);
					};
				};
			})
	);

const stone = (page: Page, number: number): Locator =>
	page.locator('.panel').getByRole('radio', { name: String(number), exact: true });
const chips = (page: Page): Locator => page.locator('.panel .chips button');
const done = (page: Page): Locator => page.getByRole('button', { name: 'Nothing new, done' });
const saved = (page: Page): Locator => page.getByText('Saved', { exact: true });
const notKept = (page: Page): Locator => page.getByText('could not be kept', { exact: false });

async function open(page: Page): Promise<void> {
	await page.goto('check-in/');
	await expect(page.locator('.panel')).toBeVisible();
}

async function rateGroin(page: Page, usual: number): Promise<void> {
	await page.getByRole('button', { name: 'As a list' }).click();
	await page.getByRole('checkbox', { name: 'Groin, left', exact: true }).click();
	await stone(page, usual).click();
}

test.beforeEach(async ({ context, faults }) => {
	await breakable(context);
	faults.allow(/QuotaExceededError|AbortError|UnknownError/);
});

const full = 'There is no room left on this device';
const why = { full, abort: 'The browser lost touch with its storage' } as const;
for (const what of ['full', 'abort'] as const) {
	test(`a check-in that cannot be saved (${what}) says so, keeps the draft, and is saved once that is over`, async ({
		page
	}) => {
		await open(page);
		await rateGroin(page, 5);
		await fault(page, 'records', what);
		await done(page).click();
		await expect(page.getByRole('alert').getByText(why[what])).toBeVisible();
		await expect(saved(page)).toHaveCount(0);
		await expect(page).toHaveURL(/check-in/);
		await expect(chips(page)).toHaveText([/Groin.*5/s]);
		expect(await stored(page)).toBe(0);
		await expectAccessible(page);
		await page.reload();
		await expect(page.getByText(/^Draft from \d\d:\d\d kept$/)).toBeVisible();
		await expect(chips(page)).toHaveText([/Groin.*5/s]);
		await done(page).click();
		await expect(saved(page)).toBeVisible();
		expect(await stored(page)).toBe(1);
	});
}

test('what cannot be saved out of a sheet says so in front of it, and aloud in it', async ({ page }) => {
	await page.goto('injury/');
	await page.getByRole('button', { name: 'I hurt something' }).click();
	for (const name of ['Left', 'Front hip', 'Strain'])
		await page.getByRole('dialog').getByRole('radio', { name, exact: true }).check();
	await fault(page, 'records', 'full');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	const said = page.locator('[popover]').getByText(full);
	await expect(said).toBeVisible();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(await said.evaluate((words) => words.closest(':popover-open') !== null)).toBe(true);
	await expect(page.locator('dialog > [aria-live]')).toHaveText(await said.innerText());
});

for (const [where, path, act] of [
	['the sitting timer on Today', '', (page: Page) => page.getByRole('button', { name: 'Start sitting' }).click()],
	['a setting', 'settings/', (page: Page) => page.getByRole('radio', { name: 'Larger' }).click()],
	[
		'the number to call',
		'help/',
		async (page: Page) => {
			await page.getByRole('button', { name: 'Another number' }).click();
			await page.getByRole('textbox', { name: 'Emergency number where you are' }).fill('112');
			await page.getByRole('button', { name: 'Save', exact: true }).click();
		}
	]
] as const) {
	test(`a full device is named as the reason by ${where}`, async ({ page }) => {
		await page.goto(path);
		await expect(page.getByText(/^One moment/)).toHaveCount(0);
		await fault(page, 'local', 'full');
		await act(page);
		await expect(page.getByText(full)).toBeVisible();
	});
}

test('a draft that cannot be kept says so, and is kept once there is room', async ({ page }) => {
	await open(page);
	await fault(page, 'local', 'full');
	await rateGroin(page, 5);
	await expect(notKept(page)).toBeVisible();
	await fault(page, 'local', 'none');
	await stone(page, 6).click();
	await expect(notKept(page)).toHaveCount(0);
	await page.reload();
	await expect(chips(page)).toHaveText([/Groin.*6/s]);
});

test('a check-in whose draft could not be kept is not left without a question', async ({ page }) => {
	await page.goto('');
	await page
		.getByRole('main')
		.getByRole('link', { name: /check in/i })
		.first()
		.click();
	await expect(page.locator('.panel')).toBeVisible();
	await fault(page, 'local', 'full');
	await rateGroin(page, 5);
	await expect(notKept(page)).toBeVisible();
	const sheet = page.getByRole('dialog', { name: 'Leave this check-in?' });
	for (const back of ['link', 'browser'] as const) {
		if (back === 'link') await page.getByRole('link', { name: 'Back', exact: true }).click();
		else await page.evaluate(() => history.back());
		await expect(sheet).toBeVisible();
		await expectAccessible(page);
		await sheet.getByRole('button', { name: 'Stay' }).click();
		await expect(chips(page)).toHaveText([/Groin.*5/s]);
	}
	await page.getByRole('link', { name: 'Back', exact: true }).click();
	await sheet.getByRole('button', { name: 'Leave without it' }).click();
	await expect(page).not.toHaveURL(/check-in/);
	await page.goBack();
	await expect(page.locator('.panel')).toBeVisible();
	await rateGroin(page, 4);
	await expect(notKept(page)).toBeVisible();
	await fault(page, 'local', 'none');
	await done(page).click();
	await expect(saved(page)).toBeVisible();
	await expect(sheet).toHaveCount(0);
});

for (const [what, path, control, before] of [
	['Dark', 'settings/', 'radio', 'Auto'],
	['Sofa', 'sitting/', 'radio', 'Desk'],
	['Beeps', 'settings/', 'switch', undefined]
] as const) {
	test(`a setting that was not stored shows what is in force: ${what}`, async ({ page }) => {
		await page.goto(path);
		await expect(page.getByText(/^One moment/)).toHaveCount(0);
		const input = page.getByRole(control, { name: what }).first();
		const was = await input.isChecked();
		const other = before === undefined ? undefined : page.getByRole(control, { name: before }).first();
		await fault(page, 'local', 'full');
		await input.click({ force: true });
		await expect(page.getByText(full)).toBeVisible();
		await expect(page.getByText('still here')).toHaveCount(0);
		await expect(input).toBeChecked({ checked: was });
		if (other) await expect(other).toBeChecked();
	});
}

test('a draft is kept on a fresh connection when the first is lost', async ({ page }) => {
	await open(page);
	await rateGroin(page, 5);
	await fault(page, 'local', 'lost once');
	await stone(page, 7).click();
	await expect.poll(() => besides(page)).toContain('"usual":7');
	expect(await page.evaluate(() => (Reflect.get(window, 'faults') as { local: string }).local)).toBe('none');
	await page.reload();
	await expect(chips(page)).toHaveText([/Groin.*7/s]);
});

test('an undo that fails says so, and can be tried again', async ({ page }) => {
	await open(page);
	await rateGroin(page, 5);
	await done(page).click();
	await expect(saved(page)).toBeVisible();
	await fault(page, 'records', 'full');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('There is no room left on this device, so this could not be undone.')).toBeVisible();
	await fault(page, 'records', 'none');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Undone. Your entry is kept as a draft.')).toBeVisible();
});

test('entries whose store the browser threw away come back from the second copy', async ({ page, faults }) => {
	// The plain file that is shown meanwhile has no icon.
	faults.allow(/favicon\.ico/);
	await open(page);
	await rateGroin(page, 5);
	await done(page).click();
	await expect(saved(page)).toBeVisible();
	await page.goto('favicon.svg');
	await page.evaluate(
		() =>
			new Promise<void>((gone, failed) => {
				const request = indexedDB.deleteDatabase('gaitkeeper');
				request.onsuccess = () => gone();
				request.onerror = () => failed(new Error('not deleted'));
			})
	);
	await page.goto('');
	await expect(page.getByText(/a second copy on this device: \d .* 12\sMarch 2026/)).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Bring them back' }).click();
	await expect(page.getByRole('heading', { name: 'Checked in' })).toBeVisible();
	expect(await stored(page)).toBe(1);
});
