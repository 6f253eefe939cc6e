import type { Flag } from '#lib/domain/safety/flag.ts';
import type { App } from './app.svelte.ts';
import { CheckInEditor } from './check-in-editor.svelte.ts';

/** The warning signs asked for after somebody felt dizzy or unwell; what is ticked goes into today's check-in. Make it while a component is set up. */
export class Signs {
	readonly #app: App;
	readonly #editor: CheckInEditor;
	#chosen = $state.raw<readonly Flag[]>([]);
	#saving = $state(false);

	constructor(app: App) {
		this.#app = app;
		this.#editor = new CheckInEditor(app, { day: app.clock.today });
	}

	get chosen(): readonly Flag[] {
		return this.#chosen;
	}

	/** Whether it cannot be answered at this moment. */
	get saving(): boolean {
		return this.#saving || this.#editor.status !== 'ready';
	}

	readonly change = (chosen: readonly Flag[]): void => {
		this.#chosen = chosen;
	};

	/** Stores what is ticked; resolves with what comes next: nothing ticked, help, a check-in that is not whole yet, or what failed, which was said. */
	async save(): Promise<'none' | 'help' | 'check-in' | 'failed'> {
		if (this.#chosen.length === 0) return 'none';
		this.#saving = true;
		try {
			const known = this.#editor.draft?.flags ?? [];
			const flags = [...known, ...this.#chosen.filter((flag) => !known.includes(flag))];
			const saved = await this.#editor.save(flags, true);
			return saved.ok ? 'help' : 'check-in';
		} catch (error) {
			await this.#app.toasts.notSaved(error);
			return 'failed';
		} finally {
			this.#saving = false;
		}
	}
}
