import { untrack } from 'svelte';
import { dayAt, type Instant } from '#lib/domain/base/zoned.ts';
import type { Block } from '#lib/domain/session/block.ts';
import { cues } from '#lib/domain/session/cues.ts';
import { startSession, type PlayerState, type PlayerTap, type SessionStart } from '#lib/domain/session/player-state.ts';
import { follow, relisted, type Ruling } from '#lib/domain/session/follow.ts';
import { setBackBy, shifted, type Clocks } from '#lib/domain/session/set-back.ts';
import { leftBehind, offer, resume, shortAbsenceMs, takenUp } from '#lib/domain/session/settle.ts';
import type { SessionEvent } from '#lib/domain/session/session.ts';
import { pause, step } from '#lib/domain/session/step.ts';
import { view, type PlayerView } from '#lib/domain/session/view.ts';
import { now, steady } from '#lib/platform/clock.ts';
import type { App } from './app.svelte.ts';
import { ExerciseLook } from './exercise-look.svelte.ts';
import { Guide } from './guide.svelte.ts';
import { watchSession } from './session-watch.ts';
import { SharedSession, type Ended } from './shared-session.svelte.ts';

/** How often the session notes that it is alive, in milliseconds. */
const aliveMs = 5000;

/** What can be taken back until the next thing is done. */
const undoable: readonly PlayerTap['type'][] = ['skip', 'eased', 'rate'];

const leftOutOf = ({ heldBack, shut, unwarmed }: PlayerState): number => heldBack + shut + unwarmed;

