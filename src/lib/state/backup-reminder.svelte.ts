import { dayAt } from '#lib/domain/base/zoned.ts';
import { backupReminder, daysBeforeFirst, type BackupReminder as Why } from '#lib/domain/keep/reminder.ts';
import { stampTime } from '#lib/domain/record/stamp.ts';
import { recordedDays } from '#lib/storage/counts.ts';
import { readDevice } from '#lib/storage/local.ts';
import type { Clock } from './clock.svelte.ts';
import { LiveQuery } from './live-query.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Store } from './store.svelte.ts';

/** Says when a backup is worth a word. Light enough for Today; make it while a component is set up. */
export class BackupReminder {
	readonly #preferences: Preferences;
	readonly #clock: Clock;
	readonly #kept: LiveQuery<{ readonly days: number; readonly last: number }>;

	constructor({ store, preferences, clock }: { store: Store; preferences: Preferences; clock: Clock }) {
		this.#preferences = preferences;
		this.#clock = clock;
		this.#kept = new LiveQuery(() => {
			const db = store.ready;
			return (
				db &&
				(async () => {
					const [days, device] = await Promise.all([recordedDays(db, daysBeforeFirst), readDevice(db)]);
					return { days, last: device?.last ? stampTime(device.last) : 0 };
				})
			);
		});
	}

	#why = $derived.by((): Why | undefined => {
		const kept = this.#kept.value;
		if (!kept || !this.#preferences.loaded) return undefined;
		const { backup, backupLater } = this.#preferences.current;
		return backupReminder({
			today: this.#clock.today,
			recordedDays: kept.days,
			lastBackup: backup && dayAt(backup.at, this.#clock.zone),
			newEntries: backup !== undefined && kept.last > backup.at,
			putOff: backupLater
		});
	});

	/** Whether it is known by now if there is a reason; where that cannot be read, there is none. */
	get known(): boolean {
		return this.#kept.current.status !== 'loading' && this.#preferences.loaded;
	}

	/** Why to say a word now; undefined when there is no reason. */
	get why(): Why | undefined {
		return this.#why;
	}

	/** Puts the reminder off for a week. */
	async later(): Promise<void> {
		await this.#preferences.change({ backupLater: this.#clock.today });
	}
}
