import { m } from '#messages';
import type { LocalDate } from '#lib/domain/base/local-date.ts';
import type { Instant } from '#lib/domain/base/zoned.ts';
import type { SittingBout } from '#lib/domain/sitting/bout.ts';
import { isBout, type SittingFact } from '#lib/domain/sitting/day.ts';
import { join } from '#lib/domain/sitting/entry.ts';
import { stopTimer, type RunningSitting } from '#lib/domain/sitting/timer.ts';
import { lengthWord } from '#lib/content/words/sitting.ts';
import { now } from '#lib/platform/clock.ts';
import { estimateWrite, joinRunning } from '#lib/storage/sitting-entries.ts';
import { boutWrite, endRunning } from '#lib/storage/sitting.ts';
import type { Write } from '#lib/storage/writing.ts';
import type { App } from './app.svelte.ts';
import type { Asked } from './asked-last.ts';

const removal = ({ id }: SittingFact): Write => ({ id, kind: 'sittingBout', values: { deleted: true } });

/** What the person enters about sitting by hand; each says whether it was stored and offers to undo it. */
export class SittingEntries {
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	/** Lets the running timer take in an earlier start and some records; returns whether it was stored. */
	async joinTimer(start: Instant, replaced: readonly SittingFact[]): Promise<boolean> {
		const { store, toasts, sitting } = this.#app;
		const id = sitting.timer?.running.id;
		if (id === undefined) return false;
		const undo = await this.#try(() =>
			store.commit(() => joinRunning(store.db, id, start, replaced.map(removal), now()))
		);
		if (undo) toasts.show(m.sitting_joined_running(), () => store.commit(() => undo(now())));
		return undo !== undefined;
	}

	/** Ends the running timer at a moment and joins its bout with some records, which it replaces. */
	async endTimer(end: Instant, replaced: readonly SittingFact[]): Promise<void> {
		const { store, toasts, sitting } = this.#app;
		const running = sitting.timer?.running;
		if (!running) return;
		sitting.ask(false);
		const joined = (stored: RunningSitting) => {
			const own = stopTimer(stored, end);
			return own && join([own, ...replaced.map(({ content }) => content).filter(isBout)]);
		};
		const bout = joined(running);
		const undo = await this.#try(() =>
			store.commit(() => endRunning(store.db, running.id, joined, now(), replaced.map(removal)))
		);
		if (!undo || !bout) return;
		toasts.show(m.sitting_saved({ length: lengthWord(bout.end - bout.start) }), async () => {
			if (!(await store.commit(() => undo(now())))) toasts.show(m.sitting_not_undone());
		});
	}

	/** Saves a bout, new or changed, in place of those it is joined with; returns whether it was stored. */
	async save(id: string | undefined, bout: SittingBout, replaced: readonly SittingFact[] = []): Promise<boolean> {
		const own = { ...boutWrite(bout), id };
		return this.#write([own, ...replaced.map(removal)], m.sitting_saved({ length: lengthWord(bout.end - bout.start) }));
	}

	/** Saves the estimate of a day in whole minutes, `kept` where it looked wrong; returns whether it was stored. */
	async estimate(id: string | undefined, day: LocalDate, minutes: number, kept: boolean): Promise<boolean> {
		return this.#write([{ ...estimateWrite(day, minutes, kept), id }], m.sitting_estimate_saved());
	}

	/** Deletes a sitting record and offers to undo that; returns whether it was stored. */
	async remove(fact: SittingFact): Promise<boolean> {
		return this.#write([removal(fact)], m.sitting_deleted());
	}

	async #write(writes: readonly Asked[], said: string): Promise<boolean> {
		const { store, toasts } = this.#app;
		const undo = await this.#try(() => store.write(writes));
		if (undo) toasts.show(said, undo);
		return undo !== undefined;
	}

	/** Says so where something could not be stored. */
	async #try<T>(work: () => Promise<T>): Promise<T | undefined> {
		try {
			return await work();
		} catch (error) {
			await this.#app.toasts.notSaved(error);
			return undefined;
		}
	}
}
