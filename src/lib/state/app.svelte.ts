import { createContext } from 'svelte';
import { Busy } from './busy.svelte.ts';
import { Clock } from './clock.svelte.ts';
import { Nudges } from './nudges.svelte.ts';
import { Preferences } from './preferences.svelte.ts';
import { Sitting } from './sitting.svelte.ts';
import { Store } from './store.svelte.ts';
import { Toasts } from './toasts.svelte.ts';
import { Updates } from './updates.svelte.ts';

/** What every screen shares: the clock, the person's data, the settings and the messages. */
export class App {
	readonly clock = new Clock();
	readonly store = new Store();
	readonly preferences = new Preferences(this.store);
	readonly toasts = new Toasts();
	readonly busy = new Busy();
	readonly updates = new Updates(this.busy);
	readonly sitting = new Sitting({
		clock: this.clock,
		store: this.store,
		preferences: this.preferences,
		toasts: this.toasts,
		hold: () => this.busy.hold('timer')
	});
	readonly nudges = new Nudges(this);

	constructor() {
		this.store.connection.saveBeforeClose(() => this.busy.store());
	}
}

/** The one app of this tab, handed down from the root layout. */
export const [getApp, setApp] = createContext<App>();
