import { untrack } from 'svelte';
import type { Block } from '#lib/domain/session/block.ts';
import { cues } from '#lib/domain/session/cues.ts';
import {
	startSession,
	type PlayerEvent,
	type PlayerState,
	type SessionStart
} from '#lib/domain/session/player-state.ts';
import { offer, resume, shortAbsenceMs } from '#lib/domain/session/settle.ts';
import { pause, step } from '#lib/domain/session/step.ts';
import { view, type PlayerView } from '#lib/domain/session/view.ts';
import { now, onTick } from '#lib/platform/clock.ts';
import { onHidden } from '#lib/platform/visibility.ts';
import { keepAwake } from '#lib/platform/wake-lock.ts';
import type { App } from './app.svelte.ts';
import { Guide } from './guide.svelte.ts';
import { keepSession, keptSession, letGo, storeSession, type Claim, type Running } from './running-session.ts';

/** An event without its moment, which the player adds. */
export type Tap = PlayerEvent extends infer E ? (E extends PlayerEvent ? Omit<E, 'at'> : never) : never;

/** How often the screen is looked at anew, and how often the session notes that it is alive, in milliseconds. */
const lookMs = 100;
const aliveMs = 5000;

/** The guided session of this device: kept at every step, so that it goes on after a reload, a lock, a call or a crash. */
export class Player {
	readonly #app: App;
	readonly #guide: Guide;
	#running = $state.raw<Running>();
	#loaded = $state(false);
	#offered = $state(false);
	#finished = $state.raw<PlayerState>();
	#failed = $state(false);
	#now = $state(now());
	#alive = 0;
	#claim: Claim = 'lead';
	readonly #tab = crypto.randomUUID();
	#last: PlayerView | undefined;
	/** Where the session stood before an exercise was left, until the next thing is done. */
	#before = $state.raw<PlayerState>();

