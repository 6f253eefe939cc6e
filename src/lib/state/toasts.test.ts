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

const full = () => Object.assign(new Error('full'), { name: 'QuotaExceededError' });

it('a full device is named as the reason, of a save and of an undo', async () => {
	const toasts = new Toasts();
	await toasts.notSaved(full());
	expect(toasts.current?.text).toBe(m.keep_failure_quota());
	await toasts.notSaved(new Error('who knows'));
	expect(toasts.current?.text).toBe(m.common_not_saved());
	toasts.show('Saved', () => Promise.reject(full()));
	await toasts.undo();
	expect(toasts.current?.text).toBe(m.keep_undo_quota());
});

it('an undo says what it did in a message of its own', async () => {
	const toasts = new Toasts();
	toasts.show('Saved', () => toasts.show('Undone'));
	await toasts.undo();
	expect(toasts.current?.text).toBe('Undone');
	await toasts.undo();
	expect(toasts.current?.text).toBe('Undone');
});
