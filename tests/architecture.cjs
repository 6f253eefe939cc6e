/** The layer table of src/ARCHITECTURE.md, held by dependency-cruiser. */
const lib = (room) => `^src/lib/${room}/`;
const own = (room, ...others) => `^(src/lib/(${[room, ...others].join('|')})/)`;
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

/** A room may import itself, the listed rooms and the listed packages. */
const room = (name, comment, { rooms = [], files = [], npm = [] }) => ({
	name: `${name.replaceAll('/', '-')}-imports`,
	comment,
	severity: 'error',
	from: { path: lib(name), pathNot: '\\.test\\.ts$' },
	to: {
		pathNot: [own(name, ...rooms), ...files, ...(npm.length ? [packages(...npm)] : [])]
	}
});

const only = (name, comment, target, from) => ({
	name,
	comment,
	severity: 'error',
	from: { path: '^src/', pathNot: [...from, '\\.test\\.ts$'] },
	to: { path: target }
});

module.exports = {
	forbidden: [
		room('domain', 'The rules stay replayable anywhere: no browser, no database, no words.', { npm: ['valibot'] }),
		room('content', 'Content is data and words over domain types.', {
			rooms: ['domain'],
			npm: ['valibot']
		}),
		room('figure', 'The figure is pure geometry over poses.', { rooms: ['domain'] }),
		room('storage', 'Storage knows the records and Dexie, nothing of the screen.', {
			rooms: ['domain'],
			npm: ['dexie', 'valibot']
		}),
		room('exchange', 'Files in and out speak records and content.', {
			rooms: ['domain', 'content', 'figure'],
			npm: ['valibot']
		}),
		room('platform', "The browser's own things, one adapter each.", {
			rooms: ['domain/base'],
			npm: ['workbox-window']
		}),
		room('ui', 'Presentational parts: props in, callbacks out.', {
			rooms: ['domain', 'content', 'figure', 'styles'],
			npm: ['svelte', 'chart.js']
		}),
		room('state', 'The wiring of everything behind the screens.', {
			rooms: ['domain', 'content', 'figure', 'storage', 'exchange', 'platform'],
			npm: ['svelte', 'dexie'],
			files: ['^node_modules/@sveltejs/kit', '^\\$app', '^\\$service-worker']
		}),
		{
			name: 'base-is-the-bottom',
			comment: 'domain/base is imported by every domain subject and imports none.',
			severity: 'error',
			from: { path: '^src/lib/domain/base/' },
			to: { path: '^src/lib/', pathNot: '^src/lib/domain/base/' }
		},
		{
			name: 'routes-imports',
			comment: 'A page reaches data through state, never storage, files or the platform directly.',
			severity: 'error',
			from: { path: '^src/routes/' },
			to: { path: '^src/lib/(storage|exchange|platform)/' }
		},
		{
			name: 'no-route-to-route',
			comment: 'What two routes share lives in ui or state; a route is a folder directly under routes.',
			severity: 'error',
			from: { path: '^src/routes/([^/]+)/' },
			to: { path: '^src/routes/', pathNot: '^src/routes/$1/' }
		},
		{
			name: 'no-root-to-route',
			comment: 'The layout and Today know no other route.',
			severity: 'error',
			from: { path: '^src/routes/[^/]+$' },
			to: { path: '^src/routes/[^/]+/' }
		},
		{
			name: 'worker-is-alone',
			comment: 'The service worker imports nothing of the app.',
			severity: 'error',
			from: { path: '^src/service-worker/' },
			to: { path: '^src/', pathNot: '^src/service-worker/' }
		},
		only(
			'dexie-in-storage',
			'Only storage (and the live-query adapter) knows the database library.',
			packages('dexie'),
			[lib('storage'), '^src/lib/state/live-query\\.svelte\\.ts$']
		),
		only('workbox-window-in-platform', 'Only platform registers the worker.', packages('workbox-window'), [
			lib('platform')
		]),
		only('chart-in-ui-chart', 'Only ui/chart draws with chart.js.', packages('chart.js'), [lib('ui/chart')]),
		{
			name: 'no-circular',
			comment: 'A cycle has no order to read it in.',
			severity: 'error',
			from: {},
			to: { circular: true }
		},
		{
			name: 'not-unresolvable',
			comment: 'An import that does not resolve hides from every rule above.',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^\\$(app|service-worker|env)' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: 'src/lib/content/messages/generated/' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			conditionNames: ['import', 'svelte', 'default'],
			exportsFields: ['exports'],
			extensions: ['.ts', '.js', '.svelte', '.mjs', '.json']
		}
	}
};
