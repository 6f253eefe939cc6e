import { onSide, type Side } from '../body/side.ts';
import type { ParameterGroup, Values } from './parameter.ts';
import type { Scene } from './scene.ts';

/** When a self-test is offered; the words of "Self-tests". */
export const selfTestOffer = {
	id: 'self-test-offer',
	parameters: {
		afterInjury: { value: 3, unit: 'days', source: 'project', tighter: 'higher' },
		painBelow: { value: 6, unit: 'points', source: 'project', tighter: 'lower' }
	}
} as const satisfies ParameterGroup;

/** Whether a self-test is offered on a side: not injured for some days, out of a flare, and today's pain known and not high. */
export function offersSelfTest({ day, facts, memory, numbers }: Scene, side: Side): boolean {
	const { afterInjury, painBelow } = numbers[selfTestOffer.id] as Values<typeof selfTestOffer.parameters>;
	const { injured, flare } = onSide(memory, side);
	const { pain } = onSide(facts, side);
	return (
		injured.active.length === 0 &&
		(injured.ended === null || day - injured.ended >= afterInjury) &&
		flare.active === null &&
		pain !== null &&
		pain < painBelow
	);
}