/** The guided session of this device: kept at every step, so that it goes on after a reload, a lock, a call or a crash. */
export class Player {
	readonly #app: App;
	readonly #guide: Guide;
	readonly #session: SharedSession;
	#loaded = $state(false);
	#now = $state(now());
	#clocks: Clocks = { wall: this.#now, steady: steady() };
	#alive = 0;
	#last: PlayerView | undefined;
	/** What the gates say of it, as far as is known. */
	#ruling: Ruling | undefined;
	/** Where the session stood before an exercise was left or rated, until the next thing is done. */
	#before = $state.raw<PlayerState>();
	readonly #active = $derived.by(() => this.state !== undefined && !this.offered);
	readonly #exercise = $derived.by(() => this.view?.block?.exercise);
	/** The words and poses of the running exercise. */
	readonly look = new ExerciseLook(() => this.#exercise);

	constructor(app: App) {
		this.#app = app;
		this.#session = new SharedSession(app.store);
		this.#guide = new Guide(
			() => app.preferences.current,
			() => this.look.words
		);
		$effect(() => {
			if (app.store.ready) void untrack(() => this.#load());
		});
		$effect(() => {
			if (!this.#active) return undefined;
			const look = () => this.#look();
			return untrack(() => watchSession(app, this.#guide, look, () => void this.send({ type: 'tick' })));
		});
	}

	/** Whether the device has been asked for a running session. */
	get loaded(): boolean {
		return this.#loaded;
	}

	/** What the screen shows of the running session; undefined when none runs. */
	get view(): PlayerView | undefined {
		return this.state && view(this.state, this.#now);
	}

	get state(): PlayerState | undefined {
		return this.#session.running?.state;
	}

	/** A session left half done less than two hours ago, or led by another tab, waits for an answer. */
	get offered(): boolean {
		return this.#session.offered;
	}

	/** The session that has just ended and is stored. */
	get finished(): Ended | undefined {
		return this.#session.ended;
	}

	/** Why the last step could not be stored, and what to do; undefined where it was. */
	get failed(): string | undefined {
		return this.#session.failed;
	}

	/** Begins a session with its blocks in order. */
	async begin(start: Omit<SessionStart, 'at' | 'zone'>): Promise<void> {
		[this.#before, this.#last] = [undefined, undefined];
		await this.#session.begin(startSession({ ...start, at: this.#moment(), zone: this.#app.clock.zone }));
	}

	/** Starts with the pain as it is now; `blocks` are what is open for it, which can be less than was shown. */
	async confirm(painBefore: PlayerState['painBefore'], blocks: readonly Block[]): Promise<void> {
		await this.#change((state, at) => step(relisted(state, blocks), { type: 'confirm', painBefore, at }));
	}

	/** Lets a session go that has not begun. */
	drop(): Promise<void> {
		return this.#session.drop();
	}

	/** Tells the session what the gates say now: what has closed or become gently since does not run on. */
	async rule(ruling: Ruling): Promise<void> {
		this.#ruling = ruling;
		const at = this.#moment();
		const { state } = this;
		if (state && this.#active && follow(state, ruling, at) !== state) await this.#change((running) => running);
	}

	/** Breaks off what is being said: a sheet is in front, or the voice is switched off. */
	hush(): void {
		this.#guide.hush();
	}

	/** Applies what the person did, and keeps the session. */
	async send(tap: PlayerTap): Promise<void> {
		const at = this.#moment();
		if (undoable.includes(tap.type)) this.#before = this.state && step(this.state, { type: 'tick', at });
		else if (tap.type !== 'tick') this.#before = undefined;
		await this.#change((state) => step(state, { ...tap, at }));
	}

	/** Whether an exercise has just been left or rated, which can be taken back; of an end only where it came with that. */
	get takesBack(): boolean {
		if (this.#before === undefined) return false;
		const { finished, view: seen } = this;
		if (finished) return finished.running?.state.end?.reason === 'finished';
		return seen !== undefined && ['ask', 'ready', 'switch'].includes(seen.phase);
	}

	/** Whether the last tap, which can be taken back, left something out that was still ahead. */
	get leftOut(): boolean {
		const before = this.#before;
		return before !== undefined && this.state !== undefined && leftOutOf(this.state) > leftOutOf(before);
	}

	/** Goes back to where it stood, paused; also where that was the last exercise, and the session has ended with it. */
	async takeBack(): Promise<void> {
		const before = this.#before;
		if (!before) return;
		this.#before = undefined;
		if (!this.finished) await this.#change(({ seen }) => ({ ...pause(before, before.seen), seen }));
		else if (await this.#session.reopen(before)) await this.#change((state) => state);
		else this.#before = before;
	}

	/** Takes up the session that was left, here or in another tab, under the gates of now; after too long what was done is stored instead. */
	async goOn(ruling: Ruling): Promise<void> {
		this.#ruling = ruling;
		const at = this.#moment();
		if (this.state && offer(this.state, at) === 'settle') await this.#session.leave(at);
		else await this.#takeUp(takenUp);
	}

	/** Says what happened in the session that was left when it was stopped, which ends it. */
	async answer(what: SessionEvent): Promise<void> {
		await this.#takeUp((state, at) => step(state, { type: 'happened', what, at }));
	}

	/** Stores what was done of the session that was left. */
	leave(): Promise<void> {
		return this.#session.leave();
	}

	async #load(): Promise<void> {
		await this.#session.find(this.#moment());
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
		if (by > 0 && this.state && this.#active) {
			this.#session.correct(shifted(this.state, -by));
			[this.#now, this.#alive] = [this.#now - by, 0];
		}
		return clocks.wall;
	}

	#look(): void {
		const at = this.#moment();
		const before = this.#now;
		this.#now = at;
		const { state } = this;
		if (!state || state.phase.name === 'confirm') return;
		if (offer(state, at) === 'settle') {
			// Too long nothing went on: what was done is stored.
			void this.#session.keep(leftBehind(step(state, { type: 'tick', at: before })));
			return;
		}
		if (at - before > shortAbsenceMs) {
			void this.#wake(before);
			return;
		}
		const seen = view(state, at);
		this.#guide.give(cues(this.#last, seen), seen);
		// A repetition that is done is kept at once: whatever happens to the app, it was done.
		const advanced = seen.phase !== state.phase.name || seen.rep !== this.#last?.rep;
		this.#last = seen;
		if (advanced || at - this.#alive > aliveMs) {
			this.#alive = at;
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
		if (slept) this.#session.pass();
	}

	async #change(change: (state: PlayerState, at: Instant) => PlayerState): Promise<void> {
		const at = this.#moment();
		if (!this.state) return;
		this.#now = at;
		await this.#session.keep(this.#ruled(change(this.state, at), at));
		const over = this.finished?.running?.state;
		if (over?.end?.reason !== 'finished') return;
		const seen = view(over, at);
		this.#guide.give(cues(this.#last, seen), seen);
	}

	async #takeUp(change: (state: PlayerState, at: Instant) => PlayerState): Promise<void> {
		const at = this.#moment();
		[this.#now, this.#last] = [at, undefined];
		await this.#session.takeUp((state) => this.#ruled(change(state, at), at));
	}

	#ruled(state: PlayerState, at: Instant): PlayerState {
		return this.#ruling ? follow(state, this.#ruling, at) : state;
	}
}
