import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { versionOnDisk } from './on-disk.ts';

let databases: () => Promise<IDBDatabaseInfo[]>;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('indexedDB', { databases: () => databases() });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** How an asked version stands: its value, the name of its failure, or still `waiting`. */
function watch(asked: Promise<number>): () => number | string {
	let now: number | string = 'waiting';
	asked.then(
		(version) => (now = version),
		(error: unknown) => (now = error instanceof Error ? error.name : 'failed')
	);
	return () => now;
}

describe('a browser that does not answer', () => {
	let answer: (all: IDBDatabaseInfo[]) => void;
	beforeEach(() => {
		databases = () => new Promise((done) => (answer = done));
	});

	it('is given up after 30 seconds awake, not before', async () => {
		const now = watch(versionOnDisk('x'));
		await vi.advanceTimersByTimeAsync(29_400);
		expect(now()).toBe('waiting');
		await vi.advanceTimersByTimeAsync(600);
		expect(now()).toBe('TimeoutError');
	});

	it('is not given up because the device slept: what was due meanwhile comes once', async () => {
		const now = watch(versionOnDisk('x'));
		for (let sleep = 0; sleep < 10; sleep++) await vi.runOnlyPendingTimersAsync();
		expect(now()).toBe('waiting');
		answer([{ name: 'x', version: 20 }]);
		await vi.advanceTimersByTimeAsync(0);
		expect(now()).toBe(2);
		expect(vi.getTimerCount()).toBe(0);
	});
});

describe('a browser that fails', () => {
	it('is asked once more: Chromium fails once where it throws a broken store away', async () => {
		let asked = 0;
		databases = () =>
			asked++ === 0 ? Promise.reject(new DOMException('broken', 'UnknownError')) : Promise.resolve([]);
		const now = watch(versionOnDisk('x'));
		await vi.advanceTimersByTimeAsync(1000);
		expect(now()).toBe(0);
	});

	it('twice is a failure', async () => {
		databases = () => Promise.reject(new DOMException('broken', 'UnknownError'));
		const now = watch(versionOnDisk('x'));
		await vi.advanceTimersByTimeAsync(1000);
		expect(now()).toBe('UnknownError');
	});
});
