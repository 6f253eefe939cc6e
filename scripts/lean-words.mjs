/**
 * Shortens the compiled messages of a build. The language is settled before the app starts (`static/boot.js` writes it on
 * the page, and a change of language loads the page anew), so a message need not ask for it at each call, nor carry the ways
 * to find it out. Whoever names a message imports that one, so that the parts of the build share only the words they share.
 * A message compiled in a way that is not known here fails the build.
 */

import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../src/lib/content/messages/generated/messages/', import.meta.url)).replaceAll(
	'\\',
	'/'
);

const runtime = `const es = typeof document !== 'undefined' && document.documentElement.lang === 'es';
export const spanish = () => es;
export const getLocale = () => es ? 'es' : 'en';
export const isLocale = (value) => value === 'en' || value === 'es';
`;

const bothWords =
	/const en_(\w+) =\s+(\(i?\) => \{[\s\S]*?\n\});\s*const es_\1 =\s+(\(i?\) => \{[\s\S]*?\n\});\s*export const \1 =/;
const oneText = /^\((i?)\) => \{\s*return +\(?(`(?:[^`\\]|\\[\s\S])*`)\)?;?\s*\}$/;

/**
 * A compiled message, shortened.
 * @param {string} code
 * @param {string} id named in the error
 * @returns {string}
 */
function leanMessage(code, id) {
	const plain = code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll('i?.', 'i.');
	const [, name, en, es] = bothWords.exec(plain) ?? [];
	if (!name || !en || !es) throw new Error(`scripts/lean-words.mjs does not know this way to compile a message: ${id}`);
	const registry = plain.includes('registry.') ? `import * as registry from '../registry.js';\n` : '';
	const imports = `import { spanish } from '../runtime.js';\n${registry}`;
	const [, given = '', english] = oneText.exec(en) ?? [];
	const [, , spanish] = oneText.exec(es) ?? [];
	if (english === undefined || spanish === undefined) {
		return `${imports}const en = ${en};\nconst es = ${es};\nexport const ${name} = (i) => spanish() ? es(i) : en(i);\n`;
	}
	const text = english === spanish ? english : `spanish() ? ${spanish} : ${english}`;
	return `${imports}export const ${name} = (${given}) => ${text};\n`;
}

const catalogue = /import\s*\{\s*m\s*\}\s*from\s*(['"])#messages\1;?/;

/**
 * A module that imports the messages it names instead of all of them.
 * @param {string} code
 * @returns {string | undefined} undefined when it names none, or uses the catalogue as a whole
 */
function directWords(code) {
	if (!catalogue.test(code)) return undefined;
	const names = new Set();
	const rest = code.replace(catalogue, '').replaceAll(/(?<![\w$.])m\.([a-z]\w*)/g, (_, name) => {
		names.add(name);
		return `m_${name}`;
	});
	if (/(?<![\w$.'"`\\-])m(?![\w$'"`-])\s*[[,)}]/.test(rest)) return undefined;
	const imports = [...names].map((name) => `import { ${name} as m_${name} } from '${folder}${name}.js';`);
	return `${imports.join(' ')}${rest}`;
}

/** The Vite plugin of it, for builds only. */
export const leanWords = () => [
	{
		name: 'gaitkeeper-lean-messages',
		apply: 'build',
		transform(code, id) {
			const [, file] = /\/messages\/generated\/(runtime|messages\/(?!_index)\w+)\.js$/.exec(id) ?? [];
			if (!file) return undefined;
			return { code: file === 'runtime' ? runtime : leanMessage(code, id), map: null };
		}
	},
	{
		name: 'gaitkeeper-direct-words',
		apply: 'build',
		enforce: 'post',
		transform(code, id) {
			if (id.includes('node_modules')) return undefined;
			const direct = directWords(code);
			return direct === undefined ? undefined : { code: direct, map: null };
		}
	}
];
