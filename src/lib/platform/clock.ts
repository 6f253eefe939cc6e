import type { Instant } from '../domain/base/zoned.ts';

/** The device's time now, UTC epoch milliseconds. */
export const now = (): Instant => Date.now();

/** Milliseconds since the page began, by a clock that nobody sets; whether it counts a sleep of the device differs. */
export const steady = (): number => performance.now();

/** The device's IANA zone now; travel changes it. */
export const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Calls back when the page comes to the front again, and then every `everyMs`; returns the way to stop. */
export function onTick(everyMs: number, tick: () => void): () => void {
	const timer = setInterval(tick, everyMs);
	const seen = () => {
		if (document.visibilityState === 'visible') tick();
	};
	document.addEventListener('visibilitychange', seen);
	window.addEventListener('pageshow', seen);
	return () => {
		clearInterval(timer);
		document.removeEventListener('visibilitychange', seen);
		window.removeEventListener('pageshow', seen);
	};
}
