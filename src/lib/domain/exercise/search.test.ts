import { describe, expect, it } from 'vitest';
import { finds } from './search.ts';

describe('search', () => {
	it('finds all words in any order, without capitals and accents', () => {
		expect(finds('GLUTEO puente', 'Puente de glúteos, colchoneta')).toBe(true);
		expect(finds('respiración', 'Respiracion tranquila')).toBe(true);
		expect(finds('glúteo silla', 'Puente de glúteos, colchoneta')).toBe(false);
	});

	it('finds everything for nothing', () => {
		expect(finds('  ', 'Walk')).toBe(true);
		expect(finds('', '')).toBe(true);
	});
});
