import { expect, test } from 'vitest';
import { keptTryMs, readTry } from './self-test-try.ts';

const begun = { test: 'resisted-hip-flexion', side: 'left', begins: 1_000_000_000_000, stopped: false };

test('a kept try is read back within the hour', () => {
	expect(readTry(JSON.parse(JSON.stringify(begun)), begun.begins + keptTryMs)).toEqual(begun);
	const over = { ...begun, ended: begun.begins + 9000, stopped: true };
	expect(readTry(over, begun.begins + 60_000)).toEqual(over);
});

test('an old try, one from a clock far ahead, and what is no try are let go', () => {
	expect(readTry(begun, begun.begins + keptTryMs + 1)).toBeUndefined();
	expect(readTry(begun, begun.begins - keptTryMs - 1)).toBeUndefined();
	for (const raw of [undefined, null, 'x', {}, { ...begun, test: 'jump' }, { ...begun, begins: '9' }])
		expect(readTry(raw, begun.begins)).toBeUndefined();
});
