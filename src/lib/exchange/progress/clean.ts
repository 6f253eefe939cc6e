import type { Json } from '#lib/domain/record/canonical.ts';

/** Characters that steer the direction of the text around them, and controls no keyboard types (tab and line feed stay). */
const steering = /[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b-\u001f\u007f]/gu;
/** Most texts, and all of our own keys: nothing in them to clean. */
const plain = /^[\u0020-\u007e]*$/;
const loneSurrogate = /\p{Surrogate}/gu;

/** Text from a file without lone surrogates (they become U+FFFD), direction controls and control characters. */
export const cleanText = (text: string): string =>
	plain.test(text) ? text : text.replace(loneSurrogate, '\ufffd').replace(steering, '');

/**
 * Parsed JSON rebuilt from nothing: plain objects, clean texts, finite numbers (others become null), no keys that mean
 * something to JavaScript. The depth of `raw` must have been limited before.
 */
export function cleanJson(raw: unknown): Json {
	if (typeof raw === 'string') return cleanText(raw);
	if (typeof raw === 'number') return Number.isFinite(raw) ? (Object.is(raw, -0) ? 0 : raw) : null;
	if (typeof raw === 'boolean' || raw === null) return raw;
	if (Array.isArray(raw)) return raw.map(cleanJson);
	if (typeof raw !== 'object') return null;
	const clean: Record<string, Json> = {};
	for (const [key, value] of Object.entries(raw)) {
		const name = cleanText(key);
		// Looked at as it will be: what is left of a key may mean something to JavaScript.
		if (!(key in Object.prototype) && !(name in Object.prototype)) clean[name] = cleanJson(value);
	}
	return clean;
}
