import { describe, expect, it } from 'vitest';
import { Busy } from './busy.svelte.ts';

describe('what a tab waits for', () => {
	it('names a draft before a timer, and nothing once both are released', () => {
		const busy = new Busy();
		const timer = busy.hold('timer');
		expect(busy.reason).toBe('timer');
		const draft = busy.hold('draft');
		expect(busy.reason).toBe('draft');
		draft();
		draft();
		expect(busy.reason).toBe('timer');
		timer();
		expect(busy.reason).toBeUndefined();
	});

	it('is free only after the last release', async () => {
		const busy = new Busy();
		const releases = [busy.hold('draft'), busy.hold('draft')];
		const order: string[] = [];
		const free = busy.free().then(() => order.push('free'));
		releases[0]!();
		await Promise.resolve();
		order.push('one left');
		releases[1]!();
		await free;
		expect(order).toEqual(['one left', 'free']);
		await busy.free();
	});

	it('stores every draft that is still held, and says when one could not be', async () => {
		const busy = new Busy();
		const stored: string[] = [];
		const keep = (name: string) => () => Promise.resolve(void stored.push(name));
		const gone = busy.hold('draft', keep('released'));
		busy.hold('draft', keep('held'));
		busy.hold('timer');
		gone();
		await busy.store();
		expect(stored).toEqual(['held']);
		busy.hold('draft', () => Promise.reject(new Error('full')));
		await expect(busy.store()).rejects.toThrow('full');
	});
});
