/**
 * Decides which modules of a build share a file. By itself the bundler makes one file for each set of pages that share
 * something, which is hundreds of small ones, and small files compress badly and are fetched one after another. Here two files
 * become one where that makes the pages smaller on the whole: each file a page is spared is worth `perFile`, and what a page
 * then loads without needing it is paid in full.
 */

/** What a page gains by one file less, in bytes of source. */
const perFile = 2300;
/** How much more than any other page Today counts: it is the page most visits start at. */
const todayCounts = 120;
/** And what follows it there. */
const laterCounts = 3;

const page = /\/nodes\/\d+\.js$/;
const today = /\/nodes\/2\.js$/;
/** What Today always asks for once it stands: to the person one more page, which comes right after it. */
const later =
	/\/routes\/(ReadToday|SampleStanding|ProgramToday|RestToday|WhatStands)\.svelte$|\/state\/(day-program|spare-keeper)\.ts$/;
/** What every page loads: the start, the table of pages and the root layout. */
const always = /\/nodes\/0\.js$|\/client-optimized\/app\.js$|\/runtime\/client\/entry\.js$/;

/** The table of pages, which imports all of them lazily. */
const table = /\/client-optimized\/app\.js$/;
const style = /[?&]type=style\b|\.css$/;

const sizeOf = (code) => (code ?? '').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').length;

/** Follows what modules import, lazily too where `lazy` says so. */
function follow(info, from, lazy) {
	const seen = new Set(from);
	for (const id of seen) {
		for (const next of info.get(id)?.importedIds ?? []) seen.add(next);
		if (!lazy(id)) continue;
		for (const next of info.get(id)?.dynamicallyImportedIds ?? []) seen.add(next);
	}
	return seen;
}

/**
 * The styles Today begins with, in one file for all: its own and, since Kit links those with the page, those of its lazy
 * parts.
 */
function stylesOf(info, first) {
	const own = follow(info, first, () => false);
	const all = follow(info, first, (id) => own.has(id) && !table.test(id));
	return [...all].filter((id) => style.test(id));
}

/** All modules, with the pages and lazy parts each is loaded by. */
function reachOf(context) {
	const info = new Map([...context.getModuleIds()].map((id) => [id, context.getModuleInfo(id)]));
	const roots = [...info.keys()]
		.filter((id) => info.get(id).isEntry || info.get(id).dynamicImporters.length > 0)
		.sort();
	const everywhere = roots.filter((root) => always.test(root));
	const reach = new Map([...info.keys()].map((id) => [id, new Set()]));
	const afterToday = roots.find((root) => later.test(root));
	for (const root of roots) {
		for (const id of follow(info, [root], () => false)) reach.get(id)?.add(later.test(root) ? afterToday : root);
	}
	const first = roots.filter((root) => always.test(root) || today.test(root));
	for (const id of stylesOf(info, first)) for (const root of roots) reach.get(id)?.add(root);
	for (const found of reach.values()) {
		if (everywhere.some((root) => found.has(root))) for (const root of roots) found.add(root);
	}
	return { info, reach };
}

/** The files as the bundler would make them: one for each set of pages. */
function firstFiles({ info, reach }) {
	const bySet = new Map();
	const fileOf = new Map();
	for (const id of [...info.keys()].sort()) {
		const pages = reach.get(id);
		if (pages.size < 2) continue;
		const key = [...pages].join('\n');
		const file = bySet.get(key) ?? { pages, modules: [], size: 0, uses: new Set(), usedBy: new Set() };
		bySet.set(key, file);
		file.modules.push(id);
		file.size += sizeOf(info.get(id).code);
		fileOf.set(id, file);
	}
	for (const [id, file] of fileOf) {
		for (const next of info.get(id).importedIds) {
			const used = fileOf.get(next);
			if (!used || used === file) continue;
			file.uses.add(used);
			used.usedBy.add(file);
		}
	}
	return new Set(bySet.values());
}

const weight = (page) => (today.test(page) ? todayCounts : later.test(page) ? laterCounts : 1);
const sum = (pages, of) => [...pages].reduce((total, page) => total + (of(page) ? weight(page) : 0), 0);

/** The styles three or more pages but not Today share: as one file they are asked for once, and each file holds up the first paint. */
const sharedStyles = ({ reach }) =>
	[...reach]
		.filter(([id, from]) => style.test(id) && [...from].filter((root) => page.test(root)).length > 2)
		.filter(([, from]) => ![...from].some((root) => today.test(root)))
		.map(([id]) => id);

/** What the pages save when two files become one. */
function gain(a, b) {
	const both = sum(a.pages, (page) => b.pages.has(page));
	if (both === 0) return 0;
	const onlyA = sum(a.pages, (page) => !b.pages.has(page));
	const onlyB = sum(b.pages, (page) => !a.pages.has(page));
	return both * perFile - onlyA * b.size - onlyB * a.size;
}

/** Whether `from` leads to `to` by way of another file: as one file they would need each other in a circle. */
function leadsThrough(from, to) {
	const seen = new Set([...from.uses].filter((file) => file !== to));
	for (const file of seen) {
		if (file.uses.has(to)) return true;
		for (const next of file.uses) seen.add(next);
	}
	return false;
}

function join(files, a, b) {
	for (const page of b.pages) a.pages.add(page);
	a.modules.push(...b.modules);
	a.size += b.size;
	for (const [there, back] of [
		['uses', 'usedBy'],
		['usedBy', 'uses']
	]) {
		for (const other of b[there]) {
			other[back].delete(b);
			if (other === a) continue;
			other[back].add(a);
			a[there].add(other);
		}
	}
	files.delete(b);
}

/** Joins files, the best pair first, until no pair is worth it. */
function joinAll(files) {
	for (;;) {
		let best;
		const list = [...files];
		for (const [at, a] of list.entries()) {
			for (const b of list.slice(at + 1)) {
				const won = gain(a, b);
				if (won > (best?.won ?? 0) && !leadsThrough(a, b) && !leadsThrough(b, a)) best = { a, b, won };
			}
		}
		if (!best) return files;
		join(files, best.a, best.b);
	}
}

/**
 * The list of files without what each loads later. Kit reads there which scripts and styles a page names beforehand; it follows the
 * lazy ones before all others are read, and takes what a lazy part needs too for lazy itself: pages then began without
 * their styles. Nothing lazy is in a written page.
 */
const withoutLazy = (source) =>
	JSON.stringify(JSON.parse(source), (key, value) => (key === 'dynamicImports' ? [] : value));

/** The Vite plugin of it, for the build of the pages. */
export function chunks() {
	const planned = new Map();
	const ours = (context) => context.environment?.name === 'client' && !context.environment.config.build.ssr;
	return {
		name: 'gaitkeeper-chunks',
		apply: 'build',
		options(options) {
			return ours(this) ? { ...options, preserveEntrySignatures: 'allow-extension' } : undefined;
		},
		outputOptions(options) {
			if (!ours(this)) return undefined;
			const name = (id) => planned.get(id) ?? null;
			return {
				...options,
				codeSplitting: { groups: [{ name, includeDependenciesRecursively: false }] }
			};
		},
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				const manifest = ours(this) && bundle['.vite/manifest.json'];
				if (manifest) manifest.source = withoutLazy(manifest.source);
			}
		},
		buildEnd(error) {
			if (error || !ours(this)) return;
			const found = reachOf(this);
			for (const [at, { modules }] of [...joinAll(firstFiles(found))].entries()) {
				for (const id of modules) planned.set(id, `part-${at}`);
			}
			for (const id of sharedStyles(found)) planned.set(id, 'styles');
		}
	};
}
