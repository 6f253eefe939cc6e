import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue as book } from '#lib/content/exercises/catalogue.ts';
import { liveAsBeginner, type BeginnerDay } from '../../../../tests/fixtures/beginner.ts';
import { lawRuns } from '../../../../tests/fixtures/runs.ts';
import { categories } from '../exercise/exercise.ts';
import { longestDay } from './room.ts';

const span = 60;
/** Well behaved: little pain that stays about the same, every list done or, now and then, left alone. */
const wellBehaved: fc.Arbitrary<BeginnerDay[]> = fc.array(
	fc.record({
		pain: fc.integer({ min: 1, max: 2 }),
		during: fc.integer({ min: 0, max: 3 }),
		does: fc.oneof({ weight: 8, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) })
	}),
	{ minLength: span, maxLength: span }
);
const isHeavy = (category: string) => category === 'strength-2' || category === 'strength-3';

describe('sixty days of the starter program', () => {
	it('no day is longer than it may be, one rung of heavy strength a day and none on the day after', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(wellBehaved, (lived) => {
				const days = liveAsBeginner(lived);
				days.forEach(({ minutes, categories: asked }, n) => {
					const most = asked.includes('strength-3') ? longestDay.strength3 : longestDay.usual;
					expect(minutes).toBeLessThanOrEqual(most);
					expect(asked.filter(isHeavy).length).toBeLessThanOrEqual(1);
					const before = days[n - 1];
					if (before && lived[n - 1]?.does && before.categories.some(isHeavy)) expect(asked.some(isHeavy)).toBe(false);
				});
			}),
			{ numRuns: lawRuns(25) }
		);
	});

	it('each category comes as often as its plan says, when every list is done', () => {
		const days = liveAsBeginner(Array.from({ length: span }, () => ({ pain: 2, during: 2, does: true })));
		const often = (n: number, category: string) =>
			Math.max(
				0,
				...(days[n]?.plan.items ?? [])
					.filter(({ exercise }) => book[exercise].category === category)
					.map(({ timesPerWeek }) => timesPerWeek)
			);
		let looked = 0;
		for (const category of categories) {
			for (let from = 0; from + 14 <= span; from++) {
				const fortnight = Array.from({ length: 14 }, (_, i) => from + i);
				const least = Math.min(...fortnight.map((n) => often(n, category)));
				if (least === 0) continue;
				looked += 1;
				const came = fortnight.filter((n) => days[n]?.categories.includes(category)).length;
				// Once less where the fortnight begins or ends between two times.
				expect([category, from, came >= Math.min(14, 2 * least) - (least < 7 ? 1 : 0), came, least]).toEqual([
					category,
					from,
					true,
					came,
					least
				]);
			}
		}
		expect(looked).toBeGreaterThan(100);
		expect(
			categories.filter((category) =>
				days[span - 1]?.plan.items.some(({ exercise }) => book[exercise].category === category)
			)
		).toEqual(categories.filter((category) => category !== 'vigorous'));
	});
});
