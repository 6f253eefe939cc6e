import { canSpeak, ownVoice } from './speech.ts';

/** How long the device may look for its voices, in milliseconds, before it counts as having none. */
const voicesWithinMs = 3000;

/** Tells whether the device has a voice of its own for a language: once that is known, and when it changes. Returns how to stop. */
export function watchVoice(language: string, tell: (there: boolean) => void): () => void {
	if (!canSpeak()) {
		tell(false);
		return () => undefined;
	}
	const look = () => tell(ownVoice(language) !== undefined);
	const late = setTimeout(look, voicesWithinMs);
	if (speechSynthesis.getVoices().length > 0) look();
	speechSynthesis.addEventListener('voiceschanged', look);
	return () => {
		clearTimeout(late);
		speechSynthesis.removeEventListener('voiceschanged', look);
	};
}
