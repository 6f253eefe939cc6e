import { describe, expect, it } from 'vitest';
import type { SittingBout } from './bout.ts';
import { clockSeconds, clockText, draftOf, endsKept, enteredBout } from './draft.ts';

const zone = 'Europe/Berlin';
const bout: SittingBout = {
	how: 'timed',
	seat: 'desk',
	start: Date.parse('2026-03-12T22:30:42Z'),
	end: Date.parse('2026-03-13T05:10:13Z'),
	zone,
	implausible: true
};

describe('a bout while it is typed', () => {
	it('reads clock times and nothing else', () => {
		expect(['00:00', '09:05', '23:59:30'].map(clockSeconds)).toEqual([0, 32_700, 86_340]);
		expect(['', '24:00', '9:5', 'noon'].map(clockSeconds)).toEqual([undefined, undefined, undefined, undefined]);
		expect(clockText(32_700)).toBe('09:05');
	});

	it('starts from the bout in its zone, or empty', () => {
		expect(draftOf(bout, zone, 'sofa')).toEqual({ from: '23:30', to: '06:10', overMidnight: true, seat: 'desk' });
		expect(draftOf(undefined, zone, 'sofa')).toEqual({ from: '', to: '', overMidnight: false, seat: 'sofa' });
	});

	it('keeps the ends nobody touched', () => {
		const draft = draftOf(bout, zone, 'desk');
		const [start, end] = [Date.parse('2026-03-12T22:30Z'), Date.parse('2026-03-13T05:10Z')];
		expect(endsKept(bout, draft, zone)).toEqual({ start, end });
		expect(endsKept(bout, { ...draft, from: '23:00' }, zone)).toEqual({ end });
		expect(endsKept(bout, { ...draft, overMidnight: false }, zone)).toEqual({ start });
	});

	it('keeps the seconds of a time nobody touched, and stays timed', () => {
		const minute = { start: Date.parse('2026-03-12T22:30Z'), end: Date.parse('2026-03-13T05:10Z') };
		expect(enteredBout(bout, minute, 'sofa', zone, false)).toEqual({ ...bout, seat: 'sofa' });
	});

	it('is recalled, and no longer odd, once its times were changed', () => {
		const shorter = { start: Date.parse('2026-03-12T22:30Z'), end: Date.parse('2026-03-12T23:10Z') };
		const changed = enteredBout(bout, shorter, 'desk', zone, false);
		expect(changed).toEqual({ how: 'recalled', seat: 'desk', start: bout.start, end: shorter.end, zone });
		const long = { start: bout.start, end: Date.parse('2026-03-13T04:10Z') };
		for (const before of [bout, undefined])
			expect(enteredBout(before, long, 'desk', zone, true)).toMatchObject({ how: 'recalled', implausible: true });
	});
});
