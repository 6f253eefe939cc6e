import { untrack } from 'svelte';
import { m } from '#messages';
import type { Instant } from '#lib/domain/base/zoned.ts';
import type { SittingBout, SittingKind } from '#lib/domain/sitting/bout.ts';
import type { Settings } from '#lib/domain/settings.ts';
import { nudgeDue } from '#lib/domain/sitting/nudge.ts';
import {
	look,
	startTimer,
	stopTimer,
	viewTimer,
	type RunningSitting,
	type TimerView
} from '#lib/domain/sitting/timer.ts';
import { lengthWord } from '#lib/content/words/sitting.ts';
import { now, steady } from '#lib/platform/clock.ts';
import { steadyClock } from '#lib/platform/steady.ts';
import { changeRunning, endRunning, runningSitting, startRunning } from '#lib/storage/sitting.ts';
import type { Clock } from './clock.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Store } from './store.svelte.ts';
import type { Toasts } from './toasts.svelte.ts';

/** How often a running timer notes that it was looked at, in milliseconds. */
const noteMs = 60_000;
/** A tap this soon after another is the second of a double tap, in milliseconds. */
const secondTapMs = 700;

/** What sitting needs of the app. */
export interface SittingParts {
	readonly clock: Clock;
	readonly store: Store;
	readonly preferences: Preferences;
	readonly toasts: Toasts;
	/** Keeps updates away while a timer runs; returns the release. */
	readonly hold: () => () => void;
}

/** Sitting in this tab: the timer that runs on this device, and everything that changes it. */
export class Sitting {
	readonly #parts: SittingParts;
	readonly #running: LiveQuery<RunningSitting | undefined>;
	#asking = $state(false);
	#breakStart = $state<Instant | undefined>();
	#tapped = -Infinity;
	#lastLook: { readonly id: string; readonly moves: number; readonly at: Instant } | undefined;

