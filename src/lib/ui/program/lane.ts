/** Geometry of a lane of the gate board: a road that sways from row to row, in units of 72 × 66 a row. */
export const laneWidth = 72;
export const rowHeight = 66;

/** How far the road leans at a row, in units; the right lane leans the other way. */
export const sway = (row: number, mirrored: boolean): number => Math.sin(row * 1.15) * 5 * (mirrored ? -1 : 1);

const x = (row: number, mirrored: boolean) => laneWidth / 2 + sway(row, mirrored);
const y = (row: number) => row * rowHeight + rowHeight / 2;

/** The middle of the road from the top down to a row, as path data. */
export function roadTo(row: number, mirrored: boolean): string {
	let path = `M${laneWidth / 2} -20L${x(0, mirrored)} ${y(0)}`;
	for (let i = 0; i < row; i++) {
		const half = rowHeight / 2;
		path += `C${x(i, mirrored)} ${y(i) + half} ${x(i + 1, mirrored)} ${y(i + 1) - half} ${x(i + 1, mirrored)} ${y(i + 1)}`;
	}
	return path;
}

/** Where the step between two rows stands. */
export const between = (row: number, mirrored: boolean) => ({
	x: (x(row, mirrored) + x(row + 1, mirrored)) / 2,
	y: (y(row) + y(row + 1)) / 2
});
