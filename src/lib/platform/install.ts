/** The browser's own question whether to install, kept for the moment the person asks for it (set by `boot.js`). */
interface InstallQuestion extends Event {
	prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

declare global {
	interface Window {
		gaitkeeperInstall?: InstallQuestion | undefined;
	}
}

/** Whether the app runs in a window of its own, that is, was opened as an installed app. */
export const isStandalone = (): boolean =>
	matchMedia('(display-mode: standalone)').matches || (navigator as { standalone?: boolean }).standalone === true;

/** Whether this is an iPhone or iPad, where installing is a step in the share menu that no page can offer. */
export const isAppleMobile = (): boolean =>
	/iPhone|iPad|iPod/.test(navigator.userAgent) || (navigator.platform === 'MacIntel' && navigator.maxTouchPoints > 1);

/** Whether the browser would ask now. */
export const canAskToInstall = (): boolean => window.gaitkeeperInstall !== undefined;

/**
 * Calls back when the answer of `canAskToInstall` may have changed, or when the app has been installed; returns the way to
 * stop.
 */
export function onInstallNews(changed: () => void, installed: () => void): () => void {
	window.addEventListener('gaitkeeper-install', changed);
	window.addEventListener('appinstalled', installed);
	return () => {
		window.removeEventListener('gaitkeeper-install', changed);
		window.removeEventListener('appinstalled', installed);
	};
}

/** Asks the browser's question, which can be asked once; resolves with whether the person said yes. */
export async function askToInstall(): Promise<boolean> {
	const question = window.gaitkeeperInstall;
	window.gaitkeeperInstall = undefined;
	return (await question?.prompt())?.outcome === 'accepted';
}
