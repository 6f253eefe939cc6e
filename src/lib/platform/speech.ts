/** Whether this browser can speak. */
export const canSpeak = (): boolean => typeof speechSynthesis !== 'undefined';

/**
 * A voice of the device itself for a language; others would send the words away. Some devices begin to look for their voices when
 * they are first asked, and have none until they are done.
 */
export const ownVoice = (language: string): SpeechSynthesisVoice | undefined =>
	canSpeak()
		? speechSynthesis
				.getVoices()
				.find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(language))
		: undefined;

/** Says a short text in a language by a voice of the device, in place of what is being said. */
export function speak(text: string, language: string): void {
	const voice = ownVoice(language);
	if (!voice) return;
	const words = new SpeechSynthesisUtterance(text);
	words.lang = voice.lang;
	words.voice = voice;
	speechSynthesis.cancel();
	speechSynthesis.speak(words);
}

/** Stops speaking at once. */
export function hush(): void {
	if (canSpeak()) speechSynthesis.cancel();
}
