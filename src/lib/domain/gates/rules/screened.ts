import { fact } from '../reasons.ts';
import type { Explanation } from '../rule.ts';
import type { Memory } from '../scene.ts';
import type { ReasonCode } from '../codes.ts';

/** Why a plain yes in the safety questions is a reason: a clearance or a new answer opens. */
export const explainAnswer = ({ screening }: Memory, code: ReasonCode): Explanation => ({
	code,
	facts: screening === null ? [] : [fact('answer', screening.day)],
	reopens: [{ code: 'clearance' }, { code: 'new-screening' }]
});
