/** Whether the device may show notifications: `ask` before anybody was asked. */
export type NotificationState = 'unsupported' | 'ask' | 'allowed' | 'denied';

/** How notifications stand now. */
export function notificationState(): NotificationState {
	if (typeof Notification === 'undefined') return 'unsupported';
	if (Notification.permission === 'default') return 'ask';
	return Notification.permission === 'granted' ? 'allowed' : 'denied';
}

/** Asks the person; call only on a tap. */
export async function askForNotifications(): Promise<NotificationState> {
	if (typeof Notification !== 'undefined') await Notification.requestPermission();
	return notificationState();
}

/** A notification; a later one with the same `tag` takes its place. */
export interface Notice {
	readonly tag: string;
	readonly title: string;
	readonly body: string;
	readonly icon: string;
	readonly silent: boolean;
}

/** The service worker's registration; undefined where there is none. */
const registration = async (): Promise<ServiceWorkerRegistration | undefined> =>
	'serviceWorker' in navigator ? navigator.serviceWorker.getRegistration() : undefined;

/** Shows a notification if that is allowed: through the service worker, or by the page where there is none. */
export async function notify({ title, ...options }: Notice): Promise<void> {
	if (notificationState() !== 'allowed') return;
	const worker = await registration();
	if (worker?.active) return worker.showNotification(title, options);
	try {
		new Notification(title, options);
	} catch (error) {
		// Android has no notifications from a page; the calm banner is there in any case.
		if (!(error instanceof TypeError)) throw error;
	}
}

/** Takes back what `notify` showed through the service worker under a tag. */
export async function withdraw(tag: string): Promise<void> {
	const worker = await registration();
	for (const shown of (await worker?.getNotifications({ tag })) ?? []) shown.close();
}

/** Whether the person is looking at this page, so that it needs no notification. */
export const inFront = (): boolean => document.visibilityState === 'visible' && document.hasFocus();
