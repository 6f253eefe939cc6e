import { m } from '#messages';
import type { SessionEvent } from '#lib/domain/session/session.ts';

const events: Record<SessionEvent, () => string> = {
	sharp: m.event_sharp,
	cramp: m.event_cramp,
	tingling: m.event_tingling,
	'too-much': m.event_too_much,
	dizzy: m.event_dizzy,
	other: m.event_other,
	unanswered: m.event_unanswered
};

/** What went wrong in a session. */
export const eventWord = (event: SessionEvent): string => events[event]();
