import { getLocale, isLocale, type Locale } from '#lib/content/messages/generated/runtime.js';
import { remember, remembered } from '#lib/platform/remembered.ts';

export type LanguageChoice = 'device' | Locale;

/** The language chosen on this device; `device` follows the browser's own. */
export class Language {
	#chosen = $state<LanguageChoice>(Language.#read());

	static #read(): LanguageChoice {
		const stored = remembered('language');
		return isLocale(stored) && remembered('languageChosen') ? stored : 'device';
	}

	get chosen(): LanguageChoice {
		return this.#chosen;
	}

	/** The language on the screen now. */
	get current(): Locale {
		return getLocale();
	}

	/** Changes the language; the page loads again with the new words. */
	choose(choice: LanguageChoice): void {
		this.#chosen = choice;
		remember('languageChosen', choice === 'device' ? undefined : 'yes');
		remember('language', choice === 'device' ? undefined : choice);
		location.reload();
	}
}
