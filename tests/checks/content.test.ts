import { afterEach, describe, expect, it } from 'vitest';
import { completeness, inputsOf, readCatalogues, type Catalogues } from '../../scripts/content/catalogues.mjs';
import { curled, quotes } from '../../scripts/content/quotes.mjs';
import { readability, score, sentences, syllablesEn, syllablesEs } from '../../scripts/content/readability.mjs';
import { unlisted, unused, usedKeys } from '../../scripts/content/usage.mjs';
import { brokenBans, wording } from '../../scripts/content/wording.mjs';
import { checkContent, plantTree, uproot } from './planted-tree.mjs';

const pair = (en: object, es: object, area = 'planted') => ({ en: { [area]: en }, es: { [area]: es } }) as Catalogues;
const rules = (problems: readonly { rule: string }[]) => problems.map(({ rule }) => rule);

describe('completeness', () => {
	it('finds nothing in a matching pair', () => {
		expect(completeness(pair({ a_b: 'One side' }, { a_b: 'Un lado' }))).toEqual([]);
	});

	it('lets numbers and lone inputs be the same', () => {
		expect(completeness(pair({ a_b: '{count} / 10' }, { a_b: '{count} / 10' }))).toEqual([]);
	});

	const plural = (match: Record<string, string>) => [
		{ declarations: ['input count', 'local n = count: plural'], selectors: ['n'], match }
	];
	it.each([
		['missing', { a: 'One' }, {}],
		['missing', {}, { a: 'Uno' }],
		['empty', { a: 'One' }, { a: '  ' }],
		['untranslated', { a: 'One side' }, { a: 'One side' }],
		['inputs', { a: 'Hold {n}' }, { a: 'Aguanta {m}' }],
		['markup', { a: 'One <b>side</b>' }, { a: 'Un lado' }],
		['key-name', { aB: 'One' }, { aB: 'Uno' }],
		['no-catch-all', { a: plural({ 'n=one': 'day', 'n=other': 'days' }) }, { a: plural({ 'n=*': 'días' }) }]
	])('catches %s', (rule, en, es) => {
		expect(rules(completeness(pair(en, es)))).toContain(rule);
	});

	it('catches a key that stands in two areas', () => {
		const twice = { en: { x: { a: 'One' }, y: { a: 'One' } }, es: { x: { a: 'Uno' }, y: { a: 'Uno' } } };
		expect(rules(completeness(twice))).toContain('twice');
	});

	it('reads the inputs of a plural without its local names', () => {
		expect(inputsOf(plural({ 'n=*': '{count} days on {side}' }))).toEqual(['count', 'side']);
	});
});

