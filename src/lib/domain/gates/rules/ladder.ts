import { onSide, type Side } from '../../body/side.ts';
import { at, levelAt, pattern, type Level, type Levels } from '../levels.ts';
import { count, fact } from '../reasons.ts';
import { recent } from '../recent.ts';
import { verdictRule } from '../rule.ts';
import type { LadderMemory, QualifyingDay, Scene } from '../scene.ts';

const both = pattern(['S2', 'S3']);
const second = pattern(['S2']);
const third = pattern(['S3']);

/** No rung reached. */
export const noRung: LadderMemory = { s2: null, s3: null };

/** A rung and the rung below it: the higher one is never more open. */
const rungs = [
	['strength-2', 'strength-1'],
	['strength-3', 'strength-2'],
	['stretch', 'strength-1'],
	['vigorous', 'strength-2']
] as const;

const pairs = rungs.map(([higher, lower]) => [at(higher), at(lower)] as const);

/** The category whose level a higher rung may not fall below; undefined for a category outside the ladder. */
export const rungBelow = Object.fromEntries<(typeof rungs)[number][1]>(rungs) as {
	readonly [higher: string]: (typeof rungs)[number][1] | undefined;
};

function countedDays(scene: Scene, side: Side, within: number): readonly QualifyingDay[] {
	const { injured, strength, credit } = onSide(scene.memory, side);
	if (injured.active.length > 0) return [];
	const since = Math.max(injured.ended ?? -Infinity, strength.paused ?? -Infinity);
	return recent(credit.days, ({ day }) => day >= since && scene.day - day <= within);
}

/** Strength grows rung by rung (progression), and a higher rung is never more open than the one below. */
export const ladder = verdictRule({
	id: 'ladder',
	sources: ['project'],
	loosenable: true,
	stepped: false,
	turn: 2,
	phase: 1,
	parameters: {
		s2Days: { value: 3, unit: 'days', source: 'project', tighter: 'higher', loosest: 1 },
		s3Days: { value: 4, unit: 'days', source: 'project', tighter: 'higher', loosest: 2 },
		within: { value: 28, unit: 'days', source: 'project', tighter: 'lower', loosest: 42 }
	},
	slice: 'ladder',
	advance(scene, side, { s2Days, s3Days, within }): LadderMemory {
		const { day, memory } = scene;
		const { ladder: own, injured, strength } = onSide(memory, side);
		if (injured.active.length > 0) return noRung;
		const s3 = strength.paused === day ? null : own.s3;
		if (own.s2 !== null && s3 !== null) return own;
		const days = countedDays(scene, side, within);
		return {
			s2: own.s2 ?? (days.length >= s2Days ? day : null),
			s3: s3 ?? (days.filter(({ rung }) => rung).length >= s3Days ? day : null)
		};
	},
	levels({ memory }, side) {
		const { s2, s3 } = onSide(memory, side).ladder;
		return s2 === null ? (s3 === null ? both : second) : s3 === null ? third : null;
	},
	explain(scene, side, { s2Days, s3Days, within }, category) {
		const days = countedDays(scene, side, within).filter(({ rung }) => rung || category === 'strength-2');
		return {
			code: 'ladder-not-yet',
			facts: days.map(({ day }) => fact('qualifying-day', day)),
			reopens: [
				category === 'strength-2'
					? count('qualifying-days', days.length, s2Days)
					: count('rung-days', days.length, s3Days)
			]
		};
	},
	order(levels: Level[]): void {
		for (const [higher, lower] of pairs)
			if (levelAt(levels, lower) > levelAt(levels, higher)) levels[higher] = levelAt(levels, lower);
	}
});

/** Whether levels keep the ladder's order. */
export const inOrder = (levels: Levels): boolean =>
	pairs.every(([higher, lower]) => levelAt(levels, higher) >= levelAt(levels, lower));
