import { untrack } from 'svelte';
import { heldSeconds, selfTestRuns, type SelfTestKind } from '#lib/domain/assessment/self-test-draft.ts';
import { Beeper, type Beep } from '#lib/platform/beeper.ts';
import { now, onTick } from '#lib/platform/clock.ts';
import { vibrate } from '#lib/platform/vibration.ts';
import type { App } from './app.svelte.ts';

/** Seconds to get into place after Start. */
const readyMs = 5000;

/** Where a self-test is: not begun, getting ready, under way, or over. */
export type TestPhase = 'steps' | 'ready' | 'going' | 'over';

/** One self-test under way; its time comes from two moments, never from ticks. Make it while a component is set up. */
export class SelfTestRun {
	readonly #app: App;
	readonly #test: SelfTestKind;
	readonly #beeper = new Beeper();
	#begins = $state<number | undefined>();
	#ended = $state<number | undefined>();
	#now = $state(now());
	#stopped = $state(false);

	constructor(app: App, test: SelfTestKind) {
		this.#app = app;
		this.#test = test;
		$effect(() => () => this.#beeper.close());
		$effect(() => {
			if (this.#begins === undefined || this.#ended !== undefined) return;
			const release = untrack(() => app.busy.hold('timer'));
			const stop = onTick(100, () => this.#look());
			return () => {
				stop();
				untrack(release);
			};
		});
	}

	get phase(): TestPhase {
		if (this.#begins === undefined) return 'steps';
		if (this.#ended !== undefined) return 'over';
		return this.#now < this.#begins ? 'ready' : 'going';
	}

	/** Whole seconds: until it begins, then since. */
	get seconds(): number {
		if (this.#begins === undefined) return 0;
		if (this.phase === 'ready') return Math.ceil((this.#begins - this.#now) / 1000);
		return heldSeconds(this.#test, this.#begins, this.#ended ?? this.#now);
	}

	/** How much of its time has passed, 0 to 1. */
	get passed(): number {
		if (this.#begins === undefined || this.phase === 'ready') return 0;
		const { seconds } = selfTestRuns[this.#test];
		return Math.min(1, ((this.#ended ?? this.#now) - this.#begins) / (seconds * 1000));
	}

	/** Whether it was stopped because something hurt. */
	get stopped(): boolean {
		return this.#stopped;
	}

	/** Begins after a few seconds to get ready. */
	start(): void {
		this.#now = now();
		[this.#begins, this.#ended, this.#stopped] = [this.#now + readyMs, undefined, false];
		this.#sound('second');
	}

	/** Ends it now; `hurts` when that is why. */
	end(hurts = false): void {
		if (this.#begins === undefined || this.#ended !== undefined) return;
		this.#now = now();
		this.#ended = Math.max(this.#now, this.#begins);
		this.#stopped = hurts;
	}

	#look(): void {
		const before = this.phase;
		this.#now = now();
		if (before === 'ready' && this.phase === 'going') this.#sound('begin');
		if (this.#begins === undefined || this.#ended !== undefined) return;
		const end = this.#begins + selfTestRuns[this.#test].seconds * 1000;
		if (this.#now < end) return;
		this.#ended = end;
		this.#sound('end');
	}

	#sound(beep: Beep): void {
		const { beeps, vibration } = this.#app.preferences.current;
		if (beeps) this.#beeper.sound(beep);
		if (vibration) vibrate(beep === 'second' ? 40 : 200);
	}
}
