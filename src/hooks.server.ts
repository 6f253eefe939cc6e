import { version } from '$app/environment';
import type { Handle } from '@sveltejs/kit';

/**
 * While the pages are written: each names the font beforehand, which is otherwise asked for only after the styles were read, and
 * its scripts as what comes later: `static/boot.js` asks for them once the words stand, and early taps are kept meanwhile.
 * It also says which release it is of, which the service worker looks for.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type }) => type === 'font' || type === 'js' || type === 'css',
		transformPageChunk: ({ html }) =>
			html.replaceAll(' rel="modulepreload"', ' rel="later"').replace('%release%', version)
	});
