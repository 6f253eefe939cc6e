import { m } from '#messages';
import type { Verdict } from '#lib/domain/exercise/exercise.ts';

/** A verdict in words: Open, Gently, Not yet. */
export const verdictWord = (verdict: Verdict): string =>
	({ open: m.verdict_open, caution: m.verdict_caution, closed: m.verdict_closed })[verdict]();
