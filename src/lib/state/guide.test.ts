import { afterEach, expect, it, vi } from 'vitest';
import { defaultSettings } from '#lib/domain/settings.ts';
import { view } from '#lib/domain/session/view.ts';
import { begun, march, play, t0 } from '../../../tests/fixtures/sessions.ts';
import { Guide } from './guide.svelte.ts';

afterEach(() => vi.unstubAllGlobals());

it('says all of one moment in one, so that none silences another', () => {
	const said: string[] = [];
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
	const guide = new Guide(() => ({ ...defaultSettings, voice: true, beeps: false, vibration: false }));
	guide.give([{ say: 'count', rep: 2 }, { say: 'hold' }], view(play([march('left')], begun), t0));
	expect(said).toEqual(['2. Hold']);
});
