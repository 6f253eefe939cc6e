import type { ExerciseBook } from '../exercise/tempo.ts';
import { modeOf, restMs, setMs, spotMs, type Block } from '../session/block.ts';
import { readyS } from '../session/player-state.ts';
import type { DueItem } from './due-item.ts';

/** Seconds the pain question takes, as a guess. */
const askS = 4;
/** Seconds to find a release spot and say how tender it is, as a guess. */
const findS = 8;

/** A due item as the guided session runs it. */
export function blockOf(book: ExerciseBook, { exercise, side, category, verdict, dose }: DueItem): Block {
	const { tempo, dose: catalogue, maxSpotS } = book[exercise];
	return {
		exercise,
		side,
		category,
		verdict,
		planned: dose,
		...tempo,
		restS: catalogue.restS,
		restBetween: catalogue.restBetween,
		...(maxSpotS === undefined ? {} : { maxSpotS })
	};
}

/** Seconds a block takes when nothing is skipped, getting ready and the pain question included. */
export function secondsOf(block: Block): number {
	const { sets } = block.planned;
	const set = modeOf(block) === 'spots' ? spotMs(block) / 1000 + findS : setMs(block) / 1000;
	return readyS.ready + sets * set + ((sets - 1) * restMs(block)) / 1000 + askS;
}

/** Whole minutes a list of blocks takes, rounded up. */
export const minutesOf = (blocks: readonly Block[]): number =>
	Math.ceil(blocks.reduce((sum, block) => sum + secondsOf(block), 0) / 60);
