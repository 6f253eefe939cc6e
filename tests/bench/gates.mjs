/** The gates over ten years of daily facts, in Node (bundled on demand: Node 20 does not run TypeScript). */
import { bundle } from '../../scripts/gates/bundle.mjs';

export const name = 'gates over ten years, processor time in Node';
/** Needs neither the built site nor a browser. */
export const alone = true;

export async function measure({ runs }) {
	const { measureGates } = await import(await bundle('tests/bench/gates-figures.ts'));
	return measureGates(Math.max(21, runs));
}
