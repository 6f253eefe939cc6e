/** Puts a dot on the app's icon, or takes it away; does nothing where the device has none. */
export async function badge(on: boolean): Promise<void> {
	if (!('setAppBadge' in navigator)) return;
	try {
		await (on ? navigator.setAppBadge() : navigator.clearAppBadge());
	} catch (error) {
		// Refused where the app is not installed: the badge is only ever an extra.
		if (!(error instanceof DOMException)) throw error;
	}
}
