/**
 * Why nothing was written: `quota` (no room), `connection` (the browser lost or aborted it, also on a second try), `newer`
 * (newer code has been here), `closed` (the database is closed in this tab), `lost` (the data that was here is gone),
 * `unknown`.
 */
export const writeFailureCodes = ['quota', 'connection', 'newer', 'closed', 'lost', 'unknown'] as const;
export type WriteFailureCode = (typeof writeFailureCodes)[number];

/** A write that did not happen, not even in part; what the person entered is still theirs to keep. */
export class WriteFailure extends Error {
	readonly code: WriteFailureCode;

	constructor(code: WriteFailureCode, cause?: unknown) {
		super(`not written: ${code}`, { cause });
		this.name = 'WriteFailure';
		this.code = code;
	}
}

const codesByName: { readonly [name: string]: WriteFailureCode } = {
	QuotaExceededError: 'quota',
	VersionError: 'newer',
	DatabaseClosedError: 'closed'
};

/** A transaction the browser gave up on, or a connection that is closing under us: worth one fresh try. */
const passing: readonly string[] = [
	'AbortError',
	'InvalidStateError',
	'TimeoutError',
	'TransactionInactiveError',
	'UnknownError'
];

/** The chain of an error: itself, Dexie's `inner` or the first of a bulk's `failures`, then `cause`. */
function chain(error: unknown): { readonly name: string }[] {
	const found: { readonly name: string }[] = [];
	let next: unknown = error;
	while (next !== null && typeof next === 'object' && found.length < 8) {
		const { name, inner, failures, cause } = next as Record<'name' | 'inner' | 'failures' | 'cause', unknown>;
		found.push({ name: typeof name === 'string' ? name : '' });
		next = inner ?? (Array.isArray(failures) ? failures[0] : undefined) ?? cause;
	}
	return found;
}

/** Reads any error of the database as a code; quota hides inside an abort (`AbortError` with an inner `QuotaExceededError`). */
export function failureCode(error: unknown): WriteFailureCode {
	if (error instanceof WriteFailure) return error.code;
	const names = chain(error).map(({ name }) => name);
	if (names.includes('QuotaExceededError')) return 'quota';
	for (const name of names) {
		const code = Object.hasOwn(codesByName, name) ? codesByName[name] : undefined;
		if (code) return code;
	}
	return names.some((name) => passing.includes(name)) ? 'connection' : 'unknown';
}
