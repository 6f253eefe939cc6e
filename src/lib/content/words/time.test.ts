import { afterEach, expect, it } from 'vitest';
import { inRegion } from '../../../../tests/fixtures/region.ts';
import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { overwriteGetLocale } from '../messages/generated/runtime.js';
import { figure } from './figure.ts';
import { clockWord, dayWord, fullDateWord, shortDateWord } from './time.ts';

afterEach(() => {
	overwriteGetLocale(() => 'en');
	inRegion('en-GB');
});

const day = '2026-03-12' as LocalDate;
const at = Date.UTC(2026, 2, 12, 14, 5);
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const told = () => [dayWord(day), fullDateWord(day), shortDateWord(day), clockWord(at, 'UTC'), figure(2.5)].map(plain);

it.each([
	['en', 'en-GB', ['Thu 12 March', '12 March 2026', '12 Mar', '14:05', '2.5']],
	['en', 'en-US', ['Thu March 12', 'March 12, 2026', 'Mar 12', '2:05 PM', '2.5']],
	['es', 'es-ES', ['Jue 12 de marzo', '12 de marzo de 2026', '12 mar', '14:05', '2,5']],
	['es', 'es-MX', ['Jue 12 de marzo', '12 de marzo de 2026', '12 mar', '2:05 p.m.', '2.5']]
] as const)('in %s on a device of %s days, times and numbers are written as there', (language, device, words) => {
	overwriteGetLocale(() => language);
	inRegion(device);
	expect(told()).toEqual(words);
});

it.each([
	['en', 'de-DE', '12 March 2026'],
	['en', 'es-MX', '12 March 2026'],
	['es', 'en-US', '12 de marzo de 2026']
] as const)(
	'in %s on a device of %s, which speaks another language, the app keeps to its own',
	(language, device, date) => {
		overwriteGetLocale(() => language);
		inRegion(device);
		expect(plain(fullDateWord(day))).toBe(date);
	}
);

it.each(['en-GB', 'en-US'])(
	'no line breaks a day from its month or an hour from its half, as %s writes them',
	(device) => {
		inRegion(device);
		expect(fullDateWord(day)).toMatch(/^(12\u00a0March|March\u00a012,) 2026$/);
		expect(shortDateWord(day)).toMatch(/^(12\u00a0Mar|Mar\u00a012)$/);
		expect(clockWord(at, 'UTC')).toMatch(/^(14:05|2:05\u00a0PM)$/);
	}
);
