import { describe, expect, it } from 'vitest';
import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { sides } from '#lib/domain/body/side.ts';
import { evaluate, foldTo } from '#lib/domain/gates/evaluate.ts';
import { exerciseVerdict } from '#lib/domain/gates/exercise-verdict.ts';
import { factsOf } from '#lib/domain/history.ts';
import type { Fact } from '#lib/domain/record/kinds.ts';
import { catalogue } from '../exercises/catalogue.ts';
import { generateSample } from './sample.ts';
import { sampleWords } from './words.ts';

const yearOf = (seed: number): Fact[] =>
	generateSample({ seed, today: '2026-11-21' as LocalDate, zone: 'Europe/Berlin', years: 1, words: sampleWords() });

/** What sessions brought although it was closed on its side when they started, with the rules that closed it. */
function closedItems(facts: readonly Fact[]): string[] {
	return factsOf(facts, 'session').flatMap(({ id, day, content }) => {
		const before = facts.filter((fact) => fact.day <= day && fact.id !== id);
		const evaluation = evaluate(before, day);
		return content.items.flatMap(({ exercise, side }) =>
			(side === 'both' ? sides : [side]).flatMap((each) => {
				const { verdict, reasons } = exerciseVerdict(evaluation, catalogue[exercise], each);
				return verdict === 'closed' ? [`${day} ${exercise} ${each}: ${reasons.map(({ rule }) => rule).join(' ')}`] : [];
			})
		);
	});
}

describe('a sample year, read by the gates', () => {
	it.each([1, 2, 3])('brings nothing that was closed that day (seed %i)', (seed) => {
		expect(closedItems(yearOf(seed))).toEqual([]);
	});

	it.each([1, 2, 3])('contradicts itself nowhere (seed %i)', (seed) => {
		const facts = yearOf(seed);
		const { memory } = foldTo(facts, facts.at(-1)!.day);
		expect(sides.flatMap((side) => memory[side].contradictions)).toEqual([]);
	});
});
