import { describe, expect, it } from 'vitest';
import { before, change, due, gates, item, names, open, planOf, session } from '../../../../tests/fixtures/plan.ts';

const full = planOf(
	item('br-diaphragm'),
	item('mo-walk'),
	item('s1-iso', 1),
	item('s2-standmarch', 1),
	item('s2-birddog', 1),
	item('s3-bandmarch', 2),
	item('s3-stepup', 2),
	item('st-halfkneel', 3),
	item('re-glute', 3)
);
const exercises = (list: Parameters<typeof names>[0]) => [...new Set(list.map(({ exercise }) => exercise))];

describe('a starter plan on one day', () => {
	it('takes one rung of heavy strength, the one that has waited longer, and leaves the rest for other days', () => {
		expect(exercises(due(full).due)).toEqual(['br-diaphragm', 'mo-walk', 's3-bandmarch', 's3-stepup']);
		const lifted = session(before(3), [
			{ exercise: 's3-bandmarch' },
			{ exercise: 's3-bandmarch', side: 'right' },
			{ exercise: 's3-stepup' },
			{ exercise: 's3-stepup', side: 'right' }
		]);
		expect(exercises(due(full, [lifted]).due)).toContain('s2-birddog');
	});

	it('takes none on the day after', () => {
		const lifted = session(before(1), [{ exercise: 's2-birddog' }]);
		expect(exercises(due(full, [lifted]).due).filter((id) => /^s[23]/.test(id))).toEqual([]);
	});

	it('stays what it was while it is being done', () => {
		const list = due(full).due;
		const half = session(before(0), [{ exercise: 's3-bandmarch' }]);
		expect(names(due(full, [half]).due)).toEqual(names(list).filter((name) => name !== 's3-bandmarch left'));
	});

	it('holds what the person added, and cuts nothing of a therapist’s plan', () => {
		const added = change({ change: 'add', exercise: 's2-birddog', side: 'left' });
		expect(names(due(full, [added]).due)).toContain('s2-birddog left');
		const theirs = { ...full, origin: 'therapist' as const };
		expect(exercises(due(theirs).due)).toHaveLength(9);
	});

	it('a closed side’s stand-in has its own days', () => {
		const closed = gates({ 'strength-2': 'closed', 'strength-3': 'closed' });
		const plan = planOf(item('s2-standmarch', 3));
		const did = session(before(1), [{ exercise: 's1-iso' }, { exercise: 's1-iso', side: 'right' }]);
		expect(names(due(plan, [], closed).due)).toEqual(['s1-iso left', 's1-iso right']);
		expect(names(due(plan, [did], closed).due)).toEqual([]);
	});

	it('shortens the walk on a full day, to five minutes at least', () => {
		const walk = (plan: typeof full) =>
			due(plan, [], open).due.find(({ exercise }) => exercise === 'mo-walk')?.dose.holdS;
		expect(walk(full)).toBe(300);
		expect(walk(planOf(item('mo-walk')))).toBe(600);
	});
});
