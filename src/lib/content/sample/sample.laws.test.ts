import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawRuns } from '../../../../tests/fixtures/runs.ts';
import { addDays, type LocalDate } from '#lib/domain/base/local-date.ts';
import { dayAt } from '#lib/domain/base/zoned.ts';
import { factsOf } from '#lib/domain/history.ts';
import { parseFact } from '#lib/domain/record/kinds.ts';
import { contentValues, writeFields } from '#lib/domain/record/record.ts';
import { nextStamp } from '#lib/domain/record/stamp.ts';
import type { DeviceId } from '#lib/domain/record/stamp.ts';
import { generateSample } from './sample.ts';
import { sampleWords } from './words.ts';

const stamp = nextStamp(undefined, 1, 'device01' as DeviceId);
const input = fc.record({
	seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
	today: fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2020-01-01' as LocalDate, n)),
	zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'),
	years: fc.constantFrom(1, 2)
});
const runs = { numRuns: lawRuns(15) };

describe('a sample', () => {
	it('is the same for the same seed, and another for another', () => {
		fc.assert(
			fc.property(input, (one) => {
				const words = sampleWords();
				const made = generateSample({ ...one, words });
				expect(generateSample({ ...one, words })).toEqual(made);
				expect(generateSample({ ...one, seed: one.seed ^ 1, words })).not.toEqual(made);
			}),
			{ numRuns: lawRuns(5) }
		);
	});

	it('parses record by record, exactly as it would be read back', () => {
		fc.assert(
			fc.property(input, (one) => {
				for (const fact of generateSample({ ...one, words: sampleWords() })) {
					const record = { id: fact.id, kind: fact.kind, fields: {} };
					const stored = writeFields(record, contentValues(fact.day, fact.content), stamp);
					expect(parseFact(stored)).toEqual({ ok: true, value: fact });
				}
			}),
			runs
		);
	});

	it('stays within its years, in day order, with ids of its own', () => {
		fc.assert(
			fc.property(input, (one) => {
				const facts = generateSample({ ...one, words: sampleWords() });
				const days = facts.map(({ day }) => day);
				expect(days).toEqual([...days].sort());
				expect(days[0]).toBe(addDays(one.today, -365 * one.years));
				expect(days.at(-1)! < one.today).toBe(true);
				expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
			}),
			runs
		);
	});

	it('has one check-in a day, sessions only beside one, and sitting that does not overlap', () => {
		fc.assert(
			fc.property(input, (one) => {
				const facts = generateSample({ ...one, words: sampleWords() });
				const checked = factsOf(facts, 'checkIn').map(({ day }) => day);
				expect(new Set(checked).size).toBe(checked.length);
				for (const { day } of factsOf(facts, 'session')) expect(checked).toContain(day);
				const bouts = factsOf(facts, 'sittingBout').flatMap(({ content, day }) =>
					content.how === 'estimate' ? [] : [{ ...content, day }]
				);
				let last = 0;
				for (const { start, end, day } of bouts) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(dayAt(start, one.zone)).toBe(day);
					last = end;
				}
			}),
			runs
		);
	});

	it('never does worse than its own check-in says, and never stretches while hurt', () => {
		fc.assert(
			fc.property(input, (one) => {
				const facts = generateSample({ ...one, words: sampleWords() });
				const hurt = factsOf(facts, 'injury');
				expect(hurt).toHaveLength(one.years);
				for (const { content, day } of factsOf(facts, 'session')) {
					const stretched = content.items.some(({ exercise }) => exercise.startsWith('st-'));
					const injured = hurt.some((injury) => day >= injury.day && day <= (injury.content.recovered ?? injury.day));
					expect(stretched && injured).toBe(false);
					expect(content.items.every(({ painDuring = 0 }) => painDuring <= 3)).toBe(true);
				}
			}),
			runs
		);
	});

	it('climbs from S1 to S3 and the first stretch, and answers the safety questions in time', () => {
		fc.assert(
			fc.property(input, (one) => {
				const facts = generateSample({ ...one, words: sampleWords() });
				const did = (prefix: string) =>
					factsOf(facts, 'session').find(({ content }) =>
						content.items.some((item) => item.exercise.startsWith(prefix))
					);
				const order = ['s1-', 's2-', 's3-', 'st-'].map((prefix) => did(prefix)?.day ?? 'never');
				expect(order).not.toContain('never');
				expect(order[0]! < order[1]! && order[1]! < order[2]!).toBe(true);
				const screenings = factsOf(facts, 'screening').map(({ day }) => day);
				expect(screenings.at(-1)! >= addDays(one.today, -180)).toBe(true);
				screenings.slice(1).forEach((day, i) => expect(day <= addDays(screenings[i]!, 180)).toBe(true));
			}),
			runs
		);
	});
});
