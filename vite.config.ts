import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArgs, browserPath } from './scripts/browser.mjs';
import { chunks } from './scripts/chunks.mjs';
import { leanWords } from './scripts/lean-words.mjs';
import { messageOptions } from './scripts/messages.mjs';

const executablePath = browserPath();
const modernDexie = fileURLToPath(new URL('./node_modules/dexie/dist/modern/dexie.min.mjs', import.meta.url));

export default defineConfig({
	plugins: [paraglideVitePlugin(messageOptions), leanWords(), sveltekit(), chunks()],
	// The modern build of Dexie; the default one is written for browsers older than ours.
	resolve: { alias: [{ find: /^dexie$/, replacement: modernDexie }] },
	build: { target: 'es2022' },
	test: {
		expect: { requireAssertions: true },
		// A limit against hanging, not a measure: a slow machine must not fail a test.
		testTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/checks/*.test.ts'],
					exclude: ['src/**/*.browser.test.ts', 'src/**/*.laws.test.ts']
				}
			},
			{
				extends: true,
				test: { name: 'laws', environment: 'node', include: ['src/**/*.laws.test.ts'], testTimeout: 240_000 }
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['src/**/*.browser.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { args: browserArgs, ...(executablePath ? { executablePath } : {}) }
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
