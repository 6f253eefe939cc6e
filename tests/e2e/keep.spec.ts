import { readFileSync } from 'node:fs';
import { expectNoSidewaysScroll, expectWholeWords } from './accessible.ts';
import { expect, test } from './app.ts';
import { file, makeBackup, openFile, recordsIn, restore, rows, withoutSaveDialog } from './backup-steps.ts';
import { checkIn, openWith, row } from './program-records.ts';

test.beforeEach(({ context }) => withoutSaveDialog(context));

test('a backup made here comes back whole on another device, and can be undone there', async ({
	page,
	browser,
	baseURL
}, info) => {
	await restore(page, file);
	const made = await makeBackup(page, info.outputPath('made.json'));
	expect(recordsIn(made)).toEqual(recordsIn(readFileSync(file, 'utf8')));

	const second = await browser.newContext({ baseURL: baseURL ?? '' });
	await second.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
	const there = await second.newPage();
	await restore(there, info.outputPath('made.json'));
	await expect(there.getByText('The file you brought back is your backup.')).toBeVisible();
	await expect(there.getByRole('button', { name: 'Make a backup' })).toHaveCount(0);
	await there.goto('backup/');
	const again = await makeBackup(there, info.outputPath('again.json'));
	expect(recordsIn(again)).toEqual(recordsIn(made));
	const device = (all: unknown[]) =>
		(all as { key: string; value: { id: string } }[]).find(({ key }) => key === 'device')?.value.id;
	expect(device(await rows(there, 'local'))).not.toBe(device(await rows(page, 'local')));

	await there.getByRole('button', { name: 'Undo this restore' }).click();
	await expect(there.getByText('Everything is as it was before')).toBeVisible();
	expect(await rows(there, 'records')).toEqual([]);
	await second.close();
});

test('a backup of one entry is said to hold one', { tag: '@once' }, async ({ page }, info) => {
	await openWith(
		page,
		[row('injury', '2026-03-10', { side: 'left', what: 'strain' })],
		'backup/',
		'2026-03-12T08:00:00Z'
	);
	await makeBackup(page, info.outputPath('one.json'));
	await expect(page.getByText(/among your downloads: 1 entry,/)).toBeVisible();
});

for (const [width, text] of [
	[320, 'normal'],
	[320, 'larger']
] as const) {
	test(`the preview shows every number at ${width} px and ${text} text`, { tag: '@once' }, async ({ page }) => {
		await page.setViewportSize({ width, height: 640 });
		await page.goto('backup/');
		await page.evaluate(
			(size) => document.documentElement.style.setProperty('font-size', size),
			text === 'larger' ? '200%' : '100%'
		);
		await page.locator('input[type=file]').setInputFiles(file);
		const cells = page.getByRole('table').getByRole('cell');
		await expect(cells.first()).toBeVisible();
		const cut = await cells.evaluateAll(
			(all) =>
				all.filter((cell) => {
					const range = document.createRange();
					range.selectNodeContents(cell);
					const [inner, outer] = [
						range.getBoundingClientRect(),
						cell.closest('[role=region]')?.getBoundingClientRect()
					];
					return !outer || inner.right > outer.right + 0.5 || inner.left < outer.left - 0.5;
				}).length
		);
		expect(cut).toBe(0);
		await expect(page.getByRole('row', { name: /Check-in/ })).toContainText('100');
		await expectNoSidewaysScroll(page);
	});
}

test('why a file cannot be brought back is in sight, above the navigation', { tag: '@once' }, async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto('backup/');
	await expect(page.getByRole('button', { name: 'Make a backup' })).toBeVisible();
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'half.json', mimeType: 'application/json', buffer: Buffer.from('{"format": "gaitk') });
	const why = page.getByRole('alert').filter({ hasText: 'This is not a Gaitkeeper backup' });
	const bottom = async () => ((await why.boundingBox())?.y ?? 0) + ((await why.boundingBox())?.height ?? 1000);
	await expect.poll(bottom).toBeLessThanOrEqual((await page.locator('nav').boundingBox())?.y ?? 0);
});

test.describe('out of first start', () => {
	test.use({ welcomed: false });

	test('bringing back stands first, and the preview of a file is in sight', async ({ page }) => {
		await page.goto('');
		await page.getByRole('button', { name: 'I understand' }).click();
		await page.getByRole('link', { name: /^Restore a backup/ }).click();
		await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Bring a backup back']);
		await page.setViewportSize({ width: 320, height: 640 });
		await page.locator('input[type=file]').setInputFiles(file);
		const title = page.getByRole('heading', { name: 'This backup holds' });
		await expect(title).toBeFocused();
		await expect(title).toBeInViewport();
		await expect.poll(async () => (await title.boundingBox())?.y).toBeLessThan(200);
		await expectWholeWords(page);
	});
});

test('a save window that is closed is said to be, with what to do', async ({ page }) => {
	await page.addInitScript(() =>
		Reflect.set(window, 'showSaveFilePicker', () => Promise.reject(new DOMException('closed', 'AbortError')))
	);
	await page.goto('backup/');
	await page.getByRole('button', { name: 'Make a backup' }).click();
	await expect(page.getByText('The save window was closed. Nothing was saved. Try again.')).toBeVisible();
});

