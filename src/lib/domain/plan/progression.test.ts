import { describe, expect, it } from 'vitest';
import { catalogue as book } from '#lib/content/exercises/catalogue.ts';
import { before, checkIn, day, freshId, gates, item, open, planOf, session } from '../../../../tests/fixtures/plan.ts';
import type { LocalDate } from '../base/local-date.ts';
import type { Side } from '../body/side.ts';
import type { Fact } from '../record/kinds.ts';
import type { SessionItem } from '../session/session.ts';
import { calmWithinDays, nextMoves } from './progression.ts';

describe('progression', () => {
	const plan = planOf(item('s1-iso', 4), item('s1-march', 4));
	const moves = (history: readonly Fact[], verdicts = open, of = plan) =>
		nextMoves({ book, plan: of, history, verdicts, day });
	const move = (history: readonly Fact[], verdicts = open) =>
		moves(history, verdicts).find(({ exercise, side }) => exercise === 's1-iso' && side === 'left');
	const calm = (days: number, extra: Partial<SessionItem> = {}) => [
		session(before(days), [extra]),
		checkIn(before(days - 1), 2)
	];
	const three = [...calm(6), ...calm(4), ...calm(2)];

	it('repeats until three calm times, then grows', () => {
		expect(move([])).toMatchObject({ move: 'repeat', why: 'not-done-yet' });
		expect(move([...calm(4), ...calm(2)])).toMatchObject({ move: 'repeat', why: 'calm-so-far', calm: 2 });
		expect(move(three)).toMatchObject({ move: 'up', why: 'calm', step: 1 });
	});

	it('does not grow for calm times of long ago, whether they are read or not', () => {
		const within = [...calm(calmWithinDays), ...calm(20), ...calm(2)];
		const beyond = [...calm(calmWithinDays + 1), ...calm(20), ...calm(2)];
		expect(move(within)).toMatchObject({ move: 'up', why: 'calm' });
		expect(move(beyond)).toMatchObject({ move: 'repeat', why: 'calm-so-far', calm: 2 });
		expect(move(beyond)).toEqual(move(beyond.slice(2)));
		expect(move(calm(calmWithinDays + 1))).toEqual(move([]));
	});

	it.each([
		['pain-4-to-5', { painDuring: 4 }],
		['no-pain-rating', { painDuring: undefined }],
		['half-dose', { verdict: 'caution' }],
		['not-enough-done', { done: { sets: 1, reps: 1, holdS: 5 } }]
	] as const)('repeats at %s', (why, extra) => {
		expect(move([...three, ...calm(1, extra as Partial<SessionItem>).slice(0, 1), checkIn(day, 2)])).toMatchObject({
			move: 'repeat',
			why
		});
	});

	it('waits for the check-in that judges it', () => {
		expect(move([...three, session(before(1), [{}])])).toMatchObject({ why: 'waiting-for-check-in' });
	});

	it.each([
		['event', { event: 'sharp' }],
		['pain-above-5', { painDuring: 6 }]
	] as const)('steps back at %s', (why, extra) => {
		expect(move([...three, session(before(1), [extra])])).toMatchObject({ move: 'down', why, step: -1 });
	});

	it('steps back when it did not settle', () => {
		expect(move([...three, session(before(1), [{}]), checkIn(day, 4)])).toMatchObject({
			move: 'down',
			why: 'unsettled'
		});
	});

	it('breathing does not step back for a sore morning', () => {
		const breath = { exercise: 'br-diaphragm', side: 'both' } as const;
		const sore = [session(before(1), [breath, {}]), checkIn(day, 4)];
		const told = moves(sore, open, planOf(item('br-diaphragm'), item('s1-iso', 4)));
		expect(told.find(({ exercise }) => exercise === 'br-diaphragm')).toMatchObject({ move: 'repeat', step: 0 });
		expect(told.find(({ exercise }) => exercise === 's1-iso')).toMatchObject({ move: 'down', why: 'unsettled' });
		const hurt = [session(before(1), [{ ...breath, painDuring: 7 }]), checkIn(day, 2)];
		expect(moves(hurt, open, planOf(item('br-diaphragm')))[0]).toMatchObject({ move: 'down', why: 'pain-above-5' });
	});

	it('a walk that was shortened for a full day counts where it hurt', () => {
		const short = { exercise: 'mo-walk', side: 'both', planned: { sets: 1, reps: 1, holdS: 420 } } as const;
		const walked = (painDuring: number) =>
			moves([session(before(1), [{ ...short, painDuring }]), checkIn(day, 2)], open, planOf(item('mo-walk')))[0];
		expect(walked(7)).toMatchObject({ move: 'down', why: 'pain-above-5' });
		expect(walked(2)).toMatchObject({ why: 'not-done-yet' });
	});

	const stepped = (on: LocalDate, step: number, why = 'calm', side: Side = 'left'): Fact => ({
		id: freshId('p'),
		kind: 'progress',
		day: on,
		content: { exercise: 's1-iso', side, step, why }
	});

	it('goes to the easier neighbour below the lowest dose', () => {
		const bad = session(before(1), [{ planned: { sets: 1, reps: 2, holdS: 5 }, painDuring: 7 }]);
		expect(move([stepped(before(3), -1, 'event'), bad])).toMatchObject({ move: 'easier', to: 'mo-heelslide' });
	});

	it('does not step back twice for the same bad day', () => {
		const bad = session(before(1), [{ planned: { sets: 1, reps: 2, holdS: 5 }, painDuring: 7, verdict: 'caution' }]);
		expect(move([bad])).toMatchObject({ move: 'down', step: -1 });
		expect(move([bad, stepped(before(1), -1, 'pain-above-5')])).toMatchObject({ move: 'repeat', why: 'not-done-yet' });
	});

	it('goes to a harder neighbour when the dose can grow no more, if its gate is open', () => {
		const top = { planned: { sets: 1, reps: 6, holdS: 5 } };
		const history = [stepped(before(20), 1), ...calm(6, top), ...calm(4, top), ...calm(2, top)];
		expect(move(history)).toMatchObject({ move: 'harder', to: 's1-march' });
		expect(move(history, gates({ 'strength-1': 'caution' }))).toMatchObject({ move: 'repeat', why: 'half-dose' });
	});

	it('grows one exercise and one side at a time, and waits until it settled', () => {
		const both = (days: number) => [
			session(before(days), [{}, { side: 'right' }, { exercise: 's1-march' }]),
			checkIn(before(days - 1), 2)
		];
		const ready = [...both(6), ...both(4), ...both(2)];
		const told = moves(ready);
		expect(told.filter(({ move: each }) => each === 'up')).toHaveLength(1);
		expect(told.filter(({ why }) => why === 'another-first')).toHaveLength(2);
		expect(moves([...ready, stepped(before(1), 1)]).every(({ move: each }) => each === 'repeat')).toBe(true);
	});
});
