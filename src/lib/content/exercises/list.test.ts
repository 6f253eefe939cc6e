import { afterEach, describe, expect, it } from 'vitest';
import { overwriteGetLocale } from '../messages/generated/runtime.js';
import { findExercises } from './list.ts';
import { muscleWords } from './muscle-words.ts';

afterEach(() => overwriteGetLocale(() => 'en'));

describe('the list of exercises', () => {
	it('holds all 30 in category order', () => {
		const all = findExercises('');
		expect(all).toHaveLength(30);
		expect([all[0], all[29]]).toEqual(['br-diaphragm', 'vg-dance']);
	});

	it('finds by name, by muscle and by what is needed', () => {
		expect(findExercises('bridge')).toContain('s1-bridge');
		expect(findExercises('back thigh')).toContain('s1-bridge');
		expect(findExercises('loop band')).toEqual(['s3-bandmarch']);
		expect(findExercises('submarine')).toEqual([]);
	});

	it.each([
		['en', 'iliopsoas', 'hip flexors'],
		['en', 'psoas', 'iliacus'],
		['en', 'quadriceps', 'quads'],
		['en', 'hamstrings', 'back thigh'],
		['en', 'gluteus medius', 'hip abductors'],
		['en', 'rectus femoris', 'up to the hip'],
		['es', 'iliopsoas', 'flexores de la cadera'],
		['es', 'psoas iliaco', 'iliopsoas'],
		['es', 'isquiotibiales', 'atras del muslo']
	] as const)('finds a muscle by either name, %s: %s and %s', (locale, name, words) => {
		overwriteGetLocale(() => locale);
		expect(findExercises(name).length).toBeGreaterThan(0);
		expect(findExercises(name)).toEqual(findExercises(words));
	});

	it.each(['en', 'es'] as const)('has no comma within a muscle, since they stand in a row: %s', (locale) => {
		overwriteGetLocale(() => locale);
		for (const word of Object.values(muscleWords)) expect(word()).not.toContain(',');
	});

	it('narrows to some categories', () => {
		expect(findExercises('', ['release'])).toEqual(['re-glute', 're-tfl', 're-quad']);
		expect(findExercises('soft ball', ['stretch'])).toEqual([]);
	});

	it('finds in Spanish without its accents', () => {
		overwriteGetLocale(() => 'es');
		expect(findExercises('gluteo')).toContain('s1-bridge');
	});
});
