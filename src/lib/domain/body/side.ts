/** The two sides a gate is judged for. */
export const sides = ['left', 'right'] as const;
export type Side = (typeof sides)[number];

/** Where a place lies: a side, or the middle. */
export const placeSides = ['left', 'right', 'centre'] as const;
export type PlaceSide = (typeof placeSides)[number];

/** The other side. */
export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');
