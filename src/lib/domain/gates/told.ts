import { sides } from '../body/side.ts';
import { verdicts, type Category } from '../exercise/exercise.ts';
import { canonical } from '../record/canonical.ts';
import type { ItemSide } from '../session/session.ts';
import { ruleIds } from './codes.ts';
import type { Evaluation } from './evaluate.ts';
import type { Reason } from './rule.ts';

/** A reason as it is told: of one side, or once of both where it is the same on both. */
export interface Told {
	readonly reason: Reason;
	readonly side: ItemSide;
}

/** The side a gate is told of: both, where it listens to both. */
export const toldOf = (category: Category, side: ItemSide): ItemSide => (category === 'vigorous' ? 'both' : side);

/** The more restrictive first, then as the rules take their turns. */
const byWeight = ({ reason: a }: Told, { reason: b }: Told): number =>
	verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict) ||
	a.turn - b.turn ||
	ruleIds.indexOf(a.rule) - ruleIds.indexOf(b.rule);

const withoutSide = (reason: Reason): string => canonical({ ...reason, side: null });

/**
 * The reasons of a gate, or of an exercise for both sides, as they are told: the most restrictive first, in the turns of the rules;
 * what both sides share is said once, and an injury only of the side that is hurt.
 */
export function told(evaluation: Evaluation, category: Category, side: ItemSide): readonly Told[] {
	const heard = toldOf(category, side);
	const of = heard === 'both' ? sides : [heard];
	const [own = [], other = []] = of.map((each) =>
		evaluation[each].gates[category].reasons.filter(
			(reason) => reason.side === each && (heard !== 'both' || reason.code !== 'injured-other-side')
		)
	);
	const shared = new Set(other.map(withoutSide));
	const known = new Set(own.map(withoutSide));
	return [
		...own.map((reason): Told => ({ reason, side: shared.has(withoutSide(reason)) ? 'both' : reason.side })),
		...other.filter((reason) => !known.has(withoutSide(reason))).map((reason): Told => ({ reason, side: reason.side }))
	].sort(byWeight);
}
