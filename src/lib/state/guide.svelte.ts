import type { ExerciseWords } from '#lib/content/exercises/exercise-words.ts';
import { exerciseName } from '#lib/content/exercises/names.ts';
import { m } from '#messages';
import { isKeptUp } from '#lib/domain/session/block.ts';
import type { Cue } from '#lib/domain/session/cues.ts';
import type { PlayerView } from '#lib/domain/session/view.ts';
import type { Settings } from '#lib/domain/settings.ts';
import { Beeper } from '#lib/platform/beeper.ts';
import { hush, ownVoice, speak } from '#lib/platform/speech.ts';
import { vibrate } from '#lib/platform/vibration.ts';

const shakes = { second: [40], begin: [120], end: [80, 60, 80] } as const;

/** The short calls of the running exercise. */
type Calls = Pick<ExerciseWords, 'move' | 'back'>;

/** Says, sounds and shakes a session's cues, each as the settings wish. */
export class Guide {
	readonly #settings: () => Settings;
	readonly #calls: () => Calls | undefined;
	readonly #beeper = new Beeper();

	constructor(settings: () => Settings, calls: () => Calls | undefined) {
		this.#settings = settings;
		this.#calls = calls;
		// The device begins to look for its voices.
		ownVoice('');
	}

	/** Gives some cues of one moment; the words are those of the page's language. */
	give(cues: readonly Cue[], view: PlayerView): void {
		const { voice, beeps, vibration } = this.#settings();
		const words = cues.flatMap((cue) => ('beep' in cue ? [] : wordsOf(cue, view, this.#calls()) || []));
		for (const cue of cues) {
			if (!('beep' in cue)) continue;
			if (beeps) this.#beeper.sound(cue.beep);
			if (vibration) vibrate(...shakes[cue.beep]);
		}
		// In one: what is said next silences what is being said.
		if (voice && words.length > 0) speak(words.join('. '), document.documentElement.lang);
	}

	/** Falls silent at once. */
	hush(): void {
		hush();
	}

	/** Falls silent and lets the sound device go. */
	close(): void {
		hush();
		this.#beeper.close();
	}
}

function wordsOf(
	cue: Exclude<Cue, { beep: unknown }>,
	{ block, mode, beat, set, lighter }: PlayerView,
	calls: Calls | undefined
): string {
	const side = block?.side === 'left' ? m.say_left() : block?.side === 'right' ? m.say_right() : undefined;
	const name = block ? exerciseName[block.exercise]() : '';
	switch (cue.say) {
		case 'ready':
			return side ? m.say_ready_side({ name, side }) : m.say_ready({ name });
		case 'switch':
			return side ? m.say_switch({ side }) : '';
		case 'count':
			return String(cue.rep);
		case 'go':
			// A press that is held begins at once or within a second, and has words of its own.
			if (mode === 'press-relax') return beat === 'hold' ? m.player_press() : m.player_go();
			return calls?.move?.() ?? m.player_go();
		case 'move':
			return calls?.move?.() ?? '';
		case 'hold':
			if (mode === 'press-relax') return m.player_press();
			return block && isKeptUp(block) ? m.player_keep_up() : m.player_hold();
		case 'back':
			return calls?.back?.() ?? m.player_back();
		case 'relax':
			return m.player_relax();
		case 'rest':
			return m.player_rest();
		case 'find': {
			const asked = [m.player_spot_find_title(), ...(set === 1 ? [m.player_spot_find_words()] : [])];
			return [...(lighter ? [m.player_spot_lighter()] : []), ...asked].join(' ');
		}
		case 'too-tender':
			return m.player_spot_too_tender();
		case 'ask':
			return m.say_ask();
		case 'ask-spot':
			return [m.player_spot_ask_title(), m.player_spot_spread(), m.player_spot_change()].join(' ');
		case 'stopped':
			return `${m.say_stopped()} ${m.player_stopped_words()}`;
		case 'done':
			return m.say_done();
	}
}
