import { catalogue } from '#lib/content/exercises/catalogue.ts';
import { verdictFor } from '#lib/domain/plan/verdicts.ts';
import type { SessionStart } from '#lib/domain/session/player-state.ts';
import type { DayProgram } from './day-program.ts';
import type { Player } from './player.svelte.ts';
import type { Program } from './program.svelte.ts';

/** What the day's list says to the guided session before it runs. Make it while a component is set up. */
export class SessionBeginning {
	readonly #player: Player;
	readonly #program: Program;
	#began = false;
	#tooSore = $state(false);

	constructor(player: Player, program: Program) {
		this.#player = player;
		this.#program = program;
		$effect(() => {
			const now = this.#now;
			if (!player.loaded || player.state || player.finished || this.#began || !now || !this.startable) return;
			this.#began = true;
			const { left, right } = now.evaluation;
			void player.begin({ painBefore: { left: left.pain ?? 0, right: right.pain ?? 0 }, blocks: now.blocks });
		});
	}

	get #now(): DayProgram | undefined {
		return this.#program.value;
	}

	/** Whether the day has something to do: a session then begins by itself once nothing else is running. */
	get startable(): boolean {
		return this.#now !== undefined && this.#now.checkedIn && this.#now.blocks.length > 0;
	}

	/** Whether a gate on the rest of the way has closed since the session was left. */
	readonly shut = $derived.by(() => {
		const { blocks = [], done = [] } = this.#player.state ?? {};
		const coming = blocks.slice(Math.max(0, done.length - 1));
		const now = this.#now;
		return coming.some(({ exercise, side }) => now && verdictFor(now.verdicts, catalogue[exercise], side) === 'closed');
	});

	/** Whether the pain said before the start left nothing to do. */
	get tooSore(): boolean {
		return this.#tooSore;
	}

	/** Starts; more pain than the day has heard of may leave less open: the session is made anew, or not at all. */
	async start(painBefore: SessionStart['painBefore']): Promise<void> {
		const said = this.#player.state?.painBefore;
		const more = said && (painBefore.left > said.left || painBefore.right > said.right);
		const blocks = more ? this.#now?.blocksAt(painBefore) : undefined;
		if (blocks?.length === 0) {
			this.#tooSore = true;
			await this.#player.drop();
		} else await this.#player.confirm(painBefore, blocks);
	}
}
