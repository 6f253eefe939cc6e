import { describe, expect, it } from 'vitest';
import { chunks } from '../../scripts/chunks.mjs';

interface Module {
	readonly imports?: readonly string[];
	readonly later?: readonly string[];
	readonly size?: number;
}
type Modules = Readonly<Record<string, Module>>;

const today = '/out/nodes/2.js';
const page = (n: number) => `/out/nodes/${n}.js`;

/** A build's modules: its start and table of pages, and what else is given; pages load lazily from the table. */
const app = (modules: Modules): Modules => ({
	'/kit/runtime/client/entry.js': { later: ['/out/client-optimized/app.js'] },
	'/out/client-optimized/app.js': { later: Object.keys(modules).filter((id) => id.includes('/nodes/')) },
	'/out/nodes/0.js': {},
	...modules
});

/** Where the plugin puts each module, as the bundler would ask it. */
function filesOf(modules: Modules, ssr = false): (id: string) => string | null | undefined {
	const context = {
		environment: { name: 'client', config: { build: { ssr } } },
		getModuleIds: () => Object.keys(modules).values(),
		getModuleInfo: (id: string) => ({
			code: 'x'.repeat(modules[id]?.size ?? 100),
			isEntry: id.endsWith('/entry.js'),
			importedIds: modules[id]?.imports ?? [],
			dynamicallyImportedIds: modules[id]?.later ?? [],
			dynamicImporters: Object.keys(modules).filter((other) => modules[other]?.later?.includes(id))
		})
	};
	const plugin = chunks();
	plugin.buildEnd.call(context, undefined);
	const options = plugin.outputOptions.call(context, {}) as
		{ codeSplitting: { groups: readonly { name: (id: string) => string | null }[] } } | undefined;
	return (id) => options?.codeSplitting.groups[0]?.name(id);
}

describe('the files of a build', () => {
	it('are one for what the same pages share', () => {
		const file = filesOf(
			app({
				[page(3)]: { imports: ['/a.js', '/b.js'] },
				[page(4)]: { imports: ['/a.js', '/b.js'] },
				'/a.js': {},
				'/b.js': {}
			})
		);
		expect(file('/a.js')).toMatch(/^part-/);
		expect(file('/b.js')).toBe(file('/a.js'));
	});

	it('leave what one page alone needs with that page', () => {
		const file = filesOf(app({ [page(3)]: { imports: ['/a.js'] }, '/a.js': {} }));
		expect(file('/a.js')).toBeNull();
	});

	it('join small ones that most of the same pages load, and keep large ones apart', () => {
		const pages = (size: number) =>
			app({
				[page(3)]: { imports: ['/a.js', '/b.js'] },
				[page(4)]: { imports: ['/a.js', '/b.js'] },
				[page(5)]: { imports: ['/a.js'] },
				'/a.js': { size: 100 },
				'/b.js': { size }
			});
		const small = filesOf(pages(100));
		expect(small('/a.js')).toBe(small('/b.js'));
		const large = filesOf(pages(50_000));
		expect(large('/a.js')).not.toBe(large('/b.js'));
	});

	it('spare Today what it does not need, where another page would have taken it', () => {
		const pages = (one: string) =>
			app({
				[page(3)]: { imports: ['/a.js', '/b.js'] },
				[page(4)]: { imports: ['/a.js', '/b.js'] },
				[one]: { imports: ['/a.js'] },
				'/a.js': {},
				'/b.js': { size: 1000 }
			});
		const without = filesOf(pages(page(5)));
		expect(without('/a.js')).toBe(without('/b.js'));
		const withToday = filesOf(pages(today));
		expect(withToday('/a.js')).not.toBe(withToday('/b.js'));
	});

	it('are one for the styles three pages share, and Today keeps its own', () => {
		const file = filesOf(
			app({
				[today]: { imports: ['/every.css'] },
				[page(3)]: { imports: ['/every.css', '/a.css', '/b.css'] },
				[page(4)]: { imports: ['/every.css', '/a.css', '/b.css', '/two.css'] },
				[page(5)]: { imports: ['/every.css', '/a.css', '/two.css'] },
				[page(6)]: { imports: ['/every.css', '/b.css'] },
				'/every.css': {},
				'/a.css': {},
				'/b.css': {},
				'/two.css': { size: 50_000 }
			})
		);
		expect([file('/a.css'), file('/b.css')]).toEqual(['styles', 'styles']);
		for (const other of ['/every.css', '/two.css']) expect(file(other)).toMatch(/^part-/);
	});

	it('never need each other in a circle', () => {
		// a → c → b: joined without c, a and b would be a file that needs a file that needs it.
		const file = filesOf(
			app({
				[page(3)]: { imports: ['/a.js', '/b.js'] },
				[page(4)]: { imports: ['/a.js', '/b.js', '/d.js'] },
				[page(5)]: { imports: ['/c.js', '/d.js'] },
				[page(6)]: { imports: ['/b.js', '/d.js'] },
				'/a.js': { imports: ['/c.js'] },
				'/c.js': { imports: ['/b.js'], size: 90_000 },
				'/b.js': {},
				'/d.js': { size: 90_000 }
			})
		);
		expect(file('/c.js') === file('/a.js') || file('/a.js') !== file('/b.js')).toBe(true);
	});

	it('are the bundler’s own on the server', () => {
		expect(filesOf(app({}), true)('/a.js')).toBeUndefined();
	});
});
