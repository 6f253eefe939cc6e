import { describe, expect, it } from 'vitest';
import { catalogue as book } from '#lib/content/exercises/catalogue.ts';
import { due, gates, item, open } from '../../../../tests/fixtures/plan.ts';
import type { Category, ExerciseId } from '../exercise/exercise.ts';
import { blockOf, minutesOf } from './blocks.ts';
import { neighboursOf, swapsFor } from './neighbours.ts';
import type { Plan } from './plan.ts';
import { grownPlan, starterPlan } from './starter.ts';

describe('neighbours', () => {
	const harder = (id: ExerciseId) =>
		neighboursOf(book, open, id, 'left').flatMap(({ exercise, way, later }) =>
			way === 'harder' ? [[exercise, later] as const] : []
		);
	it('calls a jump of more than one category "later"', () => {
		expect(harder('mo-walk')).toEqual([['vg-walkjog', true]]);
		expect(harder('s1-bridge')).toEqual([['s3-stepup', true]]);
		expect(harder('mo-tilt')).toEqual([
			['mo-catcow', false],
			['s1-bridge', false]
		]);
		expect(harder('s3-stepup')).toEqual([['vg-walkjog', false]]);
	});

	it('offers for a swap only what is open and not later', () => {
		expect(swapsFor(book, gates({ mobility: 'closed' }), 's1-bridge', 'both')).toEqual([]);
		expect(swapsFor(book, open, 's1-bridge', 'both').map(({ exercise }) => exercise)).toEqual(['mo-tilt']);
	});
});

describe('the starter program', () => {
	const categoriesIn = ({ items }: Plan): Category[] => [
		...new Set(items.map(({ exercise }) => book[exercise].category))
	];
	it('begins with breathing and mobility', () => {
		expect(categoriesIn(starterPlan(book))).toEqual(['breathing', 'mobility']);
		expect(starterPlan(book).items.find(({ exercise }) => exercise === 'mo-walk')?.holdS).toBe(300);
	});

	it('grows one stage a call, stretching only when its gate opens, vigorous never', () => {
		const closedStretch = gates({ stretch: 'closed', 'strength-3': 'closed' });
		const seen: (Category | undefined)[] = [];
		let plan = starterPlan(book);
		for (;;) {
			const next = grownPlan(book, plan, closedStretch);
			if (!next) break;
			plan = next;
			seen.push(categoriesIn(plan).at(-1));
		}
		expect(seen).toEqual(['strength-1', 'release', 'strength-2']);
		const onRight = grownPlan(book, plan, gates({ 'stretch left': 'closed', 'strength-3': 'closed' }))!;
		expect(categoriesIn(onRight).at(-1)).toBe('stretch');
		expect(onRight.items.at(-1)).toMatchObject({ exercise: 'st-halfkneel', sides: ['right'] });
		const stretched = grownPlan(book, onRight, open)!;
		expect(stretched.items.at(-1)).toMatchObject({ exercise: 'st-halfkneel', sides: ['right', 'left'] });
		const last = grownPlan(book, stretched, open)!;
		expect(categoriesIn(last).at(-1)).toBe('strength-3');
		expect(grownPlan(book, last, open)).toBeUndefined();
	});

	it('keeps psoas work often enough to earn stretching, and less of it later', () => {
		const psoasDays = (plan: Plan) =>
			plan.items.filter(({ exercise }) => book[exercise].psoas).reduce((sum, each) => sum + each.timesPerWeek, 0);
		const first = grownPlan(book, starterPlan(book), open)!;
		expect(psoasDays(first)).toBeGreaterThanOrEqual(3);
		const later = grownPlan(book, grownPlan(book, first, open)!, open)!;
		expect(later.items.find(({ exercise }) => exercise === 's1-iso')?.timesPerWeek).toBe(2);
		expect(psoasDays(later)).toBeGreaterThanOrEqual(3);
	});

	it('brings what is missing of a stage, and changes nothing else', () => {
		const first = starterPlan(book);
		const half = grownPlan(book, first, gates({ 'strength-1 left': 'closed' }))!;
		expect(half.items).toEqual([...first.items, expect.objectContaining({ exercise: 's1-iso', sides: ['right'] })]);
		const rest = grownPlan(book, half, open)!;
		expect(rest.items.map(({ exercise, sides }) => [exercise, ...sides])).toEqual([
			...first.items.map(({ exercise, sides }) => [exercise, ...sides]),
			['s1-iso', 'right', 'left'],
			['s1-bridge', 'both']
		]);
	});

	it('does not begin a category that is there by another exercise', () => {
		const first = starterPlan(book);
		const march = { ...first, items: [...first.items, item('s1-march', 3)] };
		expect(grownPlan(book, march, open)?.items.slice(march.items.length)).toMatchObject([{ exercise: 're-glute' }]);
	});

	it('begins nothing new on a side that goes gently, but where the gates say it may', () => {
		const first = grownPlan(book, starterPlan(book), open)!;
		const sore = gates({
			'release left': 'caution',
			'strength-2': 'closed',
			stretch: 'closed',
			'strength-3': 'closed'
		});
		const next = grownPlan(book, first, sore)!;
		expect(next.items.at(-1)).toMatchObject({ exercise: 're-glute', sides: ['right'] });
		expect(grownPlan(book, next, sore)).toBeUndefined();
		const gently = { ...sore, mayBegin: () => true };
		expect(grownPlan(book, first, gently)?.items.at(-1)).toMatchObject({ sides: ['left', 'right'] });
	});

	it('brings back nothing that has joined before and moved on', () => {
		const first = grownPlan(book, starterPlan(book), open)!;
		const moved = { ...first, items: first.items.filter(({ exercise }) => exercise !== 's1-iso') };
		const next = grownPlan(book, moved, open, [first])!;
		expect(next.items.map(({ exercise }) => exercise)).not.toContain('s1-iso');
		expect(categoriesIn(next).at(-1)).toBe('release');
	});

	it('never touches a therapist’s plan', () => {
		expect(grownPlan(book, { ...starterPlan(book), origin: 'therapist' }, open)).toBeUndefined();
	});

	it('is short enough to be done: the first day under half an hour', () => {
		const blocks = due(starterPlan(book)).due.map((each) => blockOf(book, each));
		expect(minutesOf(blocks)).toBeGreaterThan(5);
		expect(minutesOf(blocks)).toBeLessThan(30);
	});
});
