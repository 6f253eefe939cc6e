import { notSaved, notUndone } from './not-saved.ts';

/** What takes something back: it rejects, or throws, when nothing was taken back, and may then be asked again. */
export type Undo = () => unknown;

/** A short message at the foot of the screen, with an undo where there is one. */
export interface Toast {
	readonly id: number;
	readonly text: string;
	readonly undo: Undo | undefined;
}

/** The message shown now; a new one replaces the old, and it leaves by itself after 8 seconds. */
export class Toasts {
	#current = $state.raw<Toast | undefined>();
	#count = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	get current(): Toast | undefined {
		return this.#current;
	}

	/** Shows a message; `undo` runs when the person asks for it. */
	show(text: string, undo?: Undo): void {
		const id = ++this.#count;
		this.#current = { id, text, undo };
		this.letGo();
	}

	/** Says why something was not saved, and what to do. */
	async notSaved(error: unknown): Promise<void> {
		this.show(await notSaved(error));
	}

	/** Takes a message away. */
	dismiss(id: number): void {
		if (this.#current?.id === id) this.#current = undefined;
	}

	/** Takes back what the message shown is about; says so where that failed, and offers it again. */
	async undo(): Promise<void> {
		const toast = this.#current;
		if (!toast?.undo) return;
		this.dismiss(toast.id);
		try {
			await toast.undo();
		} catch (error) {
			this.show(await notUndone(error), toast.undo);
		}
	}

	/** Keeps the message while the person reads or reaches for it. */
	hold(): void {
		clearTimeout(this.#timer);
	}

	/** Lets the message leave by itself again, 8 seconds from now. */
	letGo(): void {
		clearTimeout(this.#timer);
		const id = this.#current?.id;
		if (id !== undefined) this.#timer = setTimeout(() => this.dismiss(id), 8000);
	}
}
