/** Lighthouse, mobile, on every route: run through npx so that the project does not carry it. */
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserArgs, findBrowser } from '../../scripts/browser.mjs';
import { run } from '../../scripts/run.mjs';
import { routesOf } from '../../scripts/site.mjs';
import { median } from './browser.mjs';

export const name = 'Lighthouse 12.8.2, mobile';

const categories = ['performance', 'accessibility', 'best-practices'];

async function audit(address, chrome) {
	const report = join(tmpdir(), `lighthouse-${process.pid}.json`);
	const { code, output } = await run(
		[
			'npx',
			'--yes',
			'lighthouse@12.8.2',
			address,
			'--quiet',
			'--output=json',
			`--output-path=${report}`,
			`--only-categories=${categories.join(',')}`,
			`--chrome-flags=--headless=new ${browserArgs.join(' ')}`
		],
		{ quiet: true, env: { CHROME_PATH: chrome } }
	);
	if (code !== 0) throw new Error(output);
	const { categories: scores, audits } = JSON.parse(readFileSync(report, 'utf8'));
	rmSync(report);
	return {
		...Object.fromEntries(categories.map((category) => [category, (scores[category].score ?? 0) * 100])),
		lcp: audits['largest-contentful-paint'].numericValue / 1000
	};
}

export async function measure({ site, dir, runs }) {
	const { path: chrome } = await findBrowser();
	const rows = [];
	for (const route of routesOf(dir)) {
		const seen = [];
		for (let count = 0; count < runs; count++) seen.push(await audit(site.address + route, chrome));
		for (const category of categories) {
			rows.push({
				what: `/${route} ${category}`,
				value: median(seen.map((scores) => scores[category])),
				unit: '',
				budget: category === 'performance' ? (route === '' ? 98 : 95) : 100,
				atLeast: true
			});
		}
		rows.push({ what: `/${route} largest paint`, value: median(seen.map(({ lcp }) => lcp)), unit: 's', budget: 1.5 });
	}
	return rows;
}
