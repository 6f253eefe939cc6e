import { getLocale } from '#lib/content/messages/generated/runtime.js';
import { watchVoice } from '#lib/platform/voices.ts';

/** Whether the device has no voice of its own for the language on the screen; watched as long as what asks is shown. */
export class OwnVoice {
	#missing = $state(false);

	constructor() {
		$effect(() => watchVoice(getLocale(), (there) => (this.#missing = !there)));
	}

	/** False until it is known. */
	get missing(): boolean {
		return this.#missing;
	}
}
