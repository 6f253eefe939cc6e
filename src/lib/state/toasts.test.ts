import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { m } from '#messages';
import { Toasts } from './toasts.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('an undo that fails is said, and offered again', async () => {
	const toasts = new Toasts();
	let tries = 0;
	toasts.show('Saved', async () => {
		await Promise.resolve();
		if (tries++ === 0) throw new Error('no room');
	});
	await toasts.undo();
	expect(toasts.current?.text).toBe(m.common_not_undone());
	await toasts.undo();
	expect(tries).toBe(2);
	expect(toasts.current).toBeUndefined();
});

it('an undo says what it did in a message of its own', async () => {
	const toasts = new Toasts();
	toasts.show('Saved', () => toasts.show('Undone'));
	await toasts.undo();
	expect(toasts.current?.text).toBe('Undone');
	await toasts.undo();
	expect(toasts.current?.text).toBe('Undone');
});
