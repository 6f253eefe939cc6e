import type { Handle } from '@sveltejs/kit';

/**
 * While the pages are written: each names the font beforehand, which is otherwise asked for only after the styles were read, and
 * its scripts after what is painted: words and styles come first where the line is slow, and early taps are kept meanwhile.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type }) => type === 'font' || type === 'js' || type === 'css',
		transformPageChunk: ({ html }) =>
			html.replaceAll(' rel="modulepreload"', ' rel="modulepreload" fetchpriority="low"')
	});
