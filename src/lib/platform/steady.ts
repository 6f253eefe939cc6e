/** A stopwatch nobody can set, that knows whether the page stayed in front. */
export interface SteadyClock {
	/** Milliseconds since the last call; undefined on the first one, or where the page was out of sight in between. */
	readonly since: () => number | undefined;
	readonly stop: () => void;
}

/** Starts such a stopwatch. */
export function steadyClock(): SteadyClock {
	let last: number | undefined;
	let hidden = document.visibilityState !== 'visible';
	const onchange = () => {
		if (document.visibilityState !== 'visible') hidden = true;
	};
	document.addEventListener('visibilitychange', onchange);
	return {
		since: () => {
			const at = performance.now();
			const passed = last === undefined || hidden ? undefined : at - last;
			last = at;
			hidden = document.visibilityState !== 'visible';
			return passed;
		},
		stop: () => document.removeEventListener('visibilitychange', onchange)
	};
}