describe('wording', () => {
	it.each([
		['cure', 'This will cure your hip.', 'Esto va a curar tu cadera.'],
		['cure', 'Healing starts here.', 'La sanación empieza aquí.'],
		['fix', 'Fix your hip in a week.', 'Arregla tu cadera en una semana.'],
		['trauma', 'Release trauma from the hip.', 'Libera el trauma de la cadera.'],
		['alignment', 'Your pelvis is out of alignment.', 'Tu pelvis está desalineada.'],
		['damaged', 'A damaged muscle.', 'Un músculo dañado.'],
		['weak', 'Your hip is weak.', 'Tu cadera está débil.'],
		['psoas-is-the-cause', 'Your psoas is the cause.', 'Tu psoas es la causa.'],
		['safe-for-you', 'This is safe for you.', 'Esto es seguro para ti.'],
		['safe-for-you', 'Stretching without risk.', 'Estirar sin riesgo.'],
		['no-pain-no-gain', 'No pain, no gain.', 'Sin dolor no hay premio.'],
		['instead-of-doctor', 'Use this instead of your doctor.', 'Úsalo en lugar de tu médico.'],
		['forbidden', 'Stretching is forbidden.', 'Estirar está prohibido.'],
		['forbidden', 'This gate is locked.', 'Esta puerta está bloqueada.'],
		['streak', 'Keep your streak.', 'No pierdas tu racha.'],
		['percent-recovered', 'You are 60% recovered.', 'Estás 60% recuperada.'],
		['C03-C05-causes-elsewhere', 'A tense psoas brings insomnia.', 'El psoas tenso trae insomnio.'],
		['C07-cannot-be-resolved', 'It cannot be resolved if you skip this.', 'No se resolverá si lo dejas.'],
		['C11-head-of-the-femur', 'It inserts at the head of the femur.', 'Se inserta en la cabeza del fémur.'],
		['C20-entire-spine', 'The entire spine must be worked on.', 'Toda la columna debe tratarse.'],
		['C28-C33-tissue', 'Sitting tightens the hip.', 'Se forman adherencias.'],
		['C42-C43-remedies', 'Try willow bark.', 'Prueba la cúrcuma.'],
		['C51-C52-anecdote', 'The pain never came back.', 'El dolor nunca volvió.'],
		['C57-C58-folk', 'You may gain an inch.', 'Puedes ganar dos centímetros.'],
		['C60-chronically-tight', 'A tight psoas.', 'Un psoas acortado.'],
		['C69-C70-folk', 'The largest muscle of all.', 'El músculo más grande.'],
		['C78-C79-emotions', 'It stores your emotions.', 'Guarda tus emociones.'],
		['C82-earth', 'Try grounding.', 'Busca tu conexión con la tierra.'],
		['C106-law', 'The Arndt law.', 'La ley de Arndt.'],
		['therapist-only', 'Find the ASIS first.', 'Busca la EIAS primero.'],
		['therapist-only', 'Feel for the femoral pulse.', 'Busca el pulso femoral.'],
		['therapist-only', 'Sink into the iliac fossa.', 'Llega a la fosa ilíaca.'],
		['therapist-only-navel', 'Two fingers beside the navel.', 'Dos dedos junto al ombligo.'],
		['therapist-only-belly', 'Press slowly into the belly.', 'Presiona despacio en el vientre.'],
		['therapist-only-belly', 'Put the ball on your abdomen.', 'Pon la pelota sobre el abdomen.']
	])('catches %s in both languages', (rule, en, es) => {
		expect(rules(brokenBans('en', en))).toContain(rule);
		expect(rules(brokenBans('es', es))).toContain(rule);
	});

	it('leaves kind words alone', () => {
		for (const text of [
			'This week, slide the heel.',
			'Never press on the belly.',
			'Good that you stopped. Only small, easy moves on this side today.'
		])
			expect(brokenBans('en', text)).toEqual([]);
		for (const text of ['Nunca presiones sobre el vientre.', 'Esta semana descansa.', 'Todavía no.'])
			expect(brokenBans('es', text)).toEqual([]);
	});

	it('lets a therapist’s area name the anatomy, but not claim', () => {
		const visit = { therapist_a: 'ASIS to navel.', therapist_b: 'This will cure it.' };
		const found = wording(pair(visit, {}, 'therapist'));
		expect(found.map(({ where }) => where)).toEqual(['en/therapist therapist_b']);
		expect(rules(wording(pair(visit, {}, 'visit')))).toContain('therapist-only');
	});
});

describe('readability', () => {
	it.each([
		['belly', 2],
		['the', 1],
		['lifted', 2],
		['relaxed', 2],
		['knees', 1],
		['physiotherapist', 6],
		['people', 2]
	])('counts the syllables of %s', (word, count) => {
		expect(syllablesEn(word)).toBe(count);
	});

	it.each([
		['cadera', 3],
		['vientre', 2],
		['día', 2],
		['guitarra', 3],
		['quieto', 2],
		['ahora', 3],
		['aéreo', 4],
		['muy', 1],
		['respiración', 4],
		['y', 1]
	])('cuenta las sílabas de %s', (word, count) => {
		expect(syllablesEs(word)).toBe(count);
	});

	it('agrees with the formulas by hand', () => {
		const lines = sentences('Lift the knee. Hold it.');
		expect(lines.map(({ length }) => length)).toEqual([3, 2]);
		expect(score('en', lines)).toBeCloseTo(0.39 * 2.5 + 11.8 * 1 - 15.59);
		expect(score('es', sentences('Sube la rodilla.'))).toBeCloseTo(206.835 - 62.3 * 2 - 3);
	});

	const heavy =
		'Physiotherapeutic considerations necessitate individualised biomechanical rehabilitation, notwithstanding contraindications. ';
	const pesado =
		'Las consideraciones fisioterapéuticas individualizadas necesitan rehabilitación biomecánica especializada, independientemente. ';
	it('catches words that are too hard, in either language', () => {
		const found = readability(pair({ a: heavy.repeat(8) }, { a: pesado.repeat(8) })).problems;
		expect(found.map(({ rule, where }) => `${rule} ${where}`)).toEqual([
			'readability en/planted',
			'readability es/planted'
		]);
	});

	it('catches a sentence over 25 words and warns of one over 20', () => {
		const { problems, warnings } = readability(pair({ a: `${'go '.repeat(26)}.`, b: `${'go '.repeat(21)}.` }, {}));
		expect(problems.map(({ where }) => where)).toEqual(['en/planted a']);
		expect(warnings.map(({ where }) => where)).toEqual(['en/planted b']);
	});
});

