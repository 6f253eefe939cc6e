import { m } from '#messages';
import type { SessionEvent } from '#lib/domain/session/session.ts';

/** What can go wrong in a session, as a choice of its own, in the order it is offered. */
export const happenedChoices = (): { readonly value: SessionEvent; readonly label: string }[] => [
	{ value: 'sharp', label: m.player_happened_sharp() },
	{ value: 'cramp', label: m.player_happened_cramp() },
	{ value: 'tingling', label: m.player_happened_tingling() },
	{ value: 'too-much', label: m.player_happened_too_much() },
	{ value: 'dizzy', label: m.player_happened_dizzy() },
	{ value: 'other', label: m.player_happened_other() }
];
