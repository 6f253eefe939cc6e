import adapter from '@sveltejs/adapter-static';
import { release } from './scripts/release.mjs';

/** The hash of the only inline style attribute in the app: SvelteKit's route announcer. */
const announcerStyle = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true, discloseVersion: false },
	kit: {
		adapter: adapter({ pages: process.env['GAITKEEPER_OUT'] ?? 'build' }),
		paths: { relative: true },
		// Hosts answer 404.html with a 404 or a redirect, which would stop the offline copy from being made.
		serviceWorker: { register: false, files: (file) => file !== '404.html' && !/(^|\/)\./.test(file) },
		outDir: process.env['GAITKEEPER_WORK'] ?? '.svelte-kit',
		version: { name: process.env['GAITKEEPER_RELEASE'] ?? release() },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', announcerStyle],
				'img-src': ['self', 'blob:', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'gaitkeeper-worker']
			}
		}
	}
};
