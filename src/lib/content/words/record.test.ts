import { describe, expect, it } from 'vitest';
import type { LocalDate } from '#lib/domain/base/local-date.ts';
import { factLine } from './record.ts';
import { lengthWord } from './sitting.ts';

describe('what an entry holds, in one line', () => {
	it('says of sitting under a minute what the sitting page says', () => {
		const start = Date.parse('2026-03-12T08:00:00Z');
		const content = { how: 'timed', seat: 'desk', start, end: start + 20_000, zone: 'Europe/Berlin' } as const;
		const line = factLine({ id: 'a', kind: 'sittingBout', day: '2026-03-12' as LocalDate, content });
		expect(line).toContain(lengthWord(20_000));
		expect(lengthWord(20_000)).not.toContain('0');
	});
});
