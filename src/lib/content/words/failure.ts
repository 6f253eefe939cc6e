import { m } from '#messages';

const failureWords = {
	quota: m.keep_failure_quota,
	connection: m.keep_failure_connection,
	newer: m.keep_failure_newer,
	closed: m.keep_failure_closed,
	lost: m.keep_failure_lost,
	unknown: m.common_not_saved
};

/** Why something was not saved, and what to do. */
export const failureWord = (code: keyof typeof failureWords): string => failureWords[code]();

/** Why something was not undone, and what to do. */
export const notUndoneWord = (code: keyof typeof failureWords): string =>
	code === 'quota' ? m.keep_undo_quota() : m.common_not_undone();