test(
	'a preview says what would change, and reading the same file again changes nothing',
	{ tag: '@once' },
	async ({ page }) => {
		await openFile(page, file);
		await expect(page.getByRole('row', { name: /Check-in/ })).toContainText('100');
		expect(await rows(page, 'records')).toEqual([]);
		await page.getByRole('button', { name: 'Restore', exact: true }).click();
		await expect(page.getByText('Your entries are back')).toBeVisible();
		await openFile(page, file);
		await expect(page.getByText('Everything in this file is here already.')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Restore', exact: true })).toBeDisabled();
	}
);

test(
	'damaged files, files of somebody else and other files are met with words',
	{ tag: '@once' },
	async ({ page }, info) => {
		const text = readFileSync(file, 'utf8');
		const given = (name: string, body: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(body) });
		await restore(page, file);
		await page.locator('input[type=file]').setInputFiles(given('cut.json', text.slice(0, 3000)));
		await expect(page.getByRole('alert')).toContainText('damaged or cut short');
		await page.locator('input[type=file]').setInputFiles(given('x.png', 'PNG'));
		await expect(page.getByRole('alert')).toContainText('not a Gaitkeeper backup');
		await page.locator('input[type=file]').setInputFiles(given('new.json', text.replace('"version":1', '"version":2')));
		await expect(page.getByRole('alert')).toContainText('newer Gaitkeeper');
		const stranger = text.replaceAll('a3b1c2d4', 'ffffffff').replace('"usual":4', '"usual":3');
		await page.locator('input[type=file]').setInputFiles(given('other.json', stranger));
		const button = page.getByRole('button', { name: 'Restore', exact: true });
		await expect(page.getByText('Whose entries are these?')).toBeVisible();
		await expect(page.getByText('changed after it was made')).toBeVisible();
		await expect(button).toBeDisabled();
		expect(info.errors).toEqual([]);
	}
);

test(
	'no room on the device: nothing is stored in part, the words say so, and it works once there is room',
	{ tag: '@once' },
	async ({ page }) => {
		await openFile(page, file);
		await page.evaluate(() => {
			let full = true;
			let count = 0;
			Reflect.set(window, 'makeRoom', () => (full = false));
			for (const way of ['put', 'add'] as const) {
				const own = Reflect.get(IDBObjectStore.prototype, way) as (...given: unknown[]) => unknown;
				Reflect.set(IDBObjectStore.prototype, way, function (this: IDBObjectStore, ...given: unknown[]) {
					if (full && ++count > 5) throw new DOMException('full', 'QuotaExceededError');
					return Reflect.apply(own, this, given);
				});
			}
		});
		await page.getByRole('button', { name: 'Restore', exact: true }).click();
		await expect(page.getByRole('alert')).toContainText('no room left');
		expect(await rows(page, 'records')).toEqual([]);
		await page.evaluate(() => (Reflect.get(window, 'makeRoom') as () => void)());
		await page.getByRole('button', { name: 'Restore', exact: true }).click();
		await expect(page.getByText('Your entries are back')).toBeVisible();
	}
);

test('an entry that was set aside is deleted by one tap, and brought back by another', async ({ page }) => {
	const at = '2026-03-12T08:00:00Z';
	await openWith(page, [row('goal', '2026-03-12', { goal: 7 })], 'day/?d=2026-03-12', at);
	await expect.poll(() => rows(page, 'parked')).toHaveLength(1);
	await page.goto('storage/');
	const [aside] = await rows(page, 'parked');
	await page.getByRole('button', { name: 'Delete for good' }).click();
	await expect(page.getByText('Nothing is set aside.')).toBeVisible();
	expect(await rows(page, 'parked')).toEqual([]);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Entry from 12 March 2026')).toBeVisible();
	expect(await rows(page, 'parked')).toEqual([aside]);
});

test('delete everything asks for a word, and then nothing is left', async ({ page }) => {
	await restore(page, file);
	await page.goto('storage/');
	await page.getByRole('button', { name: 'Delete everything…' }).click();
	await page.getByRole('button', { name: 'Delete everything now' }).click();
	await expect(page.getByText('Please type “delete” to go on.')).toBeVisible();
	expect(await rows(page, 'records')).not.toEqual([]);
	await page.getByLabel('Type the word “delete”').fill('Delete');
	await page.getByRole('button', { name: 'Delete everything now' }).click();
	await expect(page.getByRole('heading', { name: 'Welcome to Gaitkeeper' })).toBeVisible();
	// It is asked once the new database is there.
	await expect(page.getByRole('button', { name: 'I understand' })).toBeVisible();
	expect(await page.evaluate(() => localStorage.getItem('gaitkeeper-since'))).toBeNull();
	await expect(page.getByText('no longer here')).toBeHidden();
	expect(await rows(page, 'records')).toEqual([]);
});

test('two devices’ check-ins of a day both stay, and it is said which numbers count @once', async ({ page }) => {
	const at = '2026-03-12T08:00:00Z';
	const other = { ...checkIn('2026-03-12'), id: 'of-the-phone' };
	await openWith(page, [checkIn('2026-03-12'), other], 'day/?d=2026-03-12', at);
	await expect(page.getByText('Front hip, left 2')).toHaveCount(2);
	await expect(page.getByText('For each side the higher number counts.')).toBeVisible();
	await page
		.getByRole('link', { name: /^Edit: Check-in/ })
		.first()
		.click();
	await expect(page.getByText('For each side the higher number counts.')).toBeVisible();
	await page.goto('day/?d=2026-03-12');
	await page
		.getByRole('button', { name: /^Delete: Check-in/ })
		.first()
		.click();
	await expect(page.getByText('Front hip, left 2').filter({ visible: true })).toHaveCount(1);
	await expect(page.getByText('For each side the higher number counts.')).toBeHidden();
});
