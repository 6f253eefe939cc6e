/** Whether the page has come alive in the browser: what depends on the device's clock waits for it. */
export class Mounted {
	#current = $state(false);

	constructor() {
		$effect(() => {
			this.#current = true;
		});
	}

	get current(): boolean {
		return this.#current;
	}
}
