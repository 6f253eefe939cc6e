import { exerciseName } from '#lib/content/exercises/names.ts';
import { m } from '#messages';
import { isKeptUp } from '#lib/domain/session/block.ts';
import type { Cue } from '#lib/domain/session/cues.ts';
import type { PlayerView } from '#lib/domain/session/view.ts';
import type { Settings } from '#lib/domain/settings.ts';
import { Beeper } from '#lib/platform/beeper.ts';
import { hush, speak } from '#lib/platform/speech.ts';
import { vibrate } from '#lib/platform/vibration.ts';

const shakes = { second: [40], begin: [120], end: [80, 60, 80] } as const;

/** Says, sounds and shakes a session's cues, each as the settings wish. */
export class Guide {
	readonly #settings: () => Settings;
	readonly #beeper = new Beeper();

	constructor(settings: () => Settings) {
		this.#settings = settings;
	}

	/** Gives some cues of one moment; the words are those of the page's language. */
	give(cues: readonly Cue[], view: PlayerView): void {
		const { voice, beeps, vibration } = this.#settings();
		const words = cues.flatMap((cue) => ('beep' in cue ? [] : wordsOf(cue, view) || []));
		for (const cue of cues) {
			if (!('beep' in cue)) continue;
			if (beeps) this.#beeper.sound(cue.beep);
			if (vibration) vibrate(...shakes[cue.beep]);
		}
		// In one: what is said next silences what is being said.
		if (voice && words.length > 0) speak(words.join('. '), document.documentElement.lang);
	}

	/** Falls silent and lets the sound device go. */
	close(): void {
		hush();
		this.#beeper.close();
	}
}

function wordsOf(cue: Exclude<Cue, { beep: unknown }>, { block }: PlayerView): string {
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
			return m.player_go();
		case 'move':
			return '';
		case 'hold':
			return block && isKeptUp(block) ? m.player_keep_up() : m.player_hold();
		case 'back':
			return m.player_back();
		case 'relax':
			return m.player_relax();
		case 'rest':
			return m.player_rest();
		case 'ask':
			return m.say_ask();
		case 'stopped':
			return m.say_stopped();
		case 'done':
			return m.say_done();
	}
}
