/**
 * A hybrid logical clock reading with its device: `<ms base36, 9>-<counter base36, 4>-<device, 8>`.
 * Comparing two stamps as strings compares time, then counter, then device.
 */
export type Stamp = string & { readonly __brand: 'Stamp' };

/** A device's id: 8 lower-case base36 characters, new after each restore. */
export type DeviceId = string & { readonly __brand: 'DeviceId' };

const form = /^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{8}$/;
const counterLimit = 36 ** 4;

/** A clock more than this far ahead of ours is clamped when a file is read, in milliseconds (24 h). */
export const aheadLimitMs = 24 * 3_600_000;

/** Whether a text has the form of a stamp. */
export const isStamp = (text: unknown): text is Stamp => typeof text === 'string' && form.test(text);

/** Whether a text has the form of a device id. */
export const isDeviceId = (text: unknown): text is DeviceId => typeof text === 'string' && /^[0-9a-z]{8}$/.test(text);

/** Writes a stamp; `at` in epoch milliseconds. */
export function stamp(at: number, counter: number, device: DeviceId): Stamp {
	return `${at.toString(36).padStart(9, '0')}-${counter.toString(36).padStart(4, '0')}-${device}` as Stamp;
}

/** The wall-clock part of a stamp, in epoch milliseconds. */
export const stampTime = (of: Stamp): number => parseInt(of.slice(0, 9), 36);

/** The device that wrote a stamp. */
export const stampDevice = (of: Stamp): DeviceId => of.slice(15) as DeviceId;

/** The next stamp of a device at `now`: later than `last` even when the wall clock stood still or went back. */
export function nextStamp(last: Stamp | undefined, now: number, device: DeviceId): Stamp {
	if (last === undefined || now > stampTime(last)) return stamp(now, 0, device);
	const counter = parseInt(last.slice(10, 14), 36) + 1;
	return counter < counterLimit ? stamp(stampTime(last), counter, device) : stamp(stampTime(last) + 1, 0, device);
}

/** The later of two stamps. */
export const laterStamp = (a: Stamp | undefined, b: Stamp | undefined): Stamp | undefined =>
	a === undefined ? b : b === undefined || a > b ? a : b;
