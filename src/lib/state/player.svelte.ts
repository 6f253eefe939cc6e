import { untrack } from 'svelte';
import { dayAt, type Instant } from '#lib/domain/base/zoned.ts';
import type { Block } from '#lib/domain/session/block.ts';
import { cues } from '#lib/domain/session/cues.ts';
import { startSession, type PlayerState, type PlayerTap, type SessionStart } from '#lib/domain/session/player-state.ts';
import { follow, type Ruling } from '#lib/domain/session/follow.ts';
import { setBackBy, shifted, type Clocks } from '#lib/domain/session/set-back.ts';
import { offer, resume, shortAbsenceMs, takenUp } from '#lib/domain/session/settle.ts';
import type { SessionEvent } from '#lib/domain/session/session.ts';
import { pause, step } from '#lib/domain/session/step.ts';
import { view, type PlayerView } from '#lib/domain/session/view.ts';
import { now, steady } from '#lib/platform/clock.ts';
import type { App } from './app.svelte.ts';
import { Guide } from './guide.svelte.ts';
import {
	keepSession,
	keptSession,
	letGo,
	reopenSession,
	storeSession,
	type Claim,
	type Running
} from './running-session.ts';
import { notSaved } from './not-saved.ts';
import { watchSession } from './session-watch.ts';

/** How often the session notes that it is alive, in milliseconds. */
const aliveMs = 5000;

/** The guided session of this device: kept at every step, so that it goes on after a reload, a lock, a call or a crash. */
export class Player {
	readonly #app: App;
	readonly #guide: Guide;
	#running = $state.raw<Running>();
	#loaded = $state(false);
	#offered = $state(false);
	#ended = $state.raw<Running>();
	#failed = $state<string>();
	#now = $state(now());
	#clocks: Clocks = { wall: this.#now, steady: steady() };
	#alive = 0;
	#claim: Claim = 'lead';
	/** Whether it is being stored as what was done, since too long nothing went on. */
	#settling = false;
	readonly #tab = crypto.randomUUID();
	#last: PlayerView | undefined;
	/** What the gates say of it, as far as is known. */
	#ruling: Ruling | undefined;
	/** Where the session stood before an exercise was left, until the next thing is done. */
	#before = $state.raw<PlayerState>();

