import { untrack } from 'svelte';
import type { Instant } from '#lib/domain/base/zoned.ts';
import type { PlayerState } from '#lib/domain/session/player-state.ts';
import type { Session } from '#lib/domain/session/session.ts';
import { isWorthKeeping, offer, settle } from '#lib/domain/session/settle.ts';
import { LiveQuery } from './live-query.svelte.ts';
import {
	isBegun,
	keepSession,
	keptSession,
	leaveSession,
	letGo,
	reopenSession,
	storedSession,
	takeUpSession,
	type Claim,
	type Running
} from './running-session.ts';
import { notSaved } from './not-saved.ts';
import type { Store } from './store.svelte.ts';

/** A session that has ended: what was stored of it, if anything was; and as this tab ended it, unless another one did. */
export interface Ended {
	readonly session: Session | undefined;
	readonly running?: Running;
}

/** The guided session of this device, which its tabs share: one leads it, the others offer it, and it is over in all of them at once. */
export class SharedSession {
	readonly #store: Store;
	readonly #tab = crypto.randomUUID();
	#running = $state.raw<Running>();
	#offered = $state(false);
	#ended = $state.raw<Ended>();
	#failed = $state<string>();
	#claim: Claim = 'lead';
	/** Whether this tab is taking it up or storing it. */
	#moving = false;

	/** Make it while a component is set up. */
	constructor(store: Store) {
		this.#store = store;
		const kept = new LiveQuery(() => {
			const db = store.ready;
			return db && (() => keptSession(db));
		});
		$effect(() => {
			const { current } = kept;
			if (current.status === 'ready') void untrack(() => this.#hear(current.value));
		});
	}

	/** The session that this tab leads or offers. */
	get running(): Running | undefined {
		return this.#running;
	}

	/** Whether it waits for an answer: it was left half done, or another tab leads it. */
	get offered(): boolean {
		return this.#offered;
	}

	/** The session that has just ended and is stored. */
	get ended(): Ended | undefined {
		return this.#ended;
	}

	/** Why the last step could not be stored, and what to do; undefined where it was. */
	get failed(): string | undefined {
		return this.#failed;
	}

	/** Offers what was left half done, or stores what was done of it where it is too late for that. */
	async find(at: Instant): Promise<void> {
		const kept = await keptSession(this.#store.db);
		// One that waits for its first question is made anew from what is open now.
		if (!kept || !isBegun(kept) || this.#running) return;
		if (offer(kept.state, at) === 'resume') [this.#running, this.#offered] = [kept, true];
		else await this.#store.inBackground(() => leaveSession(this.#store, kept.id, at));
	}

	/** Lets a new session wait for its first question. */
	async begin(state: PlayerState): Promise<void> {
		this.#ended = undefined;
		this.#claim = 'begin';
		await this.#keep({ id: crypto.randomUUID(), state, tab: this.#tab });
	}

	/** Keeps where the session stands, which begins with its first question. */
	async keep(state: PlayerState): Promise<void> {
		if (!this.#running) return;
		if (!isBegun(this.#running)) this.#claim = 'begin';
		await this.#keep({ id: this.#running.id, state, tab: this.#tab });
	}

	/** Has the session stand elsewhere until it is next kept, as on a clock that was set back. */
	correct(state: PlayerState): void {
		if (this.#running) this.#running = { ...this.#running, state };
	}

	/** Offers the session instead of leading it. */
	pass(): void {
		this.#offered = this.#running !== undefined;
	}

	/** Lets a session go that has not begun. */
	async drop(): Promise<void> {
		const id = this.#running?.id;
		this.#running = undefined;
		if (id !== undefined) await this.#store.inBackground(() => letGo(this.#store.db, id));
	}

	/** Leads a session that was offered, from where it is kept by then, whatever this tab knew of it. */
	async takeUp(taken: (state: PlayerState) => PlayerState): Promise<void> {
		const [id, tab] = [this.#running?.id, this.#tab];
		if (id === undefined) return;
		await this.#change(true, async () => {
			const found = await takeUpSession(this.#store, { id, tab }, taken);
			if (found?.id !== id || found.tab !== tab) return this.#yield(id, found);
			[this.#running, this.#offered, this.#claim] = [found, false, 'lead'];
			if (found.state.end) this.#end(found);
		});
	}

	/** Stores what was done of a session that was offered, as it is kept by then; with `at` only where it may not go on any more. */
	async leave(at?: Instant): Promise<void> {
		const id = this.#running?.id;
		if (id === undefined) return;
		await this.#change(true, async () => {
			const found = await leaveSession(this.#store, id, at);
			if (found?.id === id && found.state.end) this.#end(found);
			else await this.#yield(id, found);
		});
	}

	/** Takes the session that has just ended back to where it stood; returns whether that was stored. */
	async reopen(before: PlayerState): Promise<boolean> {
		const ended = this.#ended?.running;
		if (!ended) return false;
		await this.#change(true, async () => {
			this.#running = await reopenSession(this.#store, { ...ended, tab: this.#tab }, before);
			[this.#ended, this.#claim] = [undefined, 'lead'];
		});
		return this.#failed === undefined;
	}

	async #keep(next: Running): Promise<void> {
		this.#running = next;
		await this.#change(next.state.end !== null, async () => {
			const found = await keepSession(this.#store, next, this.#claim);
			if (found !== next) return this.#yield(next.id, found);
			this.#claim = 'lead';
			if (next.state.end) this.#end(next);
		});
	}

	/** Runs what changes the kept session, nothing beside what takes it up or ends it; notes whether it failed. */
	async #change(moves: boolean, run: () => Promise<void>): Promise<void> {
		if (this.#moving) return;
		this.#moving = moves;
		try {
			await run();
			this.#failed = undefined;
		} catch (error) {
			this.#failed = await notSaved(error);
		}
		if (moves) this.#moving = false;
	}

	/** Another tab may have changed what is kept. While this one is at it, its own answer tells. */
	async #hear(kept: Running | undefined): Promise<void> {
		const mine = this.#running;
		if (!mine || this.#claim !== 'lead' || this.#moving) return;
		if (!isBegun(mine) && !(kept && isBegun(kept))) return;
		if (!this.#offered && kept?.id === mine.id && kept.tab === this.#tab) return;
		await this.#change(false, () => this.#yield(mine.id, kept));
	}

	/** Another tab leads this session, or another one: that is offered. Or it is over, and what was stored of it is shown. */
	async #yield(id: string, kept: Running | undefined): Promise<void> {
		if (this.#running?.id !== id) return;
		if (kept && isBegun(kept)) {
			[this.#running, this.#offered, this.#claim] = [kept, true, 'lead'];
			return;
		}
		const session = await storedSession(this.#store.db, id);
		if (this.#running.id === id) this.#over({ session });
	}

	#end(running: Running): void {
		const session = settle(running.state);
		this.#over({ session: isWorthKeeping(session) ? session : undefined, running });
	}

	#over(ended: Ended): void {
		[this.#ended, this.#running, this.#offered] = [ended, undefined, false];
	}
}
