import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { modeOf } from '#lib/domain/session/block.ts';
import type { Cue } from '#lib/domain/session/cues.ts';
import { defaultSettings } from '#lib/domain/settings.ts';
import { view } from '#lib/domain/session/view.ts';
import { ball, begun, march, play, press, t0 } from '../../../tests/fixtures/sessions.ts';
import { Guide } from './guide.svelte.ts';

let said: string[] = [];

beforeEach(() => {
	said = [];
	vi.stubGlobal('document', { documentElement: { lang: 'en' } });
	vi.stubGlobal(
		'SpeechSynthesisUtterance',
		class {
			readonly text: string;
			constructor(text: string) {
				this.text = text;
			}
		}
	);
	vi.stubGlobal('speechSynthesis', {
		getVoices: () => [{ lang: 'en-GB', localService: true }],
		cancel: () => said.splice(0),
		speak: ({ text }: { text: string }) => said.push(text)
	});
});
afterEach(() => vi.unstubAllGlobals());

const calls = { move: () => 'Float up', back: () => 'Lower' };
const marching = view(play([march('left')], begun), t0);
/** What is said of these cues. */
function heard(cues: readonly Cue[], seen = marching, known: Partial<typeof calls> = calls): string[] {
	new Guide(
		() => ({ ...defaultSettings, voice: true, beeps: false, vibration: false }),
		() => known
	).give(cues, seen);
	return said;
}

it('says all of one moment in one, so that none silences another', () => {
	expect(heard([{ say: 'count', rep: 2 }, { say: 'hold' }])).toEqual(['2. Hold']);
});

it('calls each move as its exercise does, and plainly while those words are on the way', () => {
	expect(heard([{ say: 'go' }])).toEqual(['Float up']);
	expect(heard([{ say: 'count', rep: 2 }, { say: 'move' }])).toEqual(['2. Float up']);
	expect(heard([{ say: 'back' }])).toEqual(['Lower']);
	expect(heard([{ say: 'go' }], marching, {})).toEqual(['Go']);
	expect(heard([{ say: 'hold' }], { ...marching, block: press, mode: modeOf(press) })).toEqual(['Press and hold']);
});

it('has looked for the voices before the first words, where a browser finds none until it was asked', () => {
	const found = [[], [{ lang: 'en-GB', localService: true }]];
	Object.assign(speechSynthesis, { getVoices: () => found.shift() ?? [] });
	expect(heard([{ say: 'go' }])).toEqual(['Float up']);
});

it('says of a press that is held once that it begins', () => {
	const pressing = { ...marching, block: press, mode: modeOf(press) };
	expect(heard([{ say: 'go' }], { ...pressing, beat: 'hold' })).toEqual(['Press and hold']);
	expect(heard([{ say: 'go' }], { ...pressing, beat: 'move' })).toEqual(['Go']);
});

it('asks aloud what the screen asks of a spot', () => {
	const growing = { type: 'spot', spreads: false, change: 'growing' } as const;
	const first = view(play([ball], begun), t0 + 10_000);
	const second = view(play([ball], begun, [10, { type: 'tender', tender: 3 }], [16, growing]), t0 + 40_000);
	expect(heard([{ say: 'find' }], first)[0]).toMatch(/^Find a spot\. How tender is it\? Lean in a little/);
	expect(heard([{ say: 'find' }], second)).toEqual(['Press more lightly this time. Find a spot. How tender is it?']);
	expect(heard([{ say: 'ask-spot' }])[0]).toMatch(/^Let go\. How is the spot now\?.*\? .*\?$/);
	expect(heard([{ say: 'stopped' }])).toEqual(['Stopped. Rest. What happened?']);
});

it('goes on speaking where the browser has no sound, or none left', () => {
	const shaken: unknown[] = [];
	vi.stubGlobal('navigator', { vibrate: (pattern: unknown) => shaken.push(pattern) });
	const guide = new Guide(
		() => ({ ...defaultSettings, voice: true, beeps: true, vibration: true }),
		() => calls
	);
	const none = () => {
		throw new DOMException('no more', 'NotSupportedError');
	};
	for (const context of [undefined, vi.fn(none)]) {
		vi.stubGlobal('AudioContext', context);
		guide.give([{ beep: 'begin' }, { say: 'go' }], marching);
		expect(said).toEqual(['Float up']);
	}
	expect(shaken).toEqual([[120], [120]]);
});
