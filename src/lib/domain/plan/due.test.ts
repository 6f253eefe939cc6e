import { describe, expect, it } from 'vitest';
import { catalogue as book } from '#lib/content/exercises/catalogue.ts';
import { before, change, day, due, gates, item, names, planOf, session } from '../../../../tests/fixtures/plan.ts';
import { addDays } from '../base/local-date.ts';
import { start } from './verdicts.ts';

describe('today', () => {
	const full = planOf(
		item('st-halfkneel'),
		item('s1-iso'),
		item('re-glute'),
		item('mo-tilt'),
		item('br-diaphragm', 14),
		item('s2-birddog')
	);

	it('orders breathing, mobility, release, strength, stretch, each side whole', () => {
		expect(names(due(full).due)).toEqual([
			'br-diaphragm both',
			'mo-tilt both',
			're-glute left',
			're-glute right',
			's1-iso left',
			's1-iso right',
			's2-birddog left',
			's2-birddog right',
			'st-halfkneel left',
			'st-halfkneel right'
		]);
	});

	it('leaves out what is closed and says "not yet"; the other side stays', () => {
		const list = due(full, [], gates({ 'stretch left': 'closed', release: 'closed' }));
		expect(names(list.due)).toContain('st-halfkneel right');
		expect(names(list.due)).not.toContain('st-halfkneel left');
		expect(list.held).toContainEqual({
			exercise: 'st-halfkneel',
			side: 'left',
			category: 'stretch',
			why: 'not-yet'
		});
		expect(names(list.held)).toContain('re-glute right');
	});

	it('closes a bilateral exercise for its worse side', () => {
		const list = due(planOf(item('s1-bridge')), [], gates({ 'strength-1 left': 'closed', mobility: 'closed' }));
		expect(list.due).toEqual([]);
		expect(names(list.held)).toEqual(['s1-bridge both']);
	});

	it('halves under caution', () => {
		const [found] = due(planOf(item('s1-march')), [], gates({ 'strength-1 left': 'caution' })).due;
		expect(found).toMatchObject({ side: 'left', verdict: 'caution', dose: { sets: 1, reps: 8, holdS: 1 } });
	});

	it('puts the easier neighbour in for strength that is closed', () => {
		const list = due(planOf(item('s2-standmarch', 3)), [], gates({ 'strength-2': 'closed' }));
		expect(list.due.map(({ exercise, origin }) => [exercise, origin])).toEqual([
			['s1-iso', 'easier'],
			['s1-iso', 'easier']
		]);
	});

	it('adds five minutes of walking before a stretch that has no warm-up', () => {
		const list = due(planOf(item('st-halfkneel')));
		expect(list.due[0]).toMatchObject({ exercise: 'mo-walk', origin: 'warm-up', dose: { holdS: 300 } });
		expect(due(full).due.some(({ origin }) => origin === 'warm-up')).toBe(false);
	});

	it('lets a stretch wait when nothing may warm up', () => {
		const list = due(planOf(item('st-halfkneel')), [], gates({ mobility: 'closed' }));
		expect(list.due).toEqual([]);
		expect(list.held.map(({ why }) => why)).toEqual(['no-warm-up', 'no-warm-up']);
	});

	it('knows what is done, and asks for the second time of two', () => {
		const done = { exercise: 'br-diaphragm', side: 'both', done: { sets: 1, reps: 10, holdS: 0 } } as const;
		const once = due(full, [session(day, [done])]);
		expect(once.due[0]).toMatchObject({ exercise: 'br-diaphragm', times: 2, done: 1 });
		const twice = due(full, [session(day, [done]), session(day, [done])]);
		expect(names(twice.due)).not.toContain('br-diaphragm both');
		expect(twice.done).toEqual([{ exercise: 'br-diaphragm', side: 'both', times: 2 }]);
	});

	it('presses a release spot once a day, however short', () => {
		const spots = [{ tender: 3, spreads: false, change: 'growing' as const, seconds: 2, presses: 1 }];
		const done = { exercise: 're-glute', side: 'left', done: { sets: 1, reps: 1, holdS: 2 }, spots } as const;
		const list = names(due(full, [session(day, [done])]).due);
		expect(list).not.toContain('re-glute left');
		expect(list).toContain('re-glute right');
	});

	it('ignores what happened after the day', () => {
		const later = session(addDays(day, 1), [{ exercise: 'mo-tilt', side: 'both' }]);
		expect(due(full, [later])).toEqual(due(full));
	});
});

