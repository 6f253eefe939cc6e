import { canonical } from './canonical.ts';

const same = (a: unknown, b: unknown): boolean => canonical(a ?? null) === canonical(b ?? null);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Does to `now` what led from `before` to `after`: only the parts that differ are set, in lists of the same length and in
 * maps; anything else that differs is set whole.
 */
export function changeOver(now: unknown, before: unknown, after: unknown): unknown {
	if (same(before, after)) return now;
	if (isList(now) && isList(before) && isList(after) && now.length === before.length && now.length === after.length)
		return now.map((each, i) => changeOver(each, before[i], after[i]));
	if (!isMap(now) || !isMap(before) || !isMap(after)) return after;
	const names = [...new Set([...Object.keys(now), ...Object.keys(before), ...Object.keys(after)])];
	const parts = names.map((name) => [name, changeOver(now[name], before[name], after[name])] as const);
	return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}
