/** What a file may hold: far above ten years of a diligent person (about 30 MB), far below what would hurt a phone. */
export const limits = {
	/** Bytes of the whole file. */
	fileBytes: 96 * 1024 * 1024,
	/** Characters of one record. */
	recordChars: 512 * 1024,
	/** Characters of any other single value. */
	valueChars: 256 * 1024,
	/** Nesting of one value; our own records need 6. */
	depth: 24,
	/** Values in one record. */
	recordValues: 20_000,
	/** Records in the file, parked ones included. */
	records: 400_000,
	/** Members of the file's outermost object. */
	members: 64
} as const;

/**
 * Why a file is not read: `too-big`, `too-many` (records or values), `too-deep`, `not-ours`, `other-file` (ours, but not a
 * progress file), `encrypted`, `newer` (update the app), `broken` (cut short or damaged).
 */
export const refusals = [
	'too-big',
	'too-many',
	'too-deep',
	'not-ours',
	'other-file',
	'encrypted',
	'newer',
	'broken'
] as const;
export type Refusal = (typeof refusals)[number];

/** Lets the screen breathe: returns a promise to wait for when a frame's worth of work was done, else undefined. */
export type Breathe = () => Promise<void> | undefined;
