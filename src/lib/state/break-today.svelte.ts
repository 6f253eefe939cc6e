import type { BreakPart } from '#lib/domain/sitting/break.ts';
import type { App } from './app.svelte.ts';
import { breakOf } from './break-of.ts';
import { Gates } from './gates.svelte.ts';

/** The break as today's gates leave it, which load after the page; make it while a component is set up. */
export class BreakToday {
	readonly #gates: Gates;

	constructor(app: App) {
		this.#gates = new Gates(app, () => app.clock.today);
	}

	#known = $derived.by(() => {
		const { current } = this.#gates;
		return current.status === 'loading' ? undefined : breakOf(current.status === 'ready' ? current.value : undefined);
	});

	/** What of it is open; undefined until the gates are known, and breathing alone where they cannot be read. */
	get steps(): readonly BreakPart[] | undefined {
		return this.#known?.steps;
	}

	/** Whether moving is open, gently or not; false until it is known. */
	get moves(): boolean {
		return this.#known?.moves ?? false;
	}

	/** Whether an emergency sign stands: then help comes first. */
	get helpFirst(): boolean {
		return this.#known?.helpFirst ?? false;
	}
}
