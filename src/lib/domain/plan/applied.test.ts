import { describe, expect, it } from 'vitest';
import { catalogue as book } from '#lib/content/exercises/catalogue.ts';
import { liveAsBeginner } from '../../../../tests/fixtures/beginner.ts';
import { item, planOf } from '../../../../tests/fixtures/plan.ts';
import { applied } from './applied.ts';
import type { Plan } from './plan.ts';
import type { Move } from './progression.ts';

const plan = planOf(item('s1-iso', 4), item('s1-march', 4));
const harder: Move = {
	exercise: 's1-iso',
	side: 'left',
	move: 'harder',
	why: 'calm',
	step: 1,
	to: 's1-march',
	calm: 3
};
const unmoved = () => 0;
const often = ({ items }: Plan) =>
	items.flatMap(({ exercise, sides, timesPerWeek }) => sides.map((side) => `${exercise} ${side} ${timesPerWeek}`));

describe('a move written down', () => {
	it('keeps the plan where only the dose steps', () => {
		const up: Move = { exercise: 's1-iso', side: 'left', move: 'up', why: 'calm', step: 1, calm: 3 };
		expect(applied(book, plan, up, unmoved)).toEqual({
			plan,
			progress: [{ exercise: 's1-iso', side: 'left', step: 1, why: 'calm' }]
		});
	});

	it('puts the neighbour in its place, on its side, and says where it came from', () => {
		const easier: Move = { ...harder, move: 'easier', why: 'event', step: -1, to: 'mo-heelslide', calm: 0 };
		const { plan: next, progress } = applied(book, plan, easier, unmoved);
		expect(next.items.map(({ exercise, sides }) => [exercise, sides])).toEqual([
			['s1-iso', ['right']],
			['s1-march', ['left', 'right']],
			['mo-heelslide', ['left']]
		]);
		expect(progress).toEqual([{ exercise: 'mo-heelslide', side: 'left', step: 0, why: 'event', from: 's1-iso' }]);
	});

	it('leaves what is in the plan already its dose, its step and how often it comes', () => {
		const strong = { ...item('s1-march', 3), sets: 3, reps: 12 };
		const { plan: next, progress } = applied(book, planOf(item('s1-iso', 1), strong), harder, (id) =>
			id === 's1-march' ? 2 : 0
		);
		expect(next.items).toEqual([{ ...item('s1-iso', 1), sides: ['right'] }, strong]);
		expect(progress).toEqual([{ exercise: 's1-march', side: 'left', step: 2, why: 'calm', joined: 's1-iso' }]);
	});

	it('brings along how often it came, on its own side alone', () => {
		const next = applied(book, planOf(item('s1-iso', 4), item('s1-march', 2)), harder, unmoved).plan;
		expect(often(next)).toEqual(['s1-iso right 4', 's1-march left 4', 's1-march right 2']);
	});

	it('takes no dose from the other side, and begins with the first one itself', () => {
		const right = { ...item('s1-march', 2), sides: ['right' as const], reps: 12 };
		const next = applied(book, planOf(item('s1-iso', 4), right), harder, unmoved).plan;
		expect(next.items.slice(1)).toEqual([right, { ...item('s1-march', 4), sides: ['left'] }]);
	});

	it('does not take away what was earned in the weeks of a calm beginner', () => {
		const days = liveAsBeginner(Array.from({ length: 45 }, () => ({ pain: 2, during: 2, does: true })));
		const march = (day: number) =>
			days[day]?.due.filter(({ exercise }) => exercise === 's1-march').map(({ side, dose }) => [side, dose.reps]);
		expect(often(days[36]!.plan)).toEqual(expect.arrayContaining(['s1-iso left 1', 's1-march left 2']));
		expect(often(days[37]!.plan)).toEqual(expect.arrayContaining(['s1-march left 2', 's1-march right 2']));
		expect(often(days[37]!.plan)).not.toContain('s1-iso left 1');
		expect(march(36)).toEqual([['left', 10]]);
		const later = days
			.slice(37)
			.findIndex(({ due }) => due.some((each) => each.exercise === 's1-march' && each.side === 'left'));
		expect(march(37 + later)).toContainEqual(['left', 10]);
	});
});
