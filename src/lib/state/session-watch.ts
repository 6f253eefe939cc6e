import { onTick } from '#lib/platform/clock.ts';
import { onHidden } from '#lib/platform/visibility.ts';
import { keepAwake } from '#lib/platform/wake-lock.ts';
import type { App } from './app.svelte.ts';
import type { Guide } from './guide.svelte.ts';

/** How often the screen is looked at anew, in milliseconds. */
const lookMs = 100;

/**
 * While a session runs: looks at the clock, tells when the page is hidden, keeps the screen on and holds updates off. Returns the
 * way to stop, which lets the guide go too.
 */
export function watchSession({ busy }: App, guide: Guide, onlook: () => void, onhidden: () => void): () => void {
	const ends = [() => guide.close(), busy.hold('timer'), keepAwake(), onTick(lookMs, onlook), onHidden(onhidden)];
	return () => {
		for (const end of ends.reverse()) end();
	};
}
