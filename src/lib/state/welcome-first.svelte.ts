import { needsWelcome } from '#lib/domain/settings.ts';
import { remember } from '#lib/platform/remembered.ts';
import type { App } from './app.svelte.ts';

/** What is open before first start, as in `static/boot.js`: itself, help, what is to be read, the settings, and bringing a backup back. */
const open = /^(welcome|help|about|learn|exercises?|backup|settings|storage)\//;

/**
 * Calls `go` on a screen that first start comes before, with the query that leads back to it, once the data is open, the settings are read and it was never
 * finished; lost data never leads there. `asked` is the address of the screen from the app's folder on. A device that knows
 * of no first start does not come this far (`boot.js`). Make it while the frame of all screens is set up.
 */
export function leadToWelcome(
	{ store, preferences }: App,
	asked: () => string,
	go: (then: string) => Promise<void>
): void {
	$effect(() => {
		if (store.status !== 'ready' || !preferences.loaded) return;
		const needs = needsWelcome(preferences.current);
		remember('welcomed', needs ? 'no' : 'yes');
		const address = asked();
		if (needs && !open.test(address)) void go(address && `?then=${encodeURIComponent(address)}`);
	});
}
