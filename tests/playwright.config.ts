import { defineConfig, devices } from '@playwright/test';
import { browserArgs, quickBrowserPath } from '../scripts/browser.mjs';

const executablePath = quickBrowserPath();

/** What has nothing to do with the width of a screen, or sets it itself, is tried once, on the phone. */
const anyWidth = [
	'check-in-(details|once|signs)',
	'cleared',
	'deleted',
	'dose-change',
	'double-tap',
	'elsewhere',
	'failing-saves',
	'first-visit',
	'forms',
	'keep-offer',
	'missing-part',
	'newer',
	'nudge',
	'offline',
	'privacy',
	'recording',
	'sample',
	'self-test',
	'safety-day',
	'session(-gates|-left|-screens|-steps|-stop)?',
	'set-right',
	'settled',
	'sitting-(clock|forgotten)',
	'spanish',
	'why'
];

/** The built app in a real browser, on a phone and on a desk; each worker serves it on a port of its own (e2e/app.ts). */
export default defineConfig({
	testDir: './e2e',
	outputDir: '../test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	workers: 2,
	retries: 0,
	timeout: 180_000,
	// Limits against hanging, not measures: a slow machine must not fail a test.
	expect: { timeout: 25_000 },
	reporter: 'list',
	use: {
		trace: 'off',
		locale: 'en-GB',
		timezoneId: 'Europe/Berlin',
		// Where the worker itself is the subject, a spec allows it: keeping the whole app for offline use costs a second in each test.
		serviceWorkers: 'block',
		launchOptions: { args: browserArgs, ...(executablePath ? { executablePath } : {}) }
	},
	projects: [
		{
			name: 'phone',
			use: {
				...devices['Pixel 7'],
				viewport: { width: 390, height: 844 },
				screen: { width: 390, height: 844 },
				deviceScaleFactor: 2
			}
		},
		{
			name: 'desktop',
			testIgnore: new RegExp(`(${anyWidth.join('|')})\\.spec\\.ts$`),
			grepInvert: /@once/,
			use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } }
		}
	]
});
