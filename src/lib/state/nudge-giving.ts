import { asset } from '$app/paths';
import { m } from '#messages';
import { dayAt } from '#lib/domain/base/zoned.ts';
import { nudgeWord } from '#lib/content/words/nudge.ts';
import { elapsedWord } from '#lib/content/words/sitting.ts';
import { badge } from '#lib/platform/badge.ts';
import { chime } from '#lib/platform/chime.ts';
import { now, zone } from '#lib/platform/clock.ts';
import { inFront, notify, withdraw } from '#lib/platform/notifications.ts';
import { vibrate } from '#lib/platform/vibration.ts';
import { breakOf, type Break } from './break-of.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Sitting } from './sitting.svelte.ts';
import type { Store } from './store.svelte.ts';

/** What nudges need of the app. */
export interface NudgeParts {
	readonly store: Store;
	readonly preferences: Preferences;
	readonly sitting: Sitting;
}

/** Puts the dot on the app's icon while a nudge stands; when none does, takes that and the notification away. */
export async function mark(stands: boolean, tag: string): Promise<void> {
	await badge(stands);
	if (!stands) await withdraw(tag);
}

/** The break as the gates leave it at this moment. */
const breakNow = (store: Store): Promise<Break> =>
	import('./day-program.ts')
		.then(({ readDayGates }) => readDayGates(store, store.db, dayAt(now(), zone())))
		.then(breakOf, () => breakOf(undefined));

/**
 * Gives the nudge of this timer where it is still this tab's to give, in the ways that are switched on; it says no more than the
 * gates leave. Rejects where the browser refuses one.
 */
export async function giveNudge({ store, preferences, sitting }: NudgeParts, id: string, tag: string): Promise<void> {
	const { nudgeMin, notifications, nudgeSound, nudgeVibration } = preferences.current;
	if (!(await sitting.claimNudge(id, nudgeMin))) return;
	const title = m.sitting_nudge_title({ length: elapsedWord(sitting.timer?.elapsedMs ?? 0) });
	if (nudgeVibration) vibrate(200, 120, 200);
	// Nobody waits for a sound: in the background a browser may hold it up, or have none.
	if (nudgeSound) chime().catch(() => undefined);
	if (!notifications || inFront()) return;
	const body = nudgeWord(await breakNow(store));
	await notify({ tag, title, body, icon: asset('/icons/icon-192.png'), silent: !nudgeSound });
}
