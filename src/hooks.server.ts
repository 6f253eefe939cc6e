import type { Handle } from '@sveltejs/kit';

/** While the pages are written: each names the font beforehand, which is otherwise asked for only after the styles were read. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { preload: ({ type }) => type === 'font' || type === 'js' || type === 'css' });
