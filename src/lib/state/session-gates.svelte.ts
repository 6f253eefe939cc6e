import { untrack } from 'svelte';
import { catalogue } from '#lib/content/exercises/catalogue.ts';
import { gentleOnly } from '#lib/domain/plan/gentle.ts';
import { verdictFor } from '#lib/domain/plan/verdicts.ts';
import type { Block } from '#lib/domain/session/block.ts';
import { follow, type Ruling } from '#lib/domain/session/follow.ts';
import type { PlayerState, SessionStart } from '#lib/domain/session/player-state.ts';
import type { App } from './app.svelte.ts';
import type { DayProgram } from './day-program.ts';
import { notSaved } from './not-saved.ts';
import type { Player } from './player.svelte.ts';
import { Program } from './program.svelte.ts';

/** What a day's gates say of a session with this pain before it. */
function rulingOf({ evaluation, verdictsAt }: DayProgram, painBefore: SessionStart['painBefore']): Ruling {
	const verdicts = verdictsAt(painBefore);
	return {
		alert: evaluation.alert,
		verdictOf: ({ exercise, side }) => verdictFor(verdicts, catalogue[exercise], side)
	};
}

/** Today's gates beside the guided session: before it starts, while it runs, and when it is taken up. Make it while a component is set up. */
export class SessionGates {
	readonly #app: App;
	readonly #player: Player;
	readonly #program: Program;
	readonly #gentle: () => boolean;
	#asking = false;
	#tooSore = $state(false);
	#failed = $state<string>();

	/** Whether the session has had its first question. */
	readonly #begun = $derived.by(() => this.#player.state !== undefined && this.#player.state.phase.name !== 'confirm');
	readonly #painBefore = $derived.by(() => this.#player.state?.painBefore);
	readonly #ruling = $derived.by(() => this.now && this.#painBefore && rulingOf(this.now, this.#painBefore));

	/** `gentle` says whether the person asked for what is open without a check-in. */
	constructor(app: App, player: Player, gentle: () => boolean) {
		this.#app = app;
		this.#player = player;
		this.#gentle = gentle;
		this.#program = new Program(app, () => app.clock.today);
		$effect(() => {
			const { now, startable } = this;
			const ruling = this.#ruling;
			if (!player.loaded || player.finished || this.#tooSore || !now || player.offered) return;
			if (!this.#begun) untrack(() => void this.#prepare(startable ? now : undefined));
			else if (ruling) untrack(() => void player.rule(ruling));
		});
	}

	/** What the gates say today; undefined while that is not known, as in the first moment of another day. */
	get now(): DayProgram | undefined {
		const { value } = this.#program;
		return value?.evaluation.day === this.#app.clock.today ? value : undefined;
	}

	/** Whether the day has something to do: a session then waits for its question once nothing else is running. */
	get startable(): boolean {
		return this.now !== undefined && this.#offered(this.now, this.now.blocks).length > 0;
	}

	/** What may go on of a session that was left. */
	readonly left = $derived.by(() => {
		const { state } = this.#player;
		return state && this.#ruling ? leftUnder(state, this.#ruling) : 'all';
	});

	/** What to do where the gates could not be asked, so that nothing went on; undefined where they were. */
	get failed(): string | undefined {
		return this.#failed;
	}

	/** Whether the pain said before the start left nothing to do. */
	get tooSore(): boolean {
		return this.#tooSore;
	}

	/** What a session of the day may hold: all of it once it is checked in, before that the gentle part if it was asked for. */
	#offered({ checkedIn }: DayProgram, blocks: readonly Block[]): readonly Block[] {
		return checkedIn ? blocks : this.#gentle() ? gentleOnly(blocks) : [];
	}

	/** What a session with this pain before it would be, as far as is known. */
	listAt(painBefore: SessionStart['painBefore']): readonly Block[] {
		const { now } = this;
		const { painBefore: known, blocks = [] } = this.#player.state ?? {};
		const same = known?.left === painBefore.left && known.right === painBefore.right;
		return same || !now ? blocks : this.#offered(now, now.blocksAt(painBefore));
	}

	/** The list before the start follows day, check-in and gates; without one nothing waits for its question. */
	async #prepare(day: DayProgram | undefined): Promise<void> {
		if (this.#asking) return;
		const { state } = this.#player;
		if (!day) {
			if (state) await this.#player.drop();
			return;
		}
		const { left, right } = day.evaluation;
		const painBefore = { left: left.pain ?? 0, right: right.pain ?? 0 };
		const known = state && JSON.stringify([state.painBefore, state.blocks]);
		const blocks = this.#offered(day, day.blocks);
		if (known === JSON.stringify([painBefore, blocks])) return;
		await this.#player.begin({ painBefore, blocks });
	}

	/** Starts what is open at this moment for somebody with this pain; less than the screen showed, or nothing at all. */
	async start(painBefore: SessionStart['painBefore']): Promise<void> {
		await this.#ask(async (day) => {
			const blocks = this.#offered(day, day.blocksAt(painBefore));
			if (blocks.length > 0) await this.#player.confirm(painBefore, blocks);
			else {
				this.#tooSore = this.#offered(day, day.blocks).length > 0;
				await this.#player.drop();
			}
		});
	}

	/** Takes up the session that was left, under what the gates say at this moment. */
	async goOn(): Promise<void> {
		await this.#ask(async (day) => {
			const { state } = this.#player;
			if (state) await this.#player.goOn(rulingOf(day, state.painBefore));
		});
	}

	/** Asks the gates of this moment, once at a time; nothing goes on when they cannot be asked. */
	async #ask(go: (day: DayProgram) => Promise<void>): Promise<void> {
		if (this.#asking) return;
		[this.#asking, this.#failed] = [true, undefined];
		try {
			await go(await this.#program.ask());
		} catch (error) {
			this.#failed = await notSaved(error);
		} finally {
			this.#asking = false;
		}
	}
}

/** What the gates of now leave of a session: whether it ends where it stands, or goes on with less. */
function leftUnder(state: PlayerState, ruling: Ruling): 'all' | 'less' | 'nothing' {
	const { blocks, done, phase, shut } = follow(state, ruling, state.seen);
	const brokeOff = phase.name === 'ask' && state.phase.name !== 'ask' && blocks.length === done.length;
	if (phase.name === 'ended' || brokeOff) return 'nothing';
	return shut > state.shut ? 'less' : 'all';
}
