/**
 * Serves a build on this computer only: `node scripts/serve.mjs [--port 4173] [--dir build] [--base /sub/]`.
 * It knows nothing of the app: any static host that sends the same headers does the same.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import zlib from 'node:zlib';
import { cacheControl, fileHeaders, filesOf, isPart, policyOf, securityHeaders } from './site.mjs';

const types = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.ics': 'text/calendar; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.mjs': 'text/javascript; charset=utf-8',
	'.mp3': 'audio/mpeg',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2'
};
const compressible = /^(text\/|application\/(json|manifest|wasm)|image\/svg)/;

const encoders = {
	br: (body) =>
		promisify(zlib.brotliCompress)(body, {
			params: {
				[zlib.constants.BROTLI_PARAM_QUALITY]: 9,
				[zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length
			}
		}),
	gzip: (body) => promisify(zlib.gzip)(body, { level: 9 })
};

/** Reads a build into memory; each file is compressed once, when it is first asked for. */
function loadSite(dir) {
	const files = new Map();
	for (const name of filesOf(dir)) {
		if (/^[._](?!app\/)/.test(name)) continue;
		const body = readFileSync(join(dir, name));
		const type = types[extname(name)] ?? 'application/octet-stream';
		const tag = createHash('sha256').update(body).digest('base64url').slice(0, 16);
		files.set(name, { body, type, tag, encoded: {} });
	}
	return { files, policy: policyOf(dir) };
}

/** Which of our encodings the browser takes, best first. */
const encodingFor = (file, accepted = '') =>
	!compressible.test(file.type) || file.body.length < 200
		? undefined
		: Object.keys(encoders).find((name) => new RegExp(`(^|[\\s,])${name}(?!;q=0(\\.0*)?\\s*(,|$))`).test(accepted));

async function send(request, response, status, name, site) {
	const file = site.files.get(name);
	const encoding = encodingFor(file, request.headers['accept-encoding']);
	const etag = `"${file.tag}${encoding ? `-${encoding}` : ''}"`;
	const headers = {
		...(isPart(name) ? fileHeaders : { ...securityHeaders, 'content-security-policy': site.policy }),
		'content-type': file.type,
		'cache-control': cacheControl(name),
		vary: 'accept-encoding',
		etag,
		...(encoding ? { 'content-encoding': encoding } : {})
	};
	if (
		status === 200 &&
		request.headers['if-none-match']?.split(/\s*,\s*/).some((tag) => tag.replace('W/', '') === etag)
	) {
		response.writeHead(304, headers).end();
		return;
	}
	const body = encoding ? await (file.encoded[encoding] ??= encoders[encoding](file.body)) : file.body;
	response.writeHead(status, { ...headers, 'content-length': body.length });
	response.end(request.method === 'HEAD' ? undefined : body);
}

const plain = (response, status, text, headers = {}) =>
	response.writeHead(status, { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8', ...headers }).end(text);

async function answer(request, response, base, site) {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		plain(response, 405, 'This server only reads.\n', { allow: 'GET, HEAD' });
		return;
	}
	const [path = '/', search] = (request.url ?? '/').split('?', 2);
	let name;
	try {
		name = decodeURIComponent(path);
	} catch {
		plain(response, 400, 'That address cannot be read.\n');
		return;
	}
	const goTo = (to) => plain(response, 308, '', { location: to + (search === undefined ? '' : `?${search}`) });
	if (name === base.slice(0, -1)) return void goTo(base);
	if (!name.startsWith(base)) return void plain(response, 404, 'Nothing is served here.\n');
	name = name.slice(base.length);
	// Only names read from the build are ever served, so no path can lead out of it.
	if (site.files.has(name)) return send(request, response, 200, name, site);
	if (name === '' || name.endsWith('/')) {
		if (site.files.has(`${name}index.html`)) return send(request, response, 200, `${name}index.html`, site);
	} else if (site.files.has(`${name}/index.html`)) return void goTo(`${path}/`);
	if (site.files.has('404.html')) return send(request, response, 404, '404.html', site);
	plain(response, 404, 'Not found.\n');
}

const listen = (server, port, last) =>
	new Promise((resolve, reject) => {
		server.once('error', (error) =>
			error.code === 'EADDRINUSE' && port < last ? resolve(listen(server, port + 1, last)) : reject(error)
		);
		server.listen(port, '127.0.0.1', () => resolve(server.address().port));
	});

/**
 * Starts serving `dir` under `base` on loopback; tries the next ports up to `lastPort` when one is taken (0: any free one).
 * @param {{ dir?: string, base?: string, port?: number, lastPort?: number }} [options]
 * @returns {Promise<{ address: string, port: number, swap(dir: string): void, close(): Promise<void> }>}
 */
export async function serve({ dir = 'build', base = '/', port = 0, lastPort = port } = {}) {
	let site = loadSite(dir);
	const server = createServer((request, response) => {
		answer(request, response, base, site).catch((error) => {
			console.error(error);
			response.destroy();
		});
	});
	const bound = await listen(server, port, lastPort);
	return {
		address: `http://localhost:${bound}${base}`,
		port: bound,
		swap: (next) => {
			site = loadSite(next);
		},
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

async function main() {
	const { values } = parseArgs({
		options: {
			port: { type: 'string' },
			dir: { type: 'string', default: 'build' },
			base: { type: 'string', default: '/' }
		}
	});
	if (!existsSync(join(values.dir, 'index.html'))) {
		console.error(`There is no build in ${values.dir}. Make one with: npm run build`);
		process.exit(1);
	}
	const port = Number(values.port ?? 4173);
	const base = `/${values.base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
	const server = await serve({ dir: values.dir, base, port, lastPort: values.port ? port : port + 20 }).catch(
		(error) => {
			console.error(`The server cannot use port ${port}: ${error.message}`);
			process.exit(1);
		}
	);
	console.log(`\n  Gaitkeeper is at  ${server.address}\n  Stop it with Ctrl+C.\n`);
	if (server.port !== port && port !== 0) {
		console.log(`  Port ${port} is taken. A browser keeps entries per address: use the same one each time.\n`);
	}
	const stop = () => void server.close().then(() => process.exit(0));
	process.on('SIGINT', stop);
	process.on('SIGTERM', stop);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
