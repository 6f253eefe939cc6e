import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles one TypeScript entry of the repository for Node, and returns the URL to import. */
export async function bundle(entry) {
	const outDir = join(root, 'node_modules/.cache/gaitkeeper', basename(entry, '.ts'));
	mkdirSync(outDir, { recursive: true });
	await build({
		configFile: false,
		root,
		logLevel: 'error',
		ssr: { noExternal: true },
		build: {
			ssr: join(root, entry),
			outDir,
			emptyOutDir: true,
			minify: false,
			target: 'node20',
			rollupOptions: { output: { entryFileNames: 'main.mjs' } }
		}
	});
	return pathToFileURL(join(outDir, 'main.mjs')).href;
}