describe('what a session was stopped in', () => {
	const plan = planOf(item('s1-iso'), item('mo-heelslide'));
	const stop = session(day, [
		{ exercise: 'mo-heelslide', side: 'right', done: { sets: 1, reps: 2, holdS: 0 }, event: 'sharp' }
	]);

	it('waits until tomorrow on that side alone', () => {
		const list = due(plan, [stop]);
		expect(names(list.due)).not.toContain('mo-heelslide right');
		expect(names(list.due)).toContain('mo-heelslide left');
		expect(list.held).toContainEqual({
			exercise: 'mo-heelslide',
			side: 'right',
			category: 'mobility',
			why: 'stopped'
		});
		expect(names(due(plan, [{ ...stop, day: before(1) }]).due)).toContain('mo-heelslide right');
	});

	it('waits on the day after midnight too, where the session went on into it', () => {
		const late = { ...stop.content, end: Date.parse(`${day}T00:20:00Z`), zone: 'UTC' };
		const evening = { ...stop, day: before(1), content: late } as typeof stop;
		expect(due(plan, [evening]).held).toContainEqual(expect.objectContaining({ side: 'right', why: 'stopped' }));
	});

	it('is not brought back as a warm-up', () => {
		const walked = session(day, [
			{ exercise: 'mo-walk', side: 'both', done: { sets: 1, reps: 1, holdS: 40 }, event: 'cramp' }
		]);
		const list = due(planOf(item('st-halfkneel'), item('mo-walk')), [walked]);
		expect(names(list.due)).toEqual([]);
		expect(list.held.map(({ exercise, why }) => `${exercise} ${why}`)).toContain('mo-walk stopped');
		expect(list.held.map(({ exercise, why }) => `${exercise} ${why}`)).toContain('st-halfkneel no-warm-up');
	});

	it('is the person’s to add again', () => {
		const added = change({ change: 'add', exercise: 'mo-heelslide', side: 'right' });
		expect(names(due(planOf(item('s1-iso')), [stop, added]).due)).toContain('mo-heelslide right');
	});
});

describe('changes for today', () => {
	const plan = planOf(item('s1-march', 7));
	it('swaps for a neighbour that is open', () => {
		const swap = change({ change: 'swap', exercise: 's1-march', side: 'left', to: 's1-iso' });
		expect(names(due(plan, [swap]).due)).toEqual(['s1-iso left', 's1-march right']);
	});

	it('does not swap to what is closed', () => {
		const swap = change({ change: 'swap', exercise: 's1-march', side: 'left', to: 's2-deadbug' });
		expect(names(due(plan, [swap], gates({ 'strength-2': 'closed' })).due)).toContain('s1-march left');
	});

	it('skips one side and adds another exercise, if open', () => {
		const changes = [
			change({ change: 'skip', exercise: 's1-march', side: 'left' }),
			change({ change: 'add', exercise: 'mo-tilt', side: 'both' }),
			change({ change: 'add', exercise: 's3-stepup', side: 'left' })
		];
		const list = due(plan, changes, gates({ 'strength-3': 'closed' }));
		expect(names(list.due).slice(0, 2)).toEqual(['mo-tilt both', 's1-march right']);
		expect(list.skipped).toEqual([{ exercise: 's1-march', side: 'left' }]);
		expect(names(list.held)).toEqual(['s3-stepup left']);
		expect(due(plan, changes.toReversed(), gates({ 'strength-3': 'closed' }))).toEqual(list);
	});

	it('refuses to start what is closed, with a code', () => {
		expect(start(gates({ stretch: 'closed' }), book['st-couch'], 'left')).toEqual({ ok: false, error: 'not-yet' });
		expect(start(gates({ stretch: 'caution' }), book['st-couch'], 'left')).toEqual({ ok: true, value: 'caution' });
		expect(start(gates({ 'vigorous right': 'closed' }), book['vg-dance'], 'left').ok).toBe(false);
	});
});
