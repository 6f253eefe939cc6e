import { expect, test as base, type BrowserContext, type ConsoleMessage } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { welcomeHere } from '../profile.mjs';

/** A build served on a port of its own, at `address` (which ends with `/`). */
export type Site = Awaited<ReturnType<typeof serve>>;

/** What went wrong in a browser while a test ran. */
export class Faults {
	readonly #seen: string[] = [];
	readonly #allowed: RegExp[] = [];

	/** Says that this test provokes faults like these on purpose. */
	allow(...patterns: readonly RegExp[]): void {
		this.#allowed.push(...patterns);
	}

	/** Every fault that no test allowed. */
	get found(): readonly string[] {
		return this.#seen.filter((fault) => !this.#allowed.some((pattern) => pattern.test(fault)));
	}

	/** Watches all pages and workers of a context: errors, policy violations, and requests that leave the origin. */
	async watch(context: BrowserContext, home: string): Promise<void> {
		await context.addInitScript(() => {
			document.addEventListener('securitypolicyviolation', (event) => {
				// eslint-disable-next-line no-console -- the console is what the test listens to
				console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`);
			});
		});
		context.on('console', (message: ConsoleMessage) => {
			if (message.type() === 'error') this.#seen.push(`console: ${message.text()} (${message.location().url})`);
		});
		context.on('weberror', (error) => this.#seen.push(`page error: ${error.error().message}`));
		context.on('request', (request) => {
			const url = new URL(request.url());
			const local = ['data:', 'blob:'].includes(url.protocol) || url.origin === new URL(home).origin;
			if (!local) this.#seen.push(`request to another origin: ${request.url()}`);
		});
	}
}

interface Options {
	/** When the person's day starts, an ISO instant: the page's clock is set there and runs on. Undefined: now. */
	readonly at: string | undefined;
	/** Whether the person has been through the first start. */
	readonly welcomed: boolean;
}

/** Playwright's test on the built app: it fails on any console or page error, policy violation or foreign request. */
export const test = base.extend<Options & { faults: Faults }, { site: Site }>({
	site: [
		async ({}, use) => {
			const site = await serve({ dir: process.env['GAITKEEPER_OUT'] ?? 'build' });
			await use(site);
			await site.close();
		},
		{ scope: 'worker' }
	],
	baseURL: ({ site }, use) => use(site.address),
	at: [undefined, { option: true }],
	welcomed: [true, { option: true }],
	faults: async ({}, use) => {
		const faults = new Faults();
		await use(faults);
		expect(faults.found).toEqual([]);
	},
	context: async ({ context, faults, baseURL, at, welcomed }, use) => {
		await faults.watch(context, baseURL ?? '');
		if (at !== undefined) await context.clock.install({ time: at });
		if (welcomed) {
			const page = await context.newPage();
			// Not Today, which leads a new device to its first start.
			await page.goto(`${baseURL ?? ''}about/`);
			await welcomeHere(page, at === undefined ? {} : { at: Date.parse(at) });
			await page.close();
		}
		await use(context);
	}
});

export { expect };