	constructor(app: App) {
		this.#app = app;
		this.#guide = new Guide(() => app.preferences.current);
		$effect(() => {
			if (app.store.ready) void untrack(() => this.#load());
		});
		$effect(() => {
			if (this.#active) return untrack(() => this.#watch());
			return undefined;
		});
	}

	#active = $derived(this.#running !== undefined && !this.#offered);

	/** Looks at the clock, keeps the screen on and holds updates off; returns the way to stop. */
	#watch(): () => void {
		const release = this.#app.busy.hold('timer');
		const sleep = keepAwake();
		const stop = onTick(lookMs, () => this.#look());
		const shown = onHidden(() => void this.send({ type: 'tick' }));
		return () => {
			stop();
			shown();
			sleep();
			release();
			this.#guide.close();
		};
	}

	/** Whether the device has been asked for a running session. */
	get loaded(): boolean {
		return this.#loaded;
	}

	/** What the screen shows of the running session; undefined when none runs. */
	get view(): PlayerView | undefined {
		return this.#running && view(this.#running.state, this.#now);
	}

	get state(): PlayerState | undefined {
		return this.#running?.state;
	}

	/** A session left half done less than two hours ago waits for an answer. */
	get offered(): boolean {
		return this.#offered;
	}

	/** The session that has just ended and is stored. */
	get finished(): PlayerState | undefined {
		return this.#finished;
	}

	/** Whether the last step could not be stored. */
	get failed(): boolean {
		return this.#failed;
	}

	/** Begins a session with its blocks in order. */
	async begin(start: Omit<SessionStart, 'at' | 'zone'>): Promise<void> {
		this.#finished = undefined;
		this.#claim = 'begin';
		const state = startSession({ ...start, at: now(), zone: this.#app.clock.zone });
		await this.#keep({ id: crypto.randomUUID(), state, tab: this.#tab });
	}

	/** Starts with the pain as it is now; `blocks` stand in for the first ones where more pain left less open. */
	async confirm(painBefore: PlayerState['painBefore'], blocks?: readonly Block[]): Promise<void> {
		await this.#change((state) =>
			step(blocks ? { ...state, blocks } : state, { type: 'confirm', painBefore, at: now() })
		);
	}

	/** Lets a session go that has not begun. */
	async drop(): Promise<void> {
		const { store } = this.#app;
		const id = this.#running?.id;
		this.#running = undefined;
		if (id !== undefined) await store.inBackground(() => letGo(store.db, id));
	}

	/** Applies what the person did, and keeps the session. */
	async send(tap: Tap): Promise<void> {
		if (tap.type === 'skip' || tap.type === 'eased')
			this.#before = this.state && step(this.state, { type: 'tick', at: now() });
		else if (tap.type !== 'tick') this.#before = undefined;
		await this.#change((state) => step(state, { ...tap, at: now() }));
	}

	/** Whether an exercise has just been left, which can be taken back. */
	get takesBack(): boolean {
		return this.#before !== undefined && ['ask', 'ready', 'switch'].includes(this.view?.phase ?? '');
	}

	/** Goes back into the exercise that was left, paused. */
	async takeBack(): Promise<void> {
		const before = this.#before;
		this.#before = undefined;
		if (before) await this.#change(({ seen }) => ({ ...pause(before, before.seen), seen }));
	}

	/** Takes up the session that was left, here or in another tab. */
	async goOn(): Promise<void> {
		this.#offered = false;
		this.#claim = 'take-up';
		await this.#change((state) => resume(state, now()));
	}

	/** Stores what was done of the session that was left. */
	async leave(): Promise<void> {
		if (this.#running) await this.#store(this.#running);
	}

	async #load(): Promise<void> {
		const kept = await keptSession(this.#app.store.db);
		// One that waits for its first question is made anew from what is open now.
		if (kept && kept.state.phase.name !== 'confirm' && !this.#running) {
			if (offer(kept.state, now()) === 'resume') [this.#running, this.#offered] = [kept, true];
			else await this.#app.store.inBackground(() => storeSession(this.#app.store, kept));
		}
		this.#loaded = true;
	}

	#look(): void {
		const before = this.#now;
		this.#now = now();
		const running = this.#running;
		if (!running || running.state.phase.name === 'confirm') return;
		if (this.#now - before > shortAbsenceMs) {
			void this.#wake(before);
			return;
		}
		const seen = view(running.state, this.#now);
		this.#guide.give(cues(this.#last, seen), seen);
		// A repetition that is done is kept at once: whatever happens to the app, it was done.
		const advanced = seen.phase !== running.state.phase.name || seen.rep !== this.#last?.rep;
		this.#last = seen;
		if (advanced || this.#now - this.#alive > aliveMs) {
			this.#alive = this.#now;
			void this.send({ type: 'tick' });
		}
	}

	/** After a lock, a call or a sleep of the device the session stands where it was, or went on if it is a long hold. */
	async #wake(before: number): Promise<void> {
		await this.#change((state) => resume(step(state, { type: 'tick', at: before }), now()));
	}

	async #change(change: (state: PlayerState) => PlayerState): Promise<void> {
		if (this.#running) await this.#keep({ id: this.#running.id, state: change(this.#running.state), tab: this.#tab });
	}

	async #keep(next: Running): Promise<void> {
		this.#now = now();
		this.#running = next;
		const { store } = this.#app;
		try {
			const kept = await store.commit(() => keepSession(store.db, next, this.#claim));
			this.#failed = false;
			if (kept === next) this.#claim = 'lead';
			if (kept !== next) this.#yield(next, kept);
			else if (next.state.end) await this.#store(next);
		} catch {
			this.#failed = true;
		}
	}

	/** Another tab has stored this session, or leads one: here it is over, or that one is offered. */
	#yield(mine: Running, kept: Running | undefined): void {
		if (this.#running?.id !== mine.id) return;
		if (kept) [this.#running, this.#offered] = [kept, true];
		else this.#end(mine);
	}

	async #store(running: Running): Promise<void> {
		try {
			await storeSession(this.#app.store, running);
			this.#failed = false;
			this.#end(running);
		} catch {
			this.#failed = true;
		}
	}

	/** The session is stored, by this tab or by another one. */
	#end({ state }: Running): void {
		this.#finished = state;
		[this.#running, this.#offered, this.#last, this.#before] = [undefined, false, undefined, undefined];
	}
}
