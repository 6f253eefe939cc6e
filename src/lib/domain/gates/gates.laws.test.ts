import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historiesPerLaw, trials, verdictOf } from '../../../../tests/fixtures/gates/histories.ts';
import { timelineLaw } from '../../../../tests/fixtures/gates/last-laws.ts';
import { laws } from '../../../../tests/fixtures/gates/laws.ts';
import { worldOf } from '../../../../tests/fixtures/gates/world.ts';

const real = worldOf();

describe('laws over made-up histories', () => {
	test.each([...laws, timelineLaw])('law $number: $title', ({ number, holds }) => {
		const result = fc.check(
			fc.property(trials, (trial) => holds(trial, real)),
			{ numRuns: number === 18 ? 1 : historiesPerLaw, seed: 20_260_000 + number }
		);
		expect(verdictOf(result)).toBe('holds');
	});
});
