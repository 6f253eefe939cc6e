import type { Instant } from '../base/zoned.ts';
import type { Block } from './block.ts';
import type { Session, SessionEvent, SessionItem } from './session.ts';

/** One release spot as it is stored. */
export type Spot = NonNullable<SessionItem['spots']>[number];

/** Where a guided session stands. `since` is when the phase began, moved on by pauses. */
export type Phase =
	| { readonly name: 'confirm' }
	| { readonly name: 'ready' | 'switch'; readonly since: Instant }
	| { readonly name: 'work' | 'rest'; readonly since: Instant; readonly set: number }
	| { readonly name: 'spot-find'; readonly set: number; readonly tooTender: boolean }
	| { readonly name: 'spot-press'; readonly since: Instant; readonly set: number; readonly tender: number }
	| { readonly name: 'spot-ask'; readonly set: number; readonly tender: number; readonly pressedMs: number }
	| { readonly name: 'ask' }
	/** `at` is when it was stopped; absent in what older versions kept. */
	| { readonly name: 'stopping'; readonly at?: Instant }
	| { readonly name: 'ended' };

/** What has been done of one block. */
export interface BlockDone {
	readonly reps: number;
	readonly heldMs: number;
	/** Sets or spots begun. */
	readonly sets: number;
	readonly eased: boolean;
	readonly skipped: boolean;
	readonly painDuring?: number;
	readonly event?: SessionEvent;
	readonly spots?: readonly Spot[];
}

/** A guided session: plain JSON with timestamps, so that it survives a reload, a lock, a call and a crash. */
export interface PlayerState {
	readonly version: 1;
	readonly zone: string;
	readonly start: Instant;
	readonly painBefore: Session['painBefore'];
	readonly blocks: readonly Block[];
	/** One for each block begun; the last is the running one. */
	readonly done: readonly BlockDone[];
	readonly phase: Phase;
	/** Since when it is paused; only a phase that runs on the clock can be. */
	readonly pausedAt: Instant | null;
	/** The phase a Stop interrupted, for the case that it was a slip of the thumb. */
	readonly interrupted: Phase | null;
	/** The last moment the app was surely alive. */
	readonly seen: Instant;
	/** The last moment the person did something or the clock passed into another phase; absent in what older versions kept. */
	readonly stirred?: Instant;
	/** How many blocks were left out after pain above 5 (rule `over-limit`). */
	readonly heldBack: number;
	/** How many blocks were left out since their gate closed under the session. */
	readonly shut: number;
	/** How many blocks were left out since too little moving came before them (rule `warm-up-first`). */
	readonly unwarmed: number;
	/** The flag that ended the session; help comes first. */
	readonly alert: 'urgent' | 'emergency' | null;
	readonly end: { readonly at: Instant; readonly reason: Session['endReason'] } | null;
}

type Plain = 'tick' | 'pause' | 'resume' | 'next' | 'skip' | 'eased' | 'stop' | 'not-stop' | 'end';

/** What happens to a guided session; `at` is when. `tick` only says that time has passed. */
export type PlayerEvent = { readonly at: Instant } & (
	| { [Type in Plain]: { readonly type: Type } }[Plain]
	| { readonly type: 'confirm'; readonly painBefore: Session['painBefore'] }
	| { readonly type: 'tender'; readonly tender: number }
	| { readonly type: 'spot'; readonly spreads: boolean; readonly change: Spot['change'] }
	| { readonly type: 'rate'; readonly pain: number }
	| { readonly type: 'happened'; readonly what: SessionEvent; readonly pain?: number }
);
/** The same without its moment. */
export type PlayerTap = PlayerEvent extends infer E ? (E extends PlayerEvent ? Omit<E, 'at'> : never) : never;
export type PlayerEventOf<Type extends PlayerEvent['type']> = Extract<PlayerEvent, { type: Type }>;

/** Seconds to get ready for an exercise, and to change to the other side. */
export const readyS = { ready: 10, switch: 10 } as const;

/** Nothing done yet. */
export const nothing: BlockDone = { reps: 0, heldMs: 0, sets: 0, eased: false, skipped: false };

/** What was held or pressed for less than this, in milliseconds, counts as nothing. */
export const leastMs = 1000;

/** Whether less than a second of a block was done, which counts as nothing. */
export const isUntouched = ({ reps, heldMs }: BlockDone): boolean => reps === 0 && heldMs < leastMs;

/** What a new session is made of; `painBefore` comes from the check-in and is confirmed first. */
export interface SessionStart {
	readonly at: Instant;
	readonly zone: string;
	readonly painBefore: Session['painBefore'];
	readonly blocks: readonly Block[];
}

/** A new guided session, waiting for its pain-before to be confirmed; throws on none or more than 60 blocks. */
export function startSession({ at, zone, painBefore, blocks }: SessionStart): PlayerState {
	if (blocks.length === 0 || blocks.length > 60) throw new Error(`A session has 1 to 60 blocks, not ${blocks.length}`);
	return {
		version: 1,
		zone,
		start: at,
		painBefore,
		blocks,
		done: [],
		phase: { name: 'confirm' },
		pausedAt: null,
		interrupted: null,
		seen: at,
		stirred: at,
		heldBack: 0,
		shut: 0,
		unwarmed: 0,
		alert: null,
		end: null
	};
}

/** The running block; undefined before the first and after the last. */
export const currentBlock = ({ blocks, done, phase }: PlayerState): Block | undefined =>
	phase.name === 'ended' ? undefined : blocks[done.length - 1];
