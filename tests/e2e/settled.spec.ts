import { expectAccessible, expectNoSidewaysScroll } from './accessible.ts';
import { expect, test } from './app.ts';
import { checkIns, item, screening, session } from '../fixtures/gates/facts.ts';
import { openFacts, storedOf } from './facts.ts';

/** The morning of day 11; on day 10 the left side did its lying marches at pain 2. */
const morning = '2026-01-16T07:00:00Z';
test.use({ at: morning });

const before = [screening(0), ...checkIns(0, 10), session(10, [item('s1-march', { side: 'left' })])];

test('the morning after asks whether it settled, answers by the number tapped, and the gates say the same', async ({
	page
}) => {
	await openFacts(page, 'check-in/', before, morning);
	const asks = page.getByRole('region', { name: 'Did yesterday’s exercises settle?' });
	await expect(asks.getByRole('heading', { level: 2 })).toBeVisible();
	await expect(asks).toContainText('It was 2 before. And now?');
	await expect(asks).not.toContainText('Right');
	const panel = page.locator('.panel');
	const stone = (value: number) => panel.getByRole('radio', { name: String(value), exact: true });
	await stone(3).click();
	await expect(asks).toContainText('Settled: 2 before, 3 now.');
	await panel.locator('.chips button').first().click();
	await stone(4).click();
	await expect(asks).toContainText(
		'Not settled yet: 2 before, 4 now. Stretching and harder moves wait; lighter ones go gently.'
	);
	await panel.locator('.chips button').nth(1).click();
	await stone(2).click();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Nothing new, done' }).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	expect((await storedOf(page, 'checkIn')).at(-1)).toMatchObject({
		places: [
			{ side: 'left', usual: 4 },
			{ side: 'right', usual: 2 }
		]
	});
	await page.goto('program/');
	await page.getByRole('button', { name: 'Strength 1, left: Gently' }).click();
	await expect(page.getByRole('link', { name: 'Read the rule' }).first()).toHaveAttribute('href', /#unsettled$/);
});

test('the question is there with the numbers: nothing moves once they are in sight', async ({ page }) => {
	await page.addInitScript(() => {
		const seen = new Set<number>();
		const look = () => {
			const stones = document.querySelector('.panel .stones');
			if (stones) seen.add(Math.round(stones.getBoundingClientRect().top));
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
		Reflect.set(window, 'heights', seen);
	});
	// A slow phone, on which what comes later comes in a frame of its own.
	const slow = await page.context().newCDPSession(page);
	await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 });
	await openFacts(page, 'check-in/', before, morning);
	await expect(page.getByRole('region', { name: 'Did yesterday’s exercises settle?' })).toBeVisible();
	await page.waitForLoadState('networkidle');
	expect(await page.evaluate(() => [...(Reflect.get(window, 'heights') as Set<number>)])).toHaveLength(1);
});

test('a side without a sore place is asked about too, and can be marked', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 740 });
	await openFacts(page, 'check-in/', before, morning);
	for (const left of [1, 0]) {
		await page
			.getByRole('button', { name: /^Take out|^Remove/ })
			.first()
			.click();
		await expect(page.locator('.panel .chips button')).toHaveCount(left);
	}
	const asks = page.getByRole('region', { name: 'Did yesterday’s exercises settle?' });
	await expect(asks.getByRole('heading', { level: 2 })).toBeVisible();
	await expect(asks).toContainText('No sore place there now.');
	await expectNoSidewaysScroll(page);
	await asks.getByRole('button', { name: 'It is sore there' }).click();
	await expect(asks).toContainText('It was 2 before. And now?');
});

const calm = [screening(0), ...checkIns(0, 10)];
for (const [when, facts] of [
	['without exercise', calm],
	['once a check-in has answered', [...calm, session(9, [item('s1-march', { side: 'left' })])]],
	['after breathing alone', [...calm, session(10, [item('br-diaphragm')])]]
] as const) {
	test(`${when}, nothing is asked`, async ({ page }) => {
		await openFacts(page, 'check-in/', facts, morning);
		await expect(page.locator('.panel .chips button')).toHaveCount(2);
		await expect(page.getByRole('region', { name: /settle/ })).toHaveCount(0);
	});
}