	constructor(parts: SittingParts) {
		this.#parts = parts;
		const { store } = parts;
		this.#running = new LiveQuery(() => {
			const db = store.ready;
			return db && (() => runningSitting(db));
		});
		$effect(() => {
			const steady = steadyClock();
			// Both clocks are read in the same moment: a stale one beside a fresh one would look like a hole in time.
			$effect(() => this.#look(parts.clock.look(), steady.since()));
			return steady.stop;
		});
		$effect(() => (this.#id === undefined ? undefined : untrack(() => parts.hold())));
	}

	#timer = $derived.by((): TimerView | undefined => {
		const running = this.#running.value;
		return running && viewTimer(running, this.#parts.clock.now);
	});
	#id = $derived.by(() => this.#running.value?.id);

	/** Whether the timer has been read. */
	get loaded(): boolean {
		return this.#running.current.status === 'ready';
	}

	/** The timer that runs, in any tab of this device. */
	get timer(): TimerView | undefined {
		return this.#timer;
	}

	/** Looks at the clock for the running timer, and keeps what was seen. */
	#look(at: Instant, steadyMs: number | undefined): void {
		const running = this.#running.value;
		const before = this.#lastLook;
		this.#lastLook = running && { id: running.id, moves: running.moves, at };
		if (!running) return;
		const { id, moves } = running;
		// How much time passed is known only since this tab last looked at this very timer.
		const again = before?.id === id && before.moves === moves;
		const passed = again ? steadyMs : undefined;
		const last = again ? before.at : running.seen;
		const next = look(running, last, at, passed);
		if (next.moves === moves && next.gap?.to === running.gap?.to && at - running.seen < noteMs) return;
		void untrack(() =>
			this.#inBackground(id, (stored) =>
				stored.moves === moves ? look(stored, Math.max(last, stored.seen), at, passed) : undefined
			)
		);
	}

	/** Changes the running timer as the app sees fit; returns whether it was stored. What failed is tried at the next look. */
	async #inBackground(id: string, change: (running: RunningSitting) => RunningSitting | undefined): Promise<boolean> {
		const { store } = this.#parts;
		if (!store.ready) return false;
		try {
			return await changeRunning(store.db, id, change);
		} catch {
			return false;
		}
	}

	/** Claims the nudge that is due; true in the one tab that is to give it. */
	async claimNudge(id: string, minutes: number): Promise<boolean> {
		return this.#inBackground(id, (running) =>
			nudgeDue(running, minutes, now()) ? { ...running, nudged: now() } : undefined
		);
	}

	/** Changes the running timer as the person wants it; says so where that failed. */
	async #change(change: (running: RunningSitting) => RunningSitting | undefined): Promise<boolean> {
		const { store } = this.#parts;
		const id = this.#id;
		return id === undefined || this.#try(() => store.commit(() => changeRunning(store.db, id, change)));
	}

	/** Whether this is the second tap of two, which does not take back what the first one did. */
	#again(): boolean {
		const before = this.#tapped;
		this.#tapped = steady();
		return this.#tapped - before < secondTapMs;
	}

	/** Starts a timer now, in the remembered seat, unless one runs already. */
	async start(): Promise<void> {
		if (this.#again()) return;
		const { store, clock } = this.#parts;
		const at = now();
		const timer = (seat: SittingKind) => startTimer(crypto.randomUUID(), seat, at, clock.zone);
		await this.#try(() => store.commit(() => startRunning(store.db, timer)));
	}

	/** Remembers where the person sits, for the running timer too; returns whether it was stored. */
	async sitOn(seat: SittingKind): Promise<boolean> {
		return (await this.setUp({ seat })) && this.#change((running) => ({ ...running, seat }));
	}

	/** Changes settings of sitting; says so where that failed, and returns whether it was stored. */
	setUp(part: Partial<Settings>): Promise<boolean> {
		return this.#try(() => this.#parts.preferences.change(part));
	}

	/** Ends the timer at a moment, saves its bout and offers to undo that. */
	async stop(end: Instant = now()): Promise<void> {
		const running = this.#running.value;
		if (!running || this.#again()) return;
		const length = Math.max(0, end - running.start);
		await this.#end(running.id, (stored) => stopTimer(stored, end), m.sitting_saved({ length: lengthWord(length) }));
	}

	/** Throws the timer away without a bout, and offers to undo that. */
	async discard(): Promise<void> {
		const running = this.#running.value;
		if (running) await this.#end(running.id, () => null, m.sitting_not_counted());
	}

	async #end(
		id: string,
		bout: (running: RunningSitting) => SittingBout | null | undefined,
		said: string
	): Promise<void> {
		const { store, toasts } = this.#parts;
		this.#asking = false;
		await this.#try(async () => {
			const undo = await store.commit(() => endRunning(store.db, id, bout, now()));
			if (!undo) return;
			toasts.show(said, async () => {
				if (!(await store.commit(() => undo(now())))) toasts.show(m.sitting_not_undone());
			});
		});
	}

	/** What the person says of a timer that was asked about, and it goes on. */
	async answer(change: (running: RunningSitting, now: Instant) => RunningSitting | undefined): Promise<void> {
		const at = now();
		this.#asking = false;
		await this.#change((running) => change(running, at));
	}

	/** Puts the nudge off until the next interval is over. */
	async later(): Promise<void> {
		await this.#change((running) => ({ ...running, later: now() }));
	}

	/** Opens or closes the question when the person got up; it shows on the sitting page. */
	ask(open = true): void {
		this.#asking = open;
	}

	/** Whether that question is open. */
	get asking(): boolean {
		return this.#asking;
	}

	/** Starts the 90-second break, as if at `at`; it shows on the sitting page. */
	startBreak(at: Instant = now()): void {
		this.#breakStart = at;
	}

	/** Gets up for the break: ends the timer and starts the routine. */
	async stopForBreak(): Promise<void> {
		this.startBreak();
		await this.stop();
	}

	/** Ends the break. */
	endBreak(): void {
		this.#breakStart = undefined;
	}

	/** When the break that is on started; undefined when none is. */
	get breakStart(): Instant | undefined {
		return this.#breakStart;
	}

	/** Says so where something could not be stored; returns whether it was. */
	async #try(work: () => Promise<unknown>): Promise<boolean> {
		try {
			await work();
			return true;
		} catch (error) {
			await this.#parts.toasts.notSaved(error);
			return false;
		}
	}
}
