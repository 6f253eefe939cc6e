import { untrack } from 'svelte';
import { heldSeconds, selfTestRuns, type SelfTestKind } from '#lib/domain/assessment/self-test-draft.ts';
import { readTry, type SelfTestTry } from '#lib/domain/assessment/self-test-try.ts';
import type { Side } from '#lib/domain/body/side.ts';
import { Beeper, type Beep } from '#lib/platform/beeper.ts';
import { now, onTick } from '#lib/platform/clock.ts';
import { vibrate } from '#lib/platform/vibration.ts';
import { readLocal, removeLocal, writeLocal } from '#lib/storage/local.ts';
import type { App } from './app.svelte.ts';

/** Seconds to get into place after Start. */
const readyMs = 5000;

/** Where a self-test is: not begun, getting ready, under way, or over. */
export type TestPhase = 'steps' | 'ready' | 'going' | 'over';

/** Which test runs, and on which side; `begins` and the like where it was under way before a reload. */
export type TestTurn = Pick<SelfTestTry, 'test'> & { readonly side: Side | undefined } & Partial<
		Omit<SelfTestTry, 'test' | 'side'>
	>;

/** The try that a reload cut off, if there is one; undefined too when it cannot be read. */
export async function keptTry(app: App): Promise<TestTurn | undefined> {
	try {
		const kept = readTry(await readLocal(app.store.db, 'runningSelfTest'), now());
		return kept && { ...kept, side: kept.side };
	} catch {
		return undefined;
	}
}

/**
 * One self-test under way; its time comes from two moments, never from ticks, and is kept through a reload. Make it
 * while a component is set up.
 */
export class SelfTestRun {
	readonly #app: App;
	readonly #test: SelfTestKind;
	readonly #side: Side | undefined;
	readonly #beeper = new Beeper();
	#begins = $state<number | undefined>();
	#ended = $state<number | undefined>();
	#now = $state(now());
	#stopped = $state(false);

	constructor(app: App, { test, side, begins, ended, stopped = false }: TestTurn) {
		this.#app = app;
		[this.#test, this.#side] = [test, side];
		[this.#begins, this.#ended, this.#stopped] = [begins, ended, stopped];
		$effect(() => () => {
			this.#beeper.close();
			void app.store.inBackground(() => removeLocal(app.store.db, 'runningSelfTest'));
		});
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

	/** The id of its result's record: a try offered again after a crash is saved over itself. Undefined before it begins. */
	get id(): string | undefined {
		return this.#begins === undefined ? undefined : `self-test-${String(this.#begins)}`;
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
		this.#keep();
	}

	/** Ends it now; `hurts` when that is why. */
	end(hurts = false): void {
		if (this.#begins === undefined || this.#ended !== undefined) return;
		this.#now = now();
		this.#ended = Math.max(this.#now, this.#begins);
		this.#stopped = hurts;
		this.#keep();
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
		this.#keep();
	}

	/** A try that cannot be kept goes on all the same. */
	#keep(): void {
		const [test, side, begins, ended] = [this.#test, this.#side, this.#begins, this.#ended];
		const kept = { test, ...(side && { side }), begins, ...(ended !== undefined && { ended }), stopped: this.#stopped };
		void this.#app.store.inBackground(() => writeLocal(this.#app.store.db, 'runningSelfTest', kept));
	}

	#sound(beep: Beep): void {
		const { beeps, vibration } = this.#app.preferences.current;
		if (beeps) this.#beeper.sound(beep);
		if (vibration) vibrate(beep === 'second' ? 40 : 200);
	}
}
