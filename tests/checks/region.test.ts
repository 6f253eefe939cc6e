import { afterEach, expect, it, vi } from 'vitest';
import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { inRegion } from '../fixtures/region.ts';

afterEach(() => inRegion('en-GB'));

const day = '2026-03-12' as LocalDate;
const at = Date.UTC(2026, 2, 12, 14, 5);
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/** The words of a device in a region; they ask for it once, so this needs a process of its own. */
async function wordsIn(language: 'en' | 'es', device: string) {
	inRegion(device);
	vi.resetModules();
	const { overwriteGetLocale } = await import('../../src/lib/content/messages/generated/runtime.js');
	overwriteGetLocale(() => language);
	return {
		...(await import('../../src/lib/content/words/time.ts')),
		...(await import('../../src/lib/content/words/figure.ts'))
	};
}

it.each([
	['en', 'en-GB', ['Thu 12 March', '12 March 2026', '12 Mar', '14:05', '2.5']],
	['en', 'en-US', ['Thu March 12', 'March 12, 2026', 'Mar 12', '2:05 PM', '2.5']],
	['es', 'es-ES', ['Jue 12 de marzo', '12 de marzo de 2026', '12 mar', '14:05', '2,5']],
	['es', 'es-MX', ['Jue 12 de marzo', '12 de marzo de 2026', '12 mar', '2:05 p.m.', '2.5']]
] as const)('in %s on a device of %s days, times and numbers are written as there', async (language, device, told) => {
	const { dayWord, fullDateWord, shortDateWord, clockWord, figure } = await wordsIn(language, device);
	const words = [dayWord(day), fullDateWord(day), shortDateWord(day), clockWord(at, 'UTC'), figure(2.5)];
	expect(words.map(plain)).toEqual(told);
});

it.each([
	['en', 'de-DE', '12 March 2026'],
	['en', 'es-MX', '12 March 2026'],
	['es', 'en-US', '12 de marzo de 2026']
] as const)(
	'in %s on a device of %s, which speaks another language, it keeps to its own',
	async (language, device, date) => {
		const { fullDateWord } = await wordsIn(language, device);
		expect(plain(fullDateWord(day))).toBe(date);
	}
);

it.each(['en-GB', 'en-US'])(
	'no line breaks a day from its month or an hour from its half, as %s writes them',
	async (device) => {
		const { fullDateWord, shortDateWord, clockWord } = await wordsIn('en', device);
		expect(fullDateWord(day)).toMatch(/^(12\u00a0March|March\u00a012,) 2026$/);
		expect(shortDateWord(day)).toMatch(/^(12\u00a0Mar|Mar\u00a012)$/);
		expect(clockWord(at, 'UTC')).toMatch(/^(14:05|2:05\u00a0PM)$/);
	}
);
