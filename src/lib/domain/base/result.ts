/** A refusal is a value: `ok` with what was understood, or `error` with a coded reason. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps what was understood. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** Wraps a coded reason for refusing. */
export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
