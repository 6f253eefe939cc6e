import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../../../tests/fixtures/gates/facts.ts';
import { trials, verdictOf, type Trial } from '../../../../tests/fixtures/gates/histories.ts';
import { lawRuns } from '../../../../tests/fixtures/runs.ts';
import { NaiveRules } from '../../../../tests/fixtures/gates/naive-rules.ts';
import { sides } from '../body/side.ts';
import { canonical } from '../record/canonical.ts';
import { foldTo } from './evaluate.ts';
import { recentOperations } from './rules/recent-surgery.ts';

/** What the fold and the naive reading say of a day, in the same words. */
function both({ facts, n }: Trial) {
	const plain = facts.filter(({ kind }) => kind !== 'plan');
	const naive = new NaiveRules(plain, day(n));
	const { memory } = foldTo(plain, day(n));
	return sides.map((side) => ({
		fold: {
			injured: memory[side].injured.active.length > 0,
			flare: memory[side].flare.active !== null,
			closed: memory[side].pain.closed !== null,
			raised: memory[side].pain.raised !== null,
			sharp: memory[side].sharp.need,
			overLimit: memory[side].overLimit !== null,
			unsettled: memory[side].unsettled.wait !== null,
			held: memory[side].held,
			strength: memory[side].strength.met !== null,
			operated: recentOperations(memory.screening, memory.day, 84).length > 0
		},
		naive: {
			injured: naive.injured(n, side),
			flare: naive.inFlare(n, side),
			closed: naive.mark(n, side, 6, 4),
			raised: naive.mark(n, side, 4, 3),
			sharp: naive.sharpNeed(n, side),
			overLimit: naive.overLimit(n, side),
			unsettled: naive.unsettled(n, side),
			held: naive.held(n, side),
			strength: naive.strengthMet(n, side),
			operated: naive.operated(n)
		}
	}));
}

test('the fold agrees with a naive reading of the text, day by day', () => {
	const property = fc.property(trials, (trial) =>
		both(trial).every(({ fold, naive }) => canonical(fold) === canonical(naive))
	);
	expect(verdictOf(fc.check(property, { numRuns: lawRuns() }))).toBe('holds');
});
