/** What a finished build is made of: its files, its pages, its content policy and the headers it wants. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file of a build as a path with `/`, sorted.
 * @param {string} dir
 * @returns {string[]}
 */
export const filesOf = (dir) =>
	readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/'))
		.sort();

/**
 * The routes of a build, relative to its root, from its prerendered pages: `''`, `'day/'`, …
 * @param {string} dir
 * @returns {string[]}
 */
export const routesOf = (dir) =>
	filesOf(dir)
		.filter((file) => /(^|\/)index\.html$/.test(file))
		.map((file) => file.slice(0, -'index.html'.length));

/**
 * The content policy one page carries in its `<meta>`; undefined when it has none.
 * @param {string} html
 * @returns {string | undefined}
 */
export const policyIn = (html) => /<meta\s+http-equiv="content-security-policy"\s+content="([^"]+)"/i.exec(html)?.[1];

/**
 * The policy to send as a header: the union of all pages' policies (a header and a `<meta>` intersect), with what a
 * `<meta>` cannot say. Throws when a page carries no policy.
 * @param {string} dir
 * @returns {string}
 */
export function policyOf(dir) {
	/** @type {Map<string, Set<string>>} */
	const union = new Map();
	for (const file of filesOf(dir).filter((name) => name.endsWith('.html'))) {
		const policy = policyIn(readFileSync(join(dir, file), 'utf8'));
		if (!policy) throw new Error(`${file} carries no content policy`);
		for (const directive of policy.split(';')) {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			const known = union.get(name) ?? new Set();
			for (const source of sources) known.add(source);
			union.set(name, known);
		}
	}
	union.set('frame-ancestors', new Set(["'none'"]));
	return [...union]
		.map(([name, sources]) => {
			if (sources.size > 1) sources.delete("'none'");
			return [name, ...sources].join(' ');
		})
		.join('; ');
}

/** What every answer carries, whatever it is. */
export const fileHeaders = {
	'x-content-type-options': 'nosniff',
	'cross-origin-resource-policy': 'same-origin'
};

/** What a page and the worker carry beside that and the content policy; a script, style or font is bound by its page's. */
export const securityHeaders = {
	...fileHeaders,
	'referrer-policy': 'no-referrer',
	'cross-origin-opener-policy': 'same-origin',
	'permissions-policy': [
		'accelerometer',
		'camera',
		'display-capture',
		'geolocation',
		'gyroscope',
		'hid',
		'magnetometer',
		'microphone',
		'midi',
		'payment',
		'serial',
		'usb'
	]
		.map((feature) => `${feature}=()`)
		.join(', ')
};

/** Whether a file is only ever part of a page: a script, a style or a font, named by its hash. */
export const isPart = (file) => /^_app\/immutable\/.*\.(?:js|css|woff2)$/.test(file);

/**
 * How long a browser may keep a file: files named by their hash for ever, everything else only after asking.
 * @param {string} file
 */
export const cacheControl = (file) =>
	file.startsWith('_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache';
