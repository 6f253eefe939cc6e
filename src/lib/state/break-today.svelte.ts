import { sides } from '#lib/domain/body/side.ts';
import { breakUnder, type BreakPart } from '#lib/domain/sitting/break.ts';
import type { App } from './app.svelte.ts';
import { Gates } from './gates.svelte.ts';

/** The break as today's gates leave it, which load after the page; make it while a component is set up. */
export class BreakToday {
	readonly #gates: Gates;

	constructor(app: App) {
		this.#gates = new Gates(app, () => app.clock.today);
	}

	/** What of it is open; undefined until the gates are known, and breathing alone where they cannot be read. */
	get steps(): readonly BreakPart[] | undefined {
		const { current } = this.#gates;
		if (current.status === 'failed') return breakUnder(['closed'], ['open']);
		if (current.status === 'loading') return undefined;
		const { verdicts } = current.value;
		return breakUnder(
			sides.map((side) => verdicts.verdictOf('mo-break', side)),
			sides.map((side) => verdicts.verdictOf('br-diaphragm', side))
		);
	}

	/** Whether moving is open, gently or not; false until it is known. */
	get moves(): boolean {
		return (this.steps?.length ?? 0) > 1;
	}

	/** Whether an emergency sign stands: then help comes first. */
	get helpFirst(): boolean {
		return this.#gates.value?.evaluation.alert === 'emergency';
	}
}
