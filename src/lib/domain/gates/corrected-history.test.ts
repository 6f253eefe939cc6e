import { expect, test } from 'vitest';
import { checkIn, correction, injury } from '../../../../tests/fixtures/gates/facts.ts';
import { correctedHistory } from './corrected-history.ts';

const entry = checkIn(3, 2);
const noted = (n: number, before: unknown, after: unknown, record = entry.id) =>
	correction(n, record, 'note', before, after);

test('shows each fact with its corrections in their order, and no correction', () => {
	const other = injury(2, 'left');
	const history = [noted(5, 'first', 'second'), entry, noted(4, undefined, 'first'), other];
	expect(correctedHistory(history)).toEqual([{ ...entry, content: { ...entry.content, note: 'second' } }, other]);
	expect(correctedHistory(history)[1]).toBe(other);
});

test('a correction of the same day counts, one from before the fact or of another one does not', () => {
	const note = (...more: Parameters<typeof correctedHistory>[0]) => correctedHistory([entry, ...more])[0]?.content;
	expect(note(noted(3, undefined, 'same day'))).toMatchObject({ note: 'same day' });
	expect(note(noted(2, undefined, 'early'))).toBe(entry.content);
	expect(note(noted(4, undefined, 'elsewhere', 'another'))).toBe(entry.content);
});

test('what was confirmed stays as it was', () => {
	const said = { ...entry, content: { ...entry.content, note: 'yes' } } as typeof entry;
	expect(correctedHistory([said, noted(4, 'yes', 'yes')])).toEqual([said]);
});
