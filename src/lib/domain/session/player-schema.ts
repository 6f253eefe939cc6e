import * as v from 'valibot';
import { instant, rating, whole, zoneName } from '../base/schema.ts';
import { categories, exerciseIds } from '../exercise/exercise.ts';
import type { PlayerState } from './player-state.ts';
import { itemSides, sessionEvents, spotSchema } from './session.ts';

const seconds = whole(0, 3600);
const milliseconds = v.pipe(v.number(), v.minValue(0));
const amount = v.object({ sets: whole(1, 100), reps: whole(1, 1000), holdS: seconds });
const pains = v.object({ left: rating, right: rating });

const block = v.object({
	exercise: v.picklist(exerciseIds),
	side: v.picklist(itemSides),
	category: v.picklist(categories),
	verdict: v.picklist(['open', 'caution']),
	planned: amount,
	moveS: seconds,
	backS: seconds,
	restS: seconds,
	restBetween: v.picklist(['sets', 'reps']),
	maxSpotS: v.exactOptional(seconds)
});

const done = v.object({
	reps: whole(0, 100_000),
	heldMs: milliseconds,
	sets: whole(0, 100),
	eased: v.boolean(),
	skipped: v.boolean(),
	painDuring: v.exactOptional(rating),
	event: v.exactOptional(v.picklist(sessionEvents)),
	spots: v.exactOptional(v.array(spotSchema))
});

const set = whole(0, 100);
const phase = v.variant('name', [
	v.object({ name: v.picklist(['confirm', 'ask', 'ended']) }),
	v.object({ name: v.literal('stopping'), at: v.exactOptional(instant) }),
	v.object({ name: v.picklist(['ready', 'switch']), since: instant }),
	v.object({ name: v.picklist(['work', 'rest']), since: instant, set }),
	v.object({ name: v.literal('spot-find'), set, tooTender: v.boolean() }),
	v.object({ name: v.literal('spot-press'), since: instant, set, tender: rating }),
	v.object({ name: v.literal('spot-ask'), set, tender: rating, pressedMs: milliseconds })
]);

const schema = v.pipe(
	v.object({
		version: v.literal(1),
		zone: zoneName,
		start: instant,
		painBefore: pains,
		blocks: v.pipe(v.array(block), v.maxLength(60)),
		done: v.array(done),
		phase,
		pausedAt: v.nullable(instant),
		interrupted: v.nullable(phase),
		seen: instant,
		stirred: v.exactOptional(instant),
		heldBack: whole(0, 60),
		shut: v.optional(whole(0, 60), 0),
		unwarmed: v.optional(whole(0, 60), 0),
		alert: v.optional(v.nullable(v.picklist(['urgent', 'emergency'])), null),
		end: v.nullable(v.object({ at: instant, reason: v.picklist(['finished', 'ended-early', 'stopped', 'left']) }))
	}),
	v.check(({ blocks, end }) => blocks.length > 0 || end !== null, 'nothing to do'),
	v.check(({ blocks, done: begun }) => begun.length <= blocks.length, 'more begun than there is')
);

/** A stored guided session as this version understands it; undefined when it does not, so that it is parked, not run. */
export function readPlayerState(raw: unknown): PlayerState | undefined {
	const parsed = v.safeParse(schema, raw);
	return parsed.success ? parsed.output : undefined;
}
