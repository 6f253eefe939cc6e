import { dev } from '$app/environment';
import { resolve } from '$app/paths';
import { nobodyBusy, whileNobodyIsBusy } from '#lib/platform/busy.ts';
import { followReleases, onMissingPart, reload } from '#lib/platform/worker.ts';
import type { Busy } from './busy.svelte.ts';

/**
 * How an update stands: `none`; `waiting` (on the device, to be offered); `vetoed` (asked for, but some tab has a draft
 * or a running timer); `applying` (this tab is about to reload); `incomplete` (a part of the app cannot be loaded: offer
 * to reload).
 */
export type UpdateStatus = 'none' | 'waiting' | 'vetoed' | 'applying' | 'incomplete';

/** How long a release that was told to take over may need before it is offered again. */
const patienceMs = 10_000;

/** Newer releases of the app: found in the background, put in place only when no tab would lose anything. */
export class Updates {
	readonly #busy: Busy;
	#status = $state<UpdateStatus>('none');
	#activate: (() => void) | undefined;
	#reloading = false;

	constructor(busy: Busy) {
		this.#busy = busy;
	}

	get status(): UpdateStatus {
		return this.#status;
	}

	/** Registers the service worker and watches for newer releases; call once in the browser. */
	async start(): Promise<void> {
		if (dev) return;
		onMissingPart(() => {
			this.#status = 'incomplete';
			// A page that is about to go takes what it holds with it: store that first. Reload tries once more and tells.
			void this.#busy.store().catch(() => undefined);
		});
		this.#activate = await followReleases(`${resolve('/')}service-worker.js`, {
			waiting: () => {
				if (this.#status === 'none') this.#status = 'waiting';
			},
			replaced: () => void this.#reload()
		});
	}

	/** Puts the waiting release in place in every tab, unless one is busy: then the status is `vetoed`. */
	async apply(): Promise<void> {
		this.#status = 'applying';
		const free = await whileNobodyIsBusy(async () => {
			if (this.#busy.reason !== undefined) return;
			this.#activate?.();
			await new Promise((done) => setTimeout(done, patienceMs));
		});
		if (this.#reloading) return;
		this.#status = free && this.#busy.reason === undefined ? 'waiting' : 'vetoed';
		await Promise.all([nobodyBusy(), this.#busy.free()]);
		if (this.#status === 'vetoed') this.#status = 'waiting';
	}

	/** Loads the page again after its drafts are stored; rejects, without reloading, when one cannot be. */
	async reloadNow(): Promise<void> {
		await this.#busy.store();
		reload();
	}

	/** Reloads this tab once, not before it is free. */
	async #reload(): Promise<void> {
		if (this.#reloading) return;
		this.#reloading = true;
		await this.#busy.free();
		this.#status = 'applying';
		reload();
	}
}
