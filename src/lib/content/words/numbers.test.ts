import { expect, it } from 'vitest';
import { rules, terms } from '#lib/domain/gates/rules/index.ts';
import { numberWord } from './numbers.ts';

it('has words for every number of every rule', () => {
	const keys = [...rules, ...terms].flatMap(({ id, parameters }) =>
		Object.keys(parameters).map((name) => `${id}.${name}`)
	);
	expect(keys.length).toBeGreaterThan(60);
	expect(keys.filter((key) => numberWord(key) === undefined)).toEqual([]);
});
