/** A line to the other tabs of the app for one word: that the person deletes everything. */
export class DeletionLine {
	readonly #channel = new BroadcastChannel('gaitkeeper-deletion');
	#heard = false;

	constructor() {
		this.#channel.onmessage = () => (this.#heard = true);
	}

	/** Whether another tab said so. */
	get heard(): boolean {
		return this.#heard;
	}

	/** Tells the other tabs; call before deleting. */
	say(): void {
		this.#channel.postMessage('deleting');
	}

	close(): void {
		this.#channel.close();
	}
}
