/**
 * Leaves out of a build what this app does not use of Dexie: it is one large script that no bundler can shake, and the largest
 * part of the first load. The cache of live queries goes because `storage/database.ts` switches it off (`cache: 'disabled'`);
 * the rest are ways to ask that nothing here asks, and ways around browsers older than ours. A call of what is missing is an
 * error, never another result (`tests/checks/lean.test.ts`), and all tests run on the same shortened text. A Dexie that is
 * written in a way not known here fails the build.
 */
import { parseAst } from 'vite';

/** Methods nobody here calls, by class; none of them is called by what stays. */
const methods = {
	Collection: [
		'desc',
		'distinct',
		'eachPrimaryKey',
		'eachUniqueKey',
		'eachKey',
		'firstKey',
		'lastKey',
		'offset',
		'or',
		'raw',
		'sortBy'
	],
	Dexie: ['dynamicallyOpened', 'hasBeenClosed', 'hasFailed'],
	Transaction: ['waitFor'],
	Table: ['bulkUpdate', 'defineClass', 'each', 'mapToClass', 'offset', 'reverse', 'update', 'upsert'],
	WhereClause: [
		'aboveOrEqual',
		'anyOf',
		'anyOfIgnoreCase',
		'below',
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

/** Members of the objects given to `props(…, …)`: helpers for other libraries. */
const statics = {
	Dexie: [
		'Events',
		'Promise',
		'asap',
		'async',
		'cache',
		'cmp',
		'connections',
		'currentTransaction',
		'debug',
		'deepClone',
		'defineClass',
		'delByKeyPath',
		'delete',
		'derive',
		'errnames',
		'exists',
		'extend',
		'extendObservabilitySet',
		'getByKeyPath',
		'getDatabaseNames',
		'getObjectDiff',
		'ignoreTransaction',
		'liveQuery',
		'minKey',
		'on',
		'override',
		'props',
		'semVer',
		'setByKeyPath',
		'shallowClone',
		'spawn',
		'version',
		'vip',
		'waitFor'
	],
	DexiePromise: ['PSD', 'newPSD', 'scheduler', 'totalEchoes', 'usePSD'],
	'DexiePromise.prototype': ['timeout']
};

/**
 * Functions left with their first statements: `Table.where` is only ever asked with the name of an index, a table has one hook
 * of a kind, and the others have nothing to do here: the cache's, and the list of databases for browsers that cannot name them.
 */
const shortened = {
	'Table.where': 1,
	hookCreatingChain: 1,
	hookDeletingChain: 1,
	hookUpdatingChain: 1,
	signalSubscribersNow: 0,
	_onDatabaseCreated: 0,
	_onDatabaseDeleted: 0
};

/** How the statements and members begin that go. */
const beginnings = [
	// The cache, and compound indexes asked for by their first part, which no query here does.
	'this.use(cacheMiddleware);',
	'this.use(virtualIndexMiddleware);',
	// The traces of a page served from this machine.
	'debug = value;',
	'setDebug(debug);',
	// Helpers for other libraries.
	'...fullNameExceptions',
	'var fullNameExceptions =',
	'fullNameExceptions.BulkError =',
	'fullNameExceptions.DexieError =',
	'fullNameExceptions.ModifyError =',
	'Dexie.maxKey =',
	// Changing rows where they lie: see `deleteRows`.
	'var modifyer;',
	"if (typeof changes === 'function') {",
	'if (modifyChunkSize) {',
	'if (!isUnconditionalDelete)',
	// What wants to run before a database is ready.
	'ready: [promisableChain, nop]',
	'this.once =',
	'this.on.ready.subscribe =',
	'const vipDB =',
	'this.vip = vipDB;',
	'return DexiePromise.resolve(vip(() => db.on.ready',
	// Words for the console where the app has a screen.
	'if (ev.newVersion > 0)',
	"this.on('blocked', (ev) =>",
	// Comparing without regard to capitals.
	'this._descending =',
	'this._max =',
	'this._min =',
	// Safari before 11, tables of shared documents, cursors by hand, kinds of keys unknown here, modes of transactions.
	'hasGetAll: tables.length > 0 &&',
	"if (typeof navigator !== 'undefined' &&",
	"if (mode !== 'readonly')",
	'cursor.next =',
	'const intrinsicTypeNames =',
	"mode = mode.replace('!', '')"
];

/** Texts that are written otherwise, each found once; what then cannot run, the build leaves out. */
const otherwise = [
	['var debug = typeof location', 'const debug = false && typeof location'],
	// `modify` would do nothing but delete, so it has another name, and a call of it fails.
	['modify(changes) {', 'deleteRows() {'],
	['this.modify(deleteCallback)', 'this.deleteRows()'],
	['changes === deleteCallback', 'true'],
	["(typeof changes !== 'function' || isUnconditionalDelete) &&", ''],
	['Promise.resolve(addValues.length > 0 &&', 'Promise.resolve(false &&'],
	['(putValues.length > 0 ||', '(false ||'],
	["(criteria && typeof changes === 'object')", 'false'],
	// A collection is never joined with another, and a database always says what is in it.
	['if (!ctx.or) {', 'if (true) {'],
	[' || ctx.or)', ')'],
	['or: whereCtx.or,', ''],
	['or: orCollection,', ''],
	['state.autoSchema || !nativeVerToOpen', '!nativeVerToOpen'],
	['if (state.autoSchema && !db._options.allowEmptyDB)', 'if (false)'],
	['if (state.autoSchema)', 'if (false)'],
	// The cache is off, and rows that are handed out are never cloned for it.
	['let cachable = isCachableContext', 'const cachable = false && isCachableContext'],
	['clone ? deepClone(cache.values[i]) : cache.values[i]', 'cache.values[i]'],
	["req.cache === 'clone' ? deepClone(res) : res", 'res'],
	// Keys here are texts, numbers and lists of them; a key that is still to be made is not given as undefined.
	['intrinsicTypeNames.map((t) => _global[t])', '[Array, Date]'],
	["typeof keyPath === 'string' && !/\\./.test(keyPath)", 'false'],
	// Modes of transactions, comparing and reading as above.
	["mode.indexOf('!') !== -1", 'false'],
	["mode.indexOf('?') !== -1", 'false'],
	['this._cmp = this._ascending = cmp;', 'this._cmp = cmp;'],
	["hasGetAll && direction === 'next'", "direction === 'next'"],
	['if (!yProps)', 'if (true)'],
	['!ctx.table.schema.yProps &&', ''],
	// What every browser of ours has.
	["typeof iteratorSymbol === 'symbol'", 'true'],
	["typeof FinalizationRegistry !== 'undefined'", 'true'],
	["typeof WeakRef !== 'undefined'", 'true'],
	["typeof Reflect === 'undefined'", 'false']
];

const nameOf = (node) => node.key?.name ?? node.key?.value;
const isMember = ({ type }) => type === 'Property' || type === 'SpreadElement';

/** A part that goes: a member with the comma behind it, a statement but for its end. */
function cut(name, node, code) {
	if (!isMember(node)) return { name, from: node.start, to: node.end, by: /Statement$/.test(node.type) ? ';' : '' };
	return { name, from: node.start, to: node.end + (code[node.end] === ',' ? 1 : 0), by: '' };
}

function shorter(name, node, code) {
	return (node.body?.body ?? []).slice(shortened[name]).map((statement) => cut(name, statement, code));
}

function methodCuts({ id, body }, code) {
	return body.body.flatMap((member) => {
		const name = `${id?.name}.${nameOf(member)}`;
		if (methods[id?.name]?.includes(nameOf(member))) return [cut(name, member, code)];
		return name in shortened ? shorter(name, member.value, code) : [];
	});
}

function staticCuts({ callee, arguments: [of, given] }, code) {
	const name = callee.name === 'props' ? code.slice(of.start, of.end) : '';
	return (statics[name] ? given.properties : [])
		.filter((member) => statics[name].includes(nameOf(member)))
		.map((member) => cut(`${name}.${nameOf(member)}`, member, code));
}

function beginningCuts(node, code) {
	if (!isMember(node) && !/Statement$|^VariableDeclaration$/.test(node.type)) return [];
	const name = beginnings.find((text) => code.startsWith(text, node.start));
	return name ? [cut(name, node, code)] : [];
}

function ownCuts(node, code) {
	if (/^Class[DE]/.test(node.type)) return methodCuts(node, code);
	if (node.type === 'CallExpression') return staticCuts(node, code);
	if (node.type === 'FunctionDeclaration') return node.id.name in shortened ? shorter(node.id.name, node, code) : [];
	return beginningCuts(node, code);
}

/** What goes of a part of the program; what is in something that goes is not looked at. */
function cutsOf(node, code) {
	if (node === null || typeof node !== 'object') return [];
	const own = typeof node.type === 'string' ? ownCuts(node, code) : [];
	if (own.some(({ from }) => from === node.start)) return own;
	const inside = Object.values(node).flatMap((child) => cutsOf(child, code));
	return [...own, ...inside.filter(({ from, to }) => !own.some((other) => other.from <= from && to <= other.to))];
}

function hold(names, ok) {
	const wrong = names.filter((name) => !ok(name));
	if (wrong.length > 0) throw new Error(`scripts/lean-dexie.mjs does not find in Dexie: ${wrong.join(', ')}`);
}

/**
 * Dexie without what is not used here. Throws where its text is not the one known.
 * @param {string} code the modern build, not minified
 * @returns {string}
 */
export function leanText(code) {
	hold(
		otherwise.map(([text]) => text),
		(text) => code.split(text).length === 2
	);
	const written = otherwise.reduce((text, [from, to]) => text.replace(from, () => to), code);
	const cuts = cutsOf(parseAst(written).body, written);
	const byClass = [methods, statics].flatMap((all) =>
		Object.entries(all).flatMap(([name, members]) => members.map((member) => `${name}.${member}`))
	);
	hold([...byClass, ...Object.keys(shortened)], (name) => cuts.some((found) => found.name === name));
	hold(beginnings, (name) => cuts.filter((found) => found.name === name).length === 1);
	return cuts
		.sort((a, b) => b.from - a.from)
		.reduce((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), written);
}

/** The Vite plugin of it, for builds and tests alike. */
export const leanDexie = () => ({
	name: 'gaitkeeper-lean-dexie',
	transform: (code, id) =>
		/\/dexie\/dist\/modern\/dexie\.mjs(?:\?v=|$)/.test(id) ? { code: leanText(code), map: null } : undefined
});
