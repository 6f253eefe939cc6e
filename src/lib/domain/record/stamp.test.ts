import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStamp, nextStamp, stamp, stampDevice, stampTime, type DeviceId, type Stamp } from './stamp.ts';

const device = 'abcd1234' as DeviceId;

describe('stamps', () => {
	it('sort as time, counter, device', () => {
		const time = fc.integer({ min: 0, max: 7_258_118_400_000 });
		fc.assert(
			fc.property(time, time, fc.nat(1000), fc.nat(1000), (a, b, m, n) => {
				const expected = a - b || m - n;
				const [x, y] = [stamp(a, m, device), stamp(b, n, device)];
				expect(Math.sign(expected)).toBe(x < y ? -1 : x > y ? 1 : 0);
				expect(stampTime(x)).toBe(a);
				expect(stampDevice(x)).toBe(device);
				expect(isStamp(x)).toBe(true);
			})
		);
	});

	it('always move forward, whatever the wall clock does', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 2e12 }), { maxLength: 50 }), (clock) => {
				let last: Stamp | undefined;
				for (const now of clock) {
					const next = nextStamp(last, now, device);
					expect(last === undefined || next > last).toBe(true);
					last = next;
				}
			})
		);
	});

	it('carries a full counter into the time', () => {
		const full = stamp(1000, 36 ** 4 - 1, device);
		expect(nextStamp(full, 0, device)).toBe(stamp(1001, 0, device));
	});
});
