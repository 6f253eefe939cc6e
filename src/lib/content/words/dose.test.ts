import { afterEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '../messages/generated/runtime.js';
import { doseWord } from './dose.ts';

afterEach(() => overwriteGetLocale(() => 'en'));

test('one spot and one press are said as one, in both languages', () => {
	const told = (sets: number, reps: number) => doseWord('re-glute', { sets, reps, holdS: 12 });
	overwriteGetLocale(() => 'es');
	expect([told(2, 1), told(1, 1), told(1, 5)]).toEqual([
		'2 puntos, 1 presión',
		'1 punto, 1 presión',
		'1 punto, 5 presiones'
	]);
	overwriteGetLocale(() => 'en');
	expect([told(2, 1), told(1, 1), told(1, 5)]).toEqual(['2 spots, 1 press', '1 spot, 1 press', '1 spot, 5 presses']);
});
