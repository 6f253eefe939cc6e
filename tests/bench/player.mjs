/** The player and the check-in on a processor four times slower, with ten years of entries: taps, and the figure's frames. */
import { bundle } from '../../scripts/gates/bundle.mjs';
import { installedContext, median } from './browser.mjs';
import { noteInteractions, slowest, slowDown } from './interactions.mjs';
import { diary } from './years.mjs';

export const name = 'player and check-in, 10 years, CPU 4× slower';

/** Counts the frames of some seconds, and how long the main thread worked for each. */
async function framesOf(page, seconds) {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const busy = async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
	};
	const before = await busy();
	const gaps = await page.evaluate(
		(ms) =>
			new Promise((done) => {
				const gaps = [];
				const first = performance.now();
				const step = (now) => {
					gaps.push(now - (gaps.last ?? now));
					gaps.last = now;
					if (now - first < ms) requestAnimationFrame(step);
					else done(gaps.slice(1));
				};
				requestAnimationFrame(step);
			}),
		seconds * 1000
	);
	return { perSecond: gaps.length / seconds, work: ((await busy()) - before) / gaps.length };
}

export async function measure({ browser, site, runs }) {
	const { clientOf } = await import(await bundle('tests/bench/player-client.ts'));
	const { rows, first } = clientOf(new Date().toISOString().slice(0, 10));
	const records = [...diary(10).filter(({ day }) => day < first), ...rows];
	const context = await installedContext(browser, site.address, { records, timezoneId: 'UTC' });
	const page = await context.newPage();
	await page.addInitScript(noteInteractions);
	const seen = new Map();
	const tap = async (what, target) => {
		await target.waitFor();
		await slowest(page);
		await target.click();
		seen.set(what, [...(seen.get(what) ?? []), await slowest(page)]);
	};
	const button = (name) => page.getByRole('button', { name, exact: true });

	await page.goto(`${site.address}check-in/`);
	await slowDown(page, 4);
	const numbers = page.locator('main .stones label');
	for (let count = 0; count < runs; count++) await tap('a number of the check-in', numbers.nth(1 + (count % 4)));

	const frames = [];
	for (let count = 0; count < runs; count++) {
		await page.goto(`${site.address}session/`);
		await tap('start', button('Start'));
		await tap('start now', button('Start now'));
		frames.push(await framesOf(page, 5));
		await tap('pause', button('Pause'));
		await tap('go on', button('Go on'));
		await tap('skip', button('Skip this exercise'));
		await tap('stop', page.getByRole('button', { name: /^Stop/ }));
		await page.evaluate(
			() =>
				new Promise((done) => {
					const open = indexedDB.open('gaitkeeper');
					open.onsuccess = () => {
						const write = open.result.transaction('local', 'readwrite');
						write.objectStore('local').delete('runningSession');
						write.oncomplete = () => {
							open.result.close();
							done();
						};
					};
				})
		);
	}
	await context.close();
	return [
		...[...seen].map(([what, values]) => ({ what: `tap: ${what}`, value: median(values), unit: 'ms', budget: 100 })),
		{ what: 'frames of the moving figure', value: median(frames.map(({ perSecond }) => perSecond)), unit: '/s' },
		{ what: 'work of the main thread for a frame', value: median(frames.map(({ work }) => work)), unit: 'ms' }
	];
}
