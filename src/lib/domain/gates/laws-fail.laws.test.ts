import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faults } from '../../../../tests/fixtures/gates/faults.ts';
import { trials } from '../../../../tests/fixtures/gates/histories.ts';
import { laws } from '../../../../tests/fixtures/gates/laws.ts';

describe('every law can fail', () => {
	test('there is a planted fault for each', () => {
		expect(laws.filter(({ number }) => !faults.some(({ law }) => law === number))).toEqual([]);
	});

	test.each(faults)('law $law rejects: $what', ({ law, world }) => {
		const checked = laws.find(({ number }) => number === law);
		const result = fc.check(
			fc.property(trials, (trial) => checked?.holds(trial, world) ?? true),
			{ numRuns: law === 18 ? 1 : 5000, seed: 7, endOnFailure: true }
		);
		expect(result.failed).toBe(true);
	});
});
