/** Prints the gates' figures over ten years of daily facts (bundled on demand: Node 20 does not run TypeScript). */
import { bundle } from '../../scripts/gates/bundle.mjs';

const { measure } = await import(await bundle('tests/bench/gates-figures.ts'));
const line = ({ name, ms, budget }) =>
	`${name.padEnd(48)} ${ms.toFixed(2).padStart(8)} ms${budget ? `   budget ${budget} ms, × ${(ms / budget).toFixed(2)}` : ''}`;
console.log(measure().map(line).join('\n'));
