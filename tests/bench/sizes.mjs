/** What is fetched: from the build's files, and by a real first visit until the network is quiet. */
import { brotliSize, budgets, sizesOf } from '../../scripts/size.mjs';
import { welcomedContext } from './browser.mjs';

export const name = 'sizes (brotli, kB = 1000 bytes)';

/** Scripts and styles Today fetches with nothing kept, without what the service worker keeps for later. */
async function firstVisit(browser, address) {
	const context = await welcomedContext(browser, address, { serviceWorkers: 'block' });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	const bodies = [];
	page.on('response', (response) => {
		if (/\.(js|css)$/.test(new URL(response.url()).pathname)) bodies.push(response.body());
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	const sizes = (await Promise.all(bodies)).map(brotliSize);
	await context.close();
	return sizes.reduce((total, size) => total + size, 0);
}

export async function measure({ browser, site, dir }) {
	const { today, extras, installed } = sizesOf(dir);
	const row = (what, bytes, budget) => ({ what, value: bytes / 1000, unit: 'kB', budget });
	return [
		row('Today, before anything is tapped (files)', today, budgets.today),
		row('Today, until the network is quiet', await firstVisit(browser, site.address), 85),
		...extras.map(({ route, js }) => row(`/${route} extra JS`, js, budgets.extra)),
		row('the whole app, installed', installed, budgets.installed)
	];
}