describe('quotes', () => {
	it('catches straight ones and three dots', () => {
		const found = quotes(pair({ a: "Don't", b: 'Say "yes"', c: 'Wait...', d: 'Don’t say “yes” …' }, {}));
		expect(rules(found)).toEqual(['straight-quote', 'straight-quote', 'three-dots']);
	});

	it('curls them', () => {
		expect(curled(`Don't say "yes" or ('no')...`)).toBe('Don’t say “yes” or (‘no’)…');
	});
});

describe('the command', () => {
	let root: string | undefined;
	afterEach(() => root && uproot(root));

	const tree = (messages: { en: object; es: object }, code: string) => {
		const settings = { 'plugin.inlang.messageFormat': { pathPattern: ['./{locale}/one.json'] } };
		root = plantTree({
			'src/lib/content/messages/en/one.json': JSON.stringify(messages.en),
			'src/lib/content/messages/es/one.json': JSON.stringify(messages.es),
			'src/lib/content/messages/project.inlang/settings.json': JSON.stringify(settings),
			'src/page.svelte': code
		});
		return root;
	};

	it('passes a clean tree and prints its measures', () => {
		const { status, stdout } = checkContent(
			tree({ en: { one_a: 'One side' }, es: { one_a: 'Un lado' } }, '{m.one_a()}')
		);
		expect(status).toBe(0);
		expect(stdout).toContain('INFLESZ');
	});

	it('exits 1 and names what, where and why', () => {
		const planted = { en: { one_a: 'We cure', one_b: 'Nobody asks' }, es: { one_a: 'Curamos' } };
		const { status, stderr } = checkContent(tree(planted, '{m.one_a()}'));
		expect(status).toBe(1);
		expect(stderr).toMatch(/cure\s+en\/one one_a: We cure/);
		expect(stderr).toMatch(/missing\s+es\/one one_b/);
		expect(stderr).toMatch(/unused\s+one one_b/);
	});

	it('sees keys and files the project forgot', () => {
		const folder = tree(
			{ en: { one_a: 'One side', one_b: 'Two' }, es: { one_a: 'Un lado', one_b: 'Dos' } },
			'{m.one_a()}'
		);
		const catalogues = readCatalogues(`${folder}/src/lib/content/messages`);
		expect(unused(catalogues, usedKeys(`${folder}/src`)).map(({ where }) => where)).toEqual(['one one_b']);
		expect(rules(unlisted(catalogues, ['./{locale}/two.json']))).toEqual(['unlisted', 'unlisted']);
	});
});

describe('the exercises', () => {
	const all = readCatalogues('src/lib/content/messages');
	const only = (areas: Catalogues[string]) =>
		Object.fromEntries(Object.entries(areas).filter(([area]) => area.startsWith('exercises')));
	const exercises: Catalogues = { en: only(all['en']!), es: only(all['es']!) };

	it('say nothing the house never says, in matching words with one kind of quote', () => {
		expect([...completeness(exercises), ...wording(exercises), ...quotes(exercises)]).toEqual([]);
		expect(readability(exercises).problems).toEqual([]);
	});
});
