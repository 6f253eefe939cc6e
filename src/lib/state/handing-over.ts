import { fail, ok, type Result } from '#lib/domain/base/result.ts';
import { isWritten } from '#lib/exchange/progress/read.ts';
import { writeProgress, type ProgressSource } from '#lib/exchange/progress/write.ts';
import { breather } from '#lib/platform/breathe.ts';
import { saveFile, shareFile } from '#lib/platform/files.ts';

/** A file that left the app after its text was read back and matched what was written. */
export interface HandedOver {
	readonly bytes: number;
	readonly how: 'saved' | 'downloaded' | 'shared';
}

/** Why no file counts as handed over: the person closed the window, it did not read back the same, or it could not be written there. */
export type NotHandedOver = 'cancelled' | 'mismatch' | 'not-handed-over';

/**
 * Hands a file over, saved or shared. What counts was found to match: just before it left, and once more from the chosen place
 * where the browser allows.
 */
export async function handOver(
	name: string,
	blob: Blob,
	by: 'save' | 'share',
	matches: (blob: Blob) => Promise<boolean>
): Promise<Result<HandedOver, NotHandedOver>> {
	if (!(await matches(blob))) return fail('mismatch');
	let kept;
	try {
		kept = await (by === 'share' ? shareFile : saveFile)(name, blob);
	} catch {
		return fail('not-handed-over');
	}
	if (kept.how === 'cancelled') return fail('cancelled');
	if (kept.how === 'saved' && !(await matches(await kept.readBack()))) return fail('mismatch');
	return ok({ bytes: blob.size, how: kept.how });
}

/** Writes a backup file and hands it over. */
export async function handOverBackup(
	name: string,
	source: ProgressSource,
	by: 'save' | 'share'
): Promise<Result<HandedOver, NotHandedOver>> {
	const { pieces, sha256, records } = await writeProgress(source, breather());
	const blob = new Blob([...pieces], { type: 'application/json' });
	return handOver(name, blob, by, async (file) => isWritten(await file.text(), sha256, records, breather()));
}
