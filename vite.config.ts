import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArgs, quickBrowserPath } from './scripts/browser.mjs';
import { chunks } from './scripts/chunks.mjs';
import { leanDexie } from './scripts/lean-dexie.mjs';
import { leanWords } from './scripts/lean-words.mjs';
import { messageOptions } from './scripts/messages.mjs';

const executablePath = quickBrowserPath();
/** The modern build of Dexie, whole: `scripts/lean-dexie.mjs` leaves out of it what is not used here. */
const modernDexie = fileURLToPath(new URL('./node_modules/dexie/dist/modern/dexie.mjs', import.meta.url));
/** Dexie goes through our plugins in tests too, so that they run on what is built. */
const withLeanDexie = { server: { deps: { inline: [/\/dexie\//] } } };

/** Where properties draw their values from, and where the device is. */
const seeded = { setupFiles: ['tests/fixtures/law-seed.ts', 'tests/fixtures/region.ts'] };

/** The unit tests of the rooms that are pure. */
const pureTests = ['src/lib/{domain,content,figure}/**/*.test.ts'];

export default defineConfig({
	plugins: [paraglideVitePlugin(messageOptions), leanWords(), leanDexie(), sveltekit(), chunks()],
	// The modern build of Dexie; the default one is written for browsers older than ours.
	resolve: { alias: [{ find: /^dexie$/, replacement: modernDexie }] },
	optimizeDeps: { exclude: ['dexie'] },
	build: {
		target: 'es2022',
		modulePreload: { resolveDependencies: (_, all) => all.filter((file) => file.endsWith('.css')) }
	},
	test: {
		expect: { requireAssertions: true },
		// A limit against hanging, not a measure: a slow machine must not fail a test.
		testTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit-pure',
					...seeded,
					environment: 'node',
					// Nothing in these rooms has a state of its own: the files share a process, which takes half the time.
					isolate: false,
					include: pureTests,
					exclude: ['src/**/*.laws.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'unit',
					...seeded,
					...withLeanDexie,
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/checks/*.test.ts'],
					exclude: ['src/**/*.browser.test.ts', 'src/**/*.laws.test.ts', ...pureTests]
				}
			},
			{
				extends: true,
				test: {
					name: 'laws',
					...seeded,
					...withLeanDexie,
					environment: 'node',
					include: ['src/**/*.laws.test.ts'],
					testTimeout: 240_000
				}
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
