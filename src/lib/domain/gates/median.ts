/** The median of a few 0-10 ratings; the mean of the middle two when they are even in number; NaN for none. */
export function median(values: readonly number[]): number {
	const sorted = values.slice();
	for (let i = 0; i < sorted.length; i += 1) {
		const value = sorted[i] ?? 0;
		let place = i;
		for (; place > 0 && (sorted[place - 1] ?? 0) > value; place -= 1) sorted[place] = sorted[place - 1] ?? 0;
		sorted[place] = value;
	}
	const middle = sorted.length >> 1;
	const upper = sorted[middle] ?? NaN;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
