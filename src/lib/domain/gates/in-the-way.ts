import type { Side } from '../body/side.ts';
import { categories } from '../exercise/exercise.ts';
import type { RuleId } from './codes.ts';
import type { Evaluation } from './evaluate.ts';
import type { Reason } from './rule.ts';

/** Rules that close something for a while and then let go: no safety answer, nothing to earn, and not the rhythm of rest days. */
const passing: ReadonlySet<RuleId> = new Set<RuleId>([
	'injured',
	'sharp-stop',
	'over-limit',
	'unsettled',
	'flare',
	'pain-high',
	'hold',
	'contradiction',
	'one-step-a-day'
]);

/**
 * What stands most in the way of a side: whatever closes the lightest strength, or else what closes something for a while, first
 * what closes the gentlest category; undefined where nothing does. The other side's injury is said of that side.
 */
export function inTheWay(evaluation: Evaluation, side: Side): Reason | undefined {
	const own = categories.flatMap((category) =>
		evaluation[side].gates[category].reasons.filter((reason) => reason.side === side && reason.verdict === 'closed')
	);
	return (
		own.find(({ category }) => category === 'strength-1') ??
		own.find(({ rule, code }) => passing.has(rule) && code !== 'injured-other-side')
	);
}
