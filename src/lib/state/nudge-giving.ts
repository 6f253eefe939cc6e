import { asset } from '$app/paths';
import { m } from '#messages';
import type { Settings } from '#lib/domain/settings.ts';
import { elapsedWord } from '#lib/content/words/sitting.ts';
import { chime } from '#lib/platform/chime.ts';
import { inFront, notify } from '#lib/platform/notifications.ts';
import { vibrate } from '#lib/platform/vibration.ts';

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
