/**
 * Leaves out of a build what this app does not use of Dexie: it is one large script that no bundler can shake, and the largest
 * part of the first load. The cache of live queries goes because `storage/database.ts` switches it off (`cache: 'disabled'`);
 * the rest are ways to ask that nothing here asks. The unit and laws tests run on the same shortened text, so a use of
 * what is missing shows there. A Dexie that is written in a way not known here fails the build.
 */
import { parseAst } from 'vite';

/** Methods nobody here calls, by class; none of them is called by what stays. */
const methods = {
	Collection: ['desc', 'eachUniqueKey', 'eachKey', 'firstKey', 'lastKey', 'offset', 'or', 'raw', 'sortBy'],
	Transaction: ['waitFor'],
	Table: ['bulkUpdate', 'defineClass', 'mapToClass', 'offset', 'update', 'upsert'],
	WhereClause: [
		'anyOf',
		'anyOfIgnoreCase',
		'belowOrEqual',
		'equalsIgnoreCase',
		'inAnyRange',
		'noneOf',
		'notEqual',
		'startsWith',
		'startsWithAnyOf',
		'startsWithAnyOfIgnoreCase',
		'startsWithIgnoreCase'
	]
};

/** Members of the object given to `props(Dexie, …)`: helpers for other libraries. */
const statics = [
	'async',
	'cache',
	'cmp',
	'debug',
	'defineClass',
	'delByKeyPath',
	'derive',
	'Events',
	'errnames',
	'exists',
	'extend',
	'extendObservabilitySet',
	'getByKeyPath',
	'getDatabaseNames',
	'getObjectDiff',
	'liveQuery',
	'override',
	'setByKeyPath',
	'shallowClone',
	'spawn',
	'waitFor'
];

/** What a method is left with: `Table.where` is only ever asked with the name of an index, its first statement. */
const shortened = { 'Table.where': 1 };

/** Functions that have nothing to do here: the cache's, and the list of databases for browsers that cannot name them. */
const idle = ['signalSubscribersNow', '_onDatabaseCreated', '_onDatabaseDeleted'];

/** Statements that go: the cache, and compound indexes asked for by their first part, which no query here does. */
const statements = ['this.use(cacheMiddleware);', 'this.use(virtualIndexMiddleware);'];

const nameOf = (node) => node.key?.name ?? node.key?.value;

function methodCuts({ id, body }) {
	const unwanted = methods[id.name] ?? [];
	const ends = body.body.flatMap((member) => {
		const name = `${id.name}.${nameOf(member)}`;
		const rest = member.value?.body?.body.slice(shortened[name]) ?? [];
		return name in shortened && rest.length > 0
			? [{ name, from: rest[0].start, to: rest[rest.length - 1].end, by: '' }]
			: [];
	});
	const whole = body.body
		.filter((member) => unwanted.includes(nameOf(member)))
		.map((member) => ({ name: `${id.name}.${nameOf(member)}`, from: member.start, to: member.end, by: '' }));
	return [...whole, ...ends];
}

function staticCuts({ expression }, code) {
	if (expression.type !== 'CallExpression' || !code.slice(expression.start).startsWith('props(Dexie,')) return [];
	return expression.arguments[1].properties
		.filter((member) => member.type === 'Property' && statics.includes(nameOf(member)))
		.map((member) => ({
			name: `Dexie.${nameOf(member)}`,
			from: member.start,
			to: code.indexOf(',', member.end) === member.end ? member.end + 1 : member.end,
			by: ''
		}));
}

function idleCuts({ id, body }) {
	return idle.includes(id.name) ? [{ name: id.name, from: body.start, to: body.end, by: '{}' }] : [];
}

function cutsOf(node, code) {
	if (node.type === 'ClassDeclaration') return methodCuts(node);
	if (node.type === 'FunctionDeclaration') return idleCuts(node);
	return node.type === 'ExpressionStatement' ? staticCuts(node, code) : [];
}

/**
 * Dexie without what is not used here. Throws where its text is not the one known.
 * @param {string} code the modern build, not minified
 * @returns {string}
 */
export function leanText(code) {
	const cuts = [
		...statements.map((name) => ({ name, from: code.indexOf(name), to: code.indexOf(name) + name.length, by: '' })),
		...parseAst(code).body.flatMap((node) => cutsOf(node, code))
	];
	const wanted = [
		...statements,
		...Object.entries(methods).flatMap(([name, all]) => all.map((method) => `${name}.${method}`)),
		...statics.map((name) => `Dexie.${name}`),
		...Object.keys(shortened),
		...idle
	];
	const missing = wanted.filter((name) => !cuts.some((cut) => cut.name === name && cut.from >= 0));
	if (missing.length > 0) throw new Error(`scripts/lean-dexie.mjs does not find in Dexie: ${missing.join(', ')}`);
	return cuts
		.sort((a, b) => b.from - a.from)
		.reduce((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), code);
}

/** The Vite plugin of it, for builds and tests alike. */
export const leanDexie = () => ({
	name: 'gaitkeeper-lean-dexie',
	transform: (code, id) =>
		/\/dexie\/dist\/modern\/dexie\.mjs(?:\?v=|$)/.test(id) ? { code: leanText(code), map: null } : undefined
});
