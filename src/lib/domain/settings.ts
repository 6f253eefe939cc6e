import * as v from 'valibot';
import { instant, label, localDate, whole } from './base/schema.ts';
import { regions } from './body/region.ts';
import { placeSides } from './body/side.ts';
import { sittingKinds } from './sitting/bout.ts';

export const nudgeMinutes = [0, 30, 40, 45, 60] as const;

/** What the app remembers of its set-up on this device; health facts are records, never settings. */
export const settingsSchema = v.object({
	/** When first start was finished; absent until then. */
	welcomed: v.optional(instant),
	theme: v.optional(v.picklist(['auto', 'light', 'dark']), 'auto'),
	text: v.optional(v.picklist(['normal', 'large', 'larger']), 'normal'),
	motion: v.optional(v.picklist(['auto', 'less']), 'auto'),
	/** Places the person tracks; offered first in the check-in. */
	tracked: v.optional(
		v.pipe(v.array(v.object({ region: v.picklist(regions), side: v.picklist(placeSides) })), v.maxLength(60)),
		[]
	),
	/** Minutes of sitting until a nudge; 0 is off. Default 40. */
	nudgeMin: v.optional(v.picklist(nudgeMinutes), 40),
	notifications: v.optional(v.boolean(), false),
	nudgeVibration: v.optional(v.boolean(), false),
	nudgeSound: v.optional(v.boolean(), false),
	/** Where the person sat last; the next timer starts with it. */
	seat: v.optional(v.picklist(sittingKinds), 'desk'),
	/** A daily sitting target in minutes the person picked; none by default. */
	sittingTargetMin: v.optional(whole(0, 1440)),
	/** The number the help screen dials; chosen by region when absent. */
	emergencyNumber: v.optional(v.pipe(v.string(), v.regex(/^[0-9]{2,6}$/))),
	voice: v.optional(v.boolean(), true),
	beeps: v.optional(v.boolean(), true),
	vibration: v.optional(v.boolean(), true),
	/** The last backup file that was read back and matched. */
	backup: v.optional(v.object({ at: instant, records: whole(0, 10_000_000) })),
	/** The day the backup reminder was last put off. */
	backupLater: v.optional(localDate),
	/** Whether the person wants no more offers to install the app or to have its data kept. */
	keepDeclined: v.optional(v.boolean()),
	/** A name or label for shared files, never asked for. */
	clientLabel: v.optional(label)
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** Settings of a new device. */
export const defaultSettings: Settings = v.parse(settingsSchema, {});

/** Whether first start is still to be finished on this device. Lost data is another matter: look at the store first. */
export const needsWelcome = ({ welcomed }: Settings): boolean => welcomed === undefined;

/** Reads stored settings field by field; a field that does not parse falls back to its default. */
export function readSettings(raw: unknown): Settings {
	const source: Record<string, unknown> = raw !== null && typeof raw === 'object' ? { ...raw } : {};
	for (let tries = Object.keys(source).length; tries >= 0; tries--) {
		const result = v.safeParse(settingsSchema, source);
		if (result.success) return result.output;
		for (const issue of result.issues) {
			const key: unknown = issue.path?.[0]?.key;
			if (typeof key === 'string') source[key] = undefined;
		}
	}
	return defaultSettings;
}
