/**
 * The whole app is kept on the device after one visit, and every later visit is answered from there. A new release is
 * fetched beside the running one and waits until the page says that nothing would be lost.
 */
import { base, build, files, prerendered, version } from '$service-worker';
import { clientsClaim } from 'workbox-core';
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

const home = `${base}/`;
const pages = new Set(prerendered);

/** Files under `build` are named by their content; pages and static files change with the release. */
const named = (url: string) => ({ url, revision: null });
const released = (url: string) => ({ url, revision: version });

/** What these say of their release; a host that is being changed may still answer with an older one. */
const marked = new Set([...prerendered, `${base}/boot.js`]);
const mark = `data-release="${version}"`;

/** The page an address means: itself, with its slash put back, or home when there is no such page. */
function pageAt(pathname: string): string {
	const folder = pathname.replace(/index\.html$/, '').replace(/\/?$/, '/');
	return pages.has(folder) ? folder : home;
}

// A release with one wrong file is not kept at all: the running one goes on, and the next look tries again.
addPlugins([
	{
		cacheWillUpdate: async ({ request, response }) => {
			const whole =
				response.ok && (!marked.has(new URL(request.url).pathname) || (await response.clone().text()).includes(mark));
			return whole ? response : null;
		}
	}
]);
// Records live in the query (`/day/?d=…`), so a page answers whatever its query says.
precacheAndRoute([...build.map(named), ...[...files, ...prerendered].map(released)], {
	cleanURLs: false,
	ignoreURLParametersMatching: [/.*/]
});
cleanupOutdatedCaches();

registerRoute(
	new NavigationRoute(({ url }) => {
		const page = pageAt(url.pathname);
		const query = page === home ? '' : url.search;
		return Promise.resolve(Response.redirect(new URL(page + query, url.origin), 302));
	})
);

/** Brings the app to the front, or opens it where no tab of it is left. */
async function comeForward(): Promise<void> {
	const tabs = await self.clients.matchAll({ type: 'window' });
	const tab = tabs.find(({ visibilityState }) => visibilityState === 'visible') ?? tabs[0];
	await (tab ? tab.focus() : self.clients.openWindow(`${base}/sitting/`));
}

self.addEventListener('notificationclick', (event) => {
	event.notification.close();
	event.waitUntil(comeForward());
});

self.addEventListener('message', (event) => {
	if ((event.data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});
clientsClaim();
