import { onSide, otherSide, type Side } from '../../body/side.ts';
import type { InjuryFacts } from '../day-facts.ts';
import { pattern } from '../levels.ts';
import { count, fact, from, limit, once } from '../reasons.ts';
import { verdictRule } from '../rule.ts';
import type { InjuredMemory, Scene } from '../scene.ts';

const early = pattern(['ST', 'VG', 'S2', 'S3', 'RE', 'S1'], ['MO']);
const later = pattern(['ST', 'VG', 'S2', 'S3', 'RE'], ['S1', 'MO']);
const otherHurt = pattern(['VG'], ['ST', 'S3']);

/** No injury yet. */
export const unhurt: InjuredMemory = { active: [], calm: 0, ended: null };

const byDay = (a: InjuryFacts, b: InjuryFacts): number => a.day - b.day || (a.id < b.id ? -1 : 1);

const newest = (scene: Scene, side: Side): number =>
	Math.max(...onSide(scene.memory, side).injured.active.map(({ day }) => day));

/** A hurt side rests: stretching an injured muscle makes it worse (source 002). */
export const injured = verdictRule({
	id: 'injured',
	sources: ['source-002'],
	loosenable: false,
	stepped: true,
	phase: 0,
	parameters: {
		/** Days until gentle strength is possible. */
		rest: { value: 3, unit: 'days', source: 'project', tighter: 'higher' },
		calmPain: { value: 3, unit: 'points', source: 'project', tighter: 'lower' },
		calmCheckIns: { value: 2, unit: 'check-ins', source: 'project', tighter: 'higher' }
	},
	slice: 'injured',
	advance({ day, facts, memory }, side, { calmPain, calmCheckIns }): InjuredMemory {
		const own = onSide(memory, side).injured;
		const { injuries, pain } = onSide(facts, side);
		if (injuries.length > 0) {
			const known = new Map([...own.active, ...injuries].map((each) => [`${each.id} ${each.day}`, each]));
			return { ...own, active: [...known.values()].sort(byDay), calm: 0 };
		}
		if (own.active.length === 0 || pain === null) return own;
		const calm = pain <= calmPain ? own.calm + 1 : 0;
		const active =
			calm >= calmCheckIns ? own.active.filter(({ recovered }) => recovered === null || recovered > day) : own.active;
		return active.length < own.active.length ? { active, calm, ended: day } : { ...own, calm };
	},
	levels(scene, side, { rest, calmPain }) {
		if (onSide(scene.memory, side).injured.active.length > 0) {
			const { pain } = onSide(scene.facts, side);
			return scene.day - newest(scene, side) >= rest && pain !== null && pain <= calmPain ? later : early;
		}
		return scene.memory[otherSide(side)].injured.active.length > 0 ? otherHurt : null;
	},
	explain(scene, side, { rest, calmPain, calmCheckIns }, category) {
		const hurt = onSide(scene.memory, side).injured.active.length > 0 ? side : otherSide(side);
		const { active, calm } = scene.memory[hurt].injured;
		const { pain } = onSide(scene.facts, hurt);
		const gentleFrom = newest(scene, hurt) + rest;
		const recovered = active.filter((each) => each.recovered !== null && each.recovered <= scene.day);
		return {
			code: hurt === side ? 'injured' : 'injured-other-side',
			facts: [
				...active.map((each) => fact('injury', each.day, each.region)),
				...recovered.map((each) => fact('recovered', each.recovered))
			],
			reopens: [
				...(hurt === side && category === 'strength-1'
					? [
							{ ...once('days-since-injury', scene.day >= gentleFrom), ...from('days-since-injury', gentleFrom) },
							{
								...once('low-pain-today', pain !== null && pain <= calmPain),
								...limit('low-pain-today', calmPain)
							}
						]
					: []),
				once('mark-recovered', recovered.length === active.length),
				// The run must reach the recovered day, so without a check-in today its last one is still to come.
				count('calm-check-ins', pain === null ? Math.min(calm, calmCheckIns - 1) : calm, calmCheckIns, calmPain)
			]
		};
	}
});
