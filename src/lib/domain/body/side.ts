/** The two sides a gate is judged for. */
export const sides = ['left', 'right'] as const;
export type Side = (typeof sides)[number];

/** Where a place lies: a side, or the middle. */
export const placeSides = ['left', 'right', 'centre'] as const;
export type PlaceSide = (typeof placeSides)[number];

/** The other side. */
export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** What belongs to one side: two reads by a fixed name, which the folds do far faster than one by a changing name. */
export const onSide = <T>(both: Readonly<Record<Side, T>>, side: Side): T => (side === 'left' ? both.left : both.right);
