import { m } from '#messages';
import type { Verdict } from '#lib/domain/exercise/exercise.ts';

/** A gate's verdict in words: Open, Gently, Not yet. */
export const verdictWord = (verdict: Verdict): string =>
	({ open: m.verdict_open, caution: m.verdict_caution, closed: m.verdict_closed })[verdict]();

/** The same for an exercise, which may be of another gender than a gate. */
export const exerciseVerdictWord = (verdict: Verdict): string =>
	verdict === 'open' ? m.verdict_open_exercise() : verdictWord(verdict);
