import { asset } from '$app/paths';
import { m } from '#messages';
import type { Settings } from '#lib/domain/settings.ts';
import { elapsedWord } from '#lib/content/words/sitting.ts';
import { badge } from '#lib/platform/badge.ts';
import { chime } from '#lib/platform/chime.ts';
import { inFront, notify, withdraw } from '#lib/platform/notifications.ts';
import { vibrate } from '#lib/platform/vibration.ts';

/** Puts the dot on the app's icon while a nudge stands; when none does, takes that and the notification away. */
export async function mark(stands: boolean, tag: string): Promise<void> {
	await badge(stands);
	if (!stands) await withdraw(tag);
}

/** Gives a nudge after `elapsedMs` of sitting, in the ways that are switched on; rejects where the browser refuses one. */
export async function giveNudge(
	{ notifications, nudgeSound, nudgeVibration }: Settings,
	tag: string,
	elapsedMs: number
): Promise<void> {
	if (nudgeVibration) vibrate(200, 120, 200);
	if (nudgeSound) await chime();
	if (!notifications || inFront()) return;
	await notify({
		tag,
		title: m.sitting_nudge_title({ length: elapsedWord(elapsedMs) }),
		body: m.sitting_nudge_body(),
		icon: asset('/icons/icon-192.png'),
		silent: !nudgeSound
	});
}
