import type { Page } from '@playwright/test';
import type { Fact } from '../../src/lib/domain/record/kinds.ts';
import { openFacts } from './facts.ts';

/** Day 24 of the model client, in the morning: stretching is open, lively moves go gently after a strength day. */
export const morning = '2026-01-29T08:00:00Z';

export const open = (page: Page, path: string, facts: readonly Fact[]) => openFacts(page, path, facts, morning);

export const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** Chooses an answer in the open sheet. */
export const pick = (page: Page, name: string) =>
	page.getByRole('dialog').getByRole('radio', { name, exact: true }).check();
