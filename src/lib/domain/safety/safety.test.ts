import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../base/local-date.ts';
import { emergencyNumber } from './emergency-number.ts';
import { flags as allFlags, type Flag } from './flag.ts';
import { unresolvedFlags, worstUrgency, type FlagDay } from './unresolved.ts';

const start = '2026-03-01' as LocalDate;
const on = (offset: number) => addDays(start, offset);
const flagged = (offset: number, ...flags: Flag[]): FlagDay => ({ day: on(offset), flags, flagsAnswered: true });
const calm = (offset: number): FlagDay => flagged(offset);
const review = (offset: number) => ({ day: on(offset) });

describe('unresolved flags', () => {
	it('stay until a review and a later flag-free check-in', () => {
		const flag = flagged(0, 'foot-drop');
		expect(unresolvedFlags([flag, calm(1), calm(2)], [], on(5))).toHaveLength(1);
		expect(unresolvedFlags([flag], [review(1)], on(5))).toMatchObject([{ flag: 'foot-drop', reviewed: true }]);
		expect(unresolvedFlags([flag, calm(2)], [review(1)], on(5))).toEqual([]);
		expect(unresolvedFlags([flag, calm(1)], [review(1)], on(5))).toEqual([]);
	});

	it('are not resolved by a check-in before the review, on the same day as the flag, or with the question unanswered', () => {
		const flag = flagged(0, 'night-pain');
		expect(unresolvedFlags([flag, calm(1)], [review(2)], on(5))).toHaveLength(1);
		expect(unresolvedFlags([flag, calm(0)], [review(0)], on(5))).toHaveLength(1);
		expect(unresolvedFlags([flag, { ...calm(2), flagsAnswered: false }], [review(1)], on(5))).toHaveLength(1);
		expect(unresolvedFlags([flag, calm(2)], [review(-1)], on(5))).toHaveLength(1);
	});

	it('are not resolved by a calm check-in of one device when the other names a flag that day', () => {
		const days = [flagged(0, 'night-pain'), calm(2), flagged(2, 'weight-loss')];
		expect(unresolvedFlags(days, [review(1)], on(5)).map(({ flag }) => flag)).toEqual(['weight-loss', 'night-pain']);
	});

	it('are told emergencies first, then the newest, however they were ticked', () => {
		const days = [flagged(0, 'weight-loss', 'saddle-numbness'), flagged(1, 'night-pain', 'foot-drop')];
		const told = unresolvedFlags(days, [], on(2)).map(({ flag }) => flag);
		expect(told).toEqual(['foot-drop', 'saddle-numbness', 'night-pain', 'weight-loss']);
	});

	it('do not see facts to come, and order changes nothing', () => {
		const fact = fc.tuple(fc.nat(8), fc.subarray([...allFlags], { maxLength: 2 }), fc.boolean());
		fc.assert(
			fc.property(
				fc.array(fact, { maxLength: 8 }),
				fc.array(fc.nat(8), { maxLength: 4 }),
				fc.nat(8),
				(facts, seen, at) => {
					const days = facts.map(([offset, list, flagsAnswered]) => ({ day: on(offset), flags: list, flagsAnswered }));
					const reviews = seen.map(review);
					const all = new Set(unresolvedFlags(days, reviews, on(at)).map((one) => JSON.stringify(one)));
					const known = unresolvedFlags(
						days.filter(({ day }) => day <= on(at)).toReversed(),
						reviews.filter(({ day }) => day <= on(at)).toReversed(),
						on(at)
					);
					expect(new Set(known.map((one) => JSON.stringify(one)))).toEqual(all);
				}
			)
		);
	});

	it('are ruled by the worst', () => {
		expect(worstUrgency([])).toBeUndefined();
		expect(worstUrgency(unresolvedFlags([flagged(0, 'weight-loss')], [], on(0)))).toBe('urgent');
		expect(worstUrgency(unresolvedFlags([flagged(0, 'weight-loss', 'both-legs')], [], on(0)))).toBe('emergency');
	});
});

describe('the emergency number', () => {
	it.each([
		['en-US', 'Europe/Madrid', '112'],
		['es-ES', 'America/New_York', '911'],
		['es-ES', 'America/Indiana/Vincennes', '911'],
		['fr-CA', 'America/Toronto', '911'],
		['es-MX', 'America/Mexico_City', '911'],
		['es-CR', 'America/Costa_Rica', '911'],
		['en-GB', 'Atlantic/Bermuda', '911'],
		['fr-FR', 'America/Martinique', '112'],
		['fr-FR', 'America/Guadeloupe', '112'],
		['da-DK', 'America/Nuuk', '112'],
		['es-CO', 'America/Bogota', '123'],
		['es-CL', 'America/Santiago', '131'],
		['pt-BR', 'America/Sao_Paulo', '192'],
		['en-US', 'Asia/Tokyo', '119'],
		['en-US', 'Asia/Seoul', '119'],
		['en-US', 'Asia/Shanghai', '120'],
		['en-US', 'Asia/Kolkata', '112'],
		['en-US', 'Asia/Manila', '911'],
		['en-GB', 'Europe/Berlin', '112'],
		['de-CH', 'Europe/Zurich', '112'],
		['en-GB', 'Europe/London', '999'],
		['en-GB', 'Australia/Lord_Howe', '000'],
		['es-ES', 'Pacific/Auckland', '111'],
		['es-ES', 'Atlantic/Canary', '112']
	])('is that of where the device is, whatever its language: %s in %s', (language, zone, number) => {
		expect(emergencyNumber([language], zone)).toEqual({ number, sure: true });
	});

	it.each([
		['en-US', 'America/Lima', '112'],
		['en-US', 'America/Jamaica', '112'],
		['en-US', 'Africa/Nairobi', '112'],
		['en-US', 'Asia/Bangkok', '112'],
		['en-US', 'Europe/Minsk', '112'],
		['en-US', 'Pacific/Fiji', '112'],
		['es-AR', 'America/Argentina/Buenos_Aires', '911']
	])('is not said to be sure in a place whose number is not known: %s in %s', (language, zone, number) => {
		expect(emergencyNumber([language], zone)).toEqual({ number, sure: false });
	});

	it.each([
		[['es', 'es-MX'], '911'],
		[['en-AU'], '000'],
		[['pt-BR'], '192'],
		[['es-ES'], '112'],
		[['es-419'], '112'],
		[[], '112']
	])('follows the region of the language as a guess where the zone names no place: %s', (languages, number) => {
		expect(emergencyNumber(languages, 'UTC')).toEqual({ number, sure: false });
	});
});
