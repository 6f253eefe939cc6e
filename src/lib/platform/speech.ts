/** Whether this browser can speak. */
export const canSpeak = (): boolean => typeof speechSynthesis !== 'undefined';

/** Has the browser look for the device's voices: some begin when they are first asked, and have none until they are done. */
export function findVoices(): void {
	if (canSpeak()) speechSynthesis.getVoices();
}

/** Says a short text in a language by a voice of the device, in place of what is being said. */
export function speak(text: string, language: string): void {
	if (!canSpeak()) return;
	const words = new SpeechSynthesisUtterance(text);
	const voices = speechSynthesis.getVoices().filter(({ lang }) => lang.toLowerCase().startsWith(language));
	// Only a voice of the device itself: others would send the words away.
	const voice = voices.find(({ localService }) => localService);
	if (!voice) return;
	words.lang = voice.lang;
	words.voice = voice;
	speechSynthesis.cancel();
	speechSynthesis.speak(words);
}

/** Stops speaking at once. */
export function hush(): void {
	if (canSpeak()) speechSynthesis.cancel();
}
