import { describe, expect, it } from 'vitest';
import { holdBusy, whileNobodyIsBusy } from './busy.ts';

const nothing = () => Promise.resolve();

describe('the lock between tabs', () => {
	it('lets an update run while nobody is busy', async () => {
		expect(await whileNobodyIsBusy(nothing)).toBe(true);
	});

	it('refuses while one of several holders is left, and lets through after the last', async () => {
		const first = holdBusy();
		const second = holdBusy();
		let ran = false;
		const work = () => {
			ran = true;
			return nothing();
		};
		expect(await whileNobodyIsBusy(work)).toBe(false);
		first();
		expect(await whileNobodyIsBusy(work)).toBe(false);
		expect(ran).toBe(false);
		second();
		await expect.poll(() => whileNobodyIsBusy(work)).toBe(true);
		expect(ran).toBe(true);
	});

	it('makes a new holder wait while an update runs', async () => {
		let release: () => void = () => undefined;
		await whileNobodyIsBusy(async () => {
			release = holdBusy();
			const { pending, held } = await navigator.locks.query();
			expect(pending?.map(({ mode }) => mode)).toEqual(['shared']);
			expect(held?.map(({ mode }) => mode)).toEqual(['exclusive']);
		});
		await expect.poll(async () => (await navigator.locks.query()).held?.length).toBe(1);
		release();
		await expect.poll(async () => (await navigator.locks.query()).held?.length).toBe(0);
	});
});