	constructor(app: App) {
		this.#app = app;
		this.#guide = new Guide(() => app.preferences.current);
		$effect(() => {
			if (app.store.ready) void untrack(() => this.#load());
		});
		$effect(() => {
			if (!this.#active) return undefined;
			const look = () => this.#look();
			return untrack(() => watchSession(app, this.#guide, look, () => void this.send({ type: 'tick' })));
		});
	}

	#active = $derived(this.#running !== undefined && !this.#offered);

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
		return this.#ended?.state;
	}

	/** Why the last step could not be stored, and what to do; undefined where it was. */
	get failed(): string | undefined {
		return this.#failed;
	}

	/** Begins a session with its blocks in order. */
	async begin(start: Omit<SessionStart, 'at' | 'zone'>): Promise<void> {
		this.#ended = undefined;
		this.#claim = 'begin';
		const state = startSession({ ...start, at: this.#moment(), zone: this.#app.clock.zone });
		await this.#keep({ id: crypto.randomUUID(), state, tab: this.#tab });
	}

	/** Starts with the pain as it is now; `blocks` stand in for the first ones where more pain left less open. */
	async confirm(painBefore: PlayerState['painBefore'], blocks?: readonly Block[]): Promise<void> {
		await this.#change((state, at) => step(blocks ? { ...state, blocks } : state, { type: 'confirm', painBefore, at }));
	}

	/** Lets a session go that has not begun. */
	async drop(): Promise<void> {
		const { store } = this.#app;
		const id = this.#running?.id;
		this.#running = undefined;
		if (id !== undefined) await store.inBackground(() => letGo(store.db, id));
	}

	/** Tells the session what the gates say now: what has closed or become gently since does not run on. */
	async rule(ruling: Ruling): Promise<void> {
		this.#ruling = ruling;
		const at = this.#moment();
		const { state } = this;
		if (state && this.#active && follow(state, ruling, at) !== state) await this.#change((running) => running);
	}

	/** Applies what the person did, and keeps the session. */
	async send(tap: PlayerTap): Promise<void> {
		const at = this.#moment();
		if (tap.type === 'skip' || tap.type === 'eased')
			this.#before = this.state && step(this.state, { type: 'tick', at });
		else if (tap.type !== 'tick') this.#before = undefined;
		await this.#change((state) => step(state, { ...tap, at }));
	}

	/** Whether an exercise has just been left, which can be taken back. */
	get takesBack(): boolean {
		return this.#before !== undefined && ['ask', 'ready', 'switch', 'ended'].includes(this.view?.phase ?? 'ended');
	}

	/** Goes back into the exercise that was left, paused; also where that was the last one, and the session has ended with it. */
	async takeBack(): Promise<void> {
		const [before, ended] = [this.#before, this.#ended];
		this.#before = undefined;
		if (!before) return;
		if (ended) await this.#reopen(ended, before);
		else await this.#change(({ seen }) => ({ ...pause(before, before.seen), seen }));
	}

	async #reopen(ended: Running, before: PlayerState): Promise<void> {
		try {
			this.#running = await reopenSession(this.#app.store, { ...ended, tab: this.#tab }, before);
			[this.#ended, this.#claim] = [undefined, 'lead'];
			await this.#change((state) => state);
		} catch (error) {
			[this.#before, this.#failed] = [before, await notSaved(error)];
		}
	}

	/** Takes up the session that was left, here or in another tab, under the gates of now; after too long what was done is stored instead. */
	async goOn(ruling: Ruling): Promise<void> {
		this.#ruling = ruling;
		if (this.state && offer(this.state, this.#moment()) === 'settle') {
			await this.leave();
			return;
		}
		this.#offered = false;
		this.#claim = 'take-up';
		await this.#change(takenUp);
	}

	/** Says what happened in the session that was left when it was stopped, which ends it. */
	async answer(what: SessionEvent): Promise<void> {
		[this.#offered, this.#claim] = [false, 'take-up'];
		await this.send({ type: 'happened', what });
	}

	/** Stores what was done of the session that was left. */
	async leave(): Promise<void> {
		if (this.#running) await this.#store(this.#running);
	}

	async #load(): Promise<void> {
		const kept = await keptSession(this.#app.store.db);
		// One that waits for its first question is made anew from what is open now.
		if (kept && kept.state.phase.name !== 'confirm' && !this.#running) {
			if (offer(kept.state, this.#moment()) === 'resume') [this.#running, this.#offered] = [kept, true];
			else await this.#app.store.inBackground(() => storeSession(this.#app.store, kept));
		}
		this.#loaded = true;
	}

	/**
	 * The device's time now. A running session goes back with a clock that is set back: what it has lasted goes by the clock that
	 * nobody sets, so nothing stands still and no cap is stretched.
	 */
	#moment(): Instant {
		const clocks = { wall: now(), steady: steady() };
		const by = setBackBy(this.#clocks, clocks);
		this.#clocks = clocks;
		if (by > 0 && this.#running && !this.#offered) {
			this.#running = { ...this.#running, state: shifted(this.#running.state, -by) };
			[this.#now, this.#alive] = [this.#now - by, 0];
		}
		return clocks.wall;
	}

	#look(): void {
		const at = this.#moment();
		const before = this.#now;
		this.#now = at;
		const running = this.#running;
		if (!running || running.state.phase.name === 'confirm') return;
		if (offer(running.state, this.#now) === 'settle') {
			void this.#settle({ ...running, state: step(running.state, { type: 'tick', at: before }) });
			return;
		}
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

	/**
	 * After a lock, a call or a sleep of the device the session stands where it was, or went on if it is a long hold. On
	 * another day it is offered anew: that day's gates know nothing of the day before.
	 */
	async #wake(before: number): Promise<void> {
		const { zone } = this.#app.clock;
		const slept = dayAt(before, zone) !== dayAt(this.#now, zone);
		await this.#change((state, at) => resume(step(state, { type: 'tick', at: before }), at));
		if (slept && this.#running) this.#offered = true;
	}

	/** Stores what was done of a session in which too long nothing went on; what fails is tried again. */
	async #settle(running: Running): Promise<void> {
		if (this.#settling) return;
		this.#settling = true;
		await this.#store(running);
		this.#settling = false;
	}

	async #change(change: (state: PlayerState, at: Instant) => PlayerState): Promise<void> {
		const at = this.#moment();
		if (!this.#running) return;
		const changed = change(this.#running.state, at);
		const state = this.#ruling ? follow(changed, this.#ruling, at) : changed;
		await this.#keep({ id: this.#running.id, state, tab: this.#tab });
	}

	async #keep(next: Running): Promise<void> {
		this.#now = this.#clocks.wall;
		this.#running = next;
		const { store } = this.#app;
		try {
			const kept = await store.commit(() => keepSession(store.db, next, this.#claim));
			this.#failed = undefined;
			if (kept === next) this.#claim = 'lead';
			if (kept !== next) this.#yield(next, kept);
			else if (next.state.end) await this.#store(next);
		} catch (error) {
			this.#failed = await notSaved(error);
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
			this.#failed = undefined;
			this.#end(running);
		} catch (error) {
			this.#failed = await notSaved(error);
		}
	}

	/** The session is stored, by this tab or by another one. */
	#end(ended: Running): void {
		// Only leaving the last exercise can still be taken back.
		if (ended.state.end?.reason !== 'finished') this.#before = undefined;
		[this.#ended, this.#running, this.#offered, this.#last] = [ended, undefined, false, undefined];
	}
}
