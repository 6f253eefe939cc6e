import type { PlayerView } from './view.ts';

/** Something the player says, sounds or shakes when a moment comes. */
export type Cue =
	| {
			readonly say:
				| 'ready'
				| 'switch'
				| 'go'
				| 'move'
				| 'hold'
				| 'back'
				| 'relax'
				| 'rest'
				| 'find'
				| 'too-tender'
				| 'ask'
				| 'ask-spot'
				| 'stopped'
				| 'done';
	  }
	| { readonly say: 'count'; readonly rep: number }
	| { readonly beep: 'second' | 'begin' | 'end' };

/** Seconds counted down with beeps before something begins or ends. */
const countdownS = 3;
/** Beats shorter than this, in seconds, are not called out; the figure shows them. */
const spokenBeatS = 2;

/** The call of a set that begins, or what is done at this moment in one that is taken up. */
function work({ beat, block }: PlayerView): Cue {
	const first = block && block.moveS > 0 ? 'move' : 'hold';
	return { say: beat === undefined || beat === first ? 'go' : beat };
}

function beginning(after: PlayerView): Cue[] {
	switch (after.phase) {
		case 'ready':
			return [{ say: 'ready' }];
		case 'switch':
			return [{ beep: 'end' }, { say: 'switch' }];
		case 'rest':
			return [{ beep: 'end' }, { say: 'rest' }];
		case 'work':
		case 'spot-press':
			return [{ beep: 'begin' }, work(after)];
		case 'spot-find':
			return [{ beep: 'end' }, { say: 'find' }];
		case 'spot-ask':
			return [{ beep: 'end' }, { say: 'ask-spot' }];
		case 'ask':
			return [{ beep: 'end' }, { say: 'ask' }];
		case 'stopping':
			return [{ say: 'stopped' }];
		case 'ended':
			return [{ say: 'done' }];
		default:
			return [];
	}
}

/** What to say and sound between two looks at a session; nothing while it is paused or stands still, but that it was stopped. */
export function cues(before: PlayerView | undefined, after: PlayerView): Cue[] {
	if (after.paused && after.phase !== 'stopping') return [];
	const newPhase = before?.phase !== after.phase || before.index !== after.index || before.set !== after.set;
	if (newPhase) return beginning(after);
	const found: Cue[] = after.tooTender && !before.tooTender ? [{ say: 'too-tender' }] : [];
	if (after.phase === 'work') {
		if (after.rep !== before.rep && after.rep > 1) found.push({ say: 'count', rep: after.rep });
		const long = (after.beatLeftS ?? 0) >= spokenBeatS;
		if (after.beat !== before.beat && after.beat && (long || after.beat === 'relax')) found.push({ say: after.beat });
	}
	const counting = after.phase !== 'work' || after.rep === (after.block?.planned.reps ?? 0);
	if (
		counting &&
		after.leftS !== undefined &&
		after.leftS !== before.leftS &&
		after.leftS <= countdownS &&
		after.leftS > 0
	)
		found.push({ beep: 'second' });
	return found;
}
