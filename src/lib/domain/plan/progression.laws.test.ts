import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue as book } from '#lib/content/exercises/catalogue.ts';
import { practised, question } from '../../../../tests/fixtures/plan-arbitraries.ts';
import { lawRuns } from '../../../../tests/fixtures/runs.ts';
import type { ExerciseId } from '../exercise/exercise.ts';
import type { Fact } from '../record/kinds.ts';
import type { ItemSide } from '../session/session.ts';
import { applied } from './applied.ts';
import { growthOf, stepped, type Amount } from './dose.ts';
import type { DueQuestion } from './due-item.ts';
import { neighboursOf, sideOn } from './neighbours.ts';
import type { Plan } from './plan.ts';
import { nextMoves, type Move } from './progression.ts';
import { stepOf } from './steps.ts';
import { unfoundedSteps } from './unfounded.ts';
import { verdictFor } from './verdicts.ts';

const load = ({ sets, reps, holdS }: Amount) => sets * reps * Math.max(1, holdS);

describe('progression', () => {
	it('grows at most one exercise on one side, only what is open, and never over a closed gate or to what comes later', () => {
		expect.hasAssertions();
		let grown = 0;
		let moved = 0;
		fc.assert(
			fc.property(practised, (asked) => {
				const moves = nextMoves(asked);
				const growing = moves.filter(({ move }) => move === 'up' || move === 'harder');
				expect(growing.length).toBeLessThanOrEqual(1);
				grown += growing.length;
				for (const { exercise: id, side } of growing) expect(verdictFor(asked.verdicts, book[id], side)).toBe('open');
				for (const { exercise: id, side, to } of moves) {
					if (to === undefined) continue;
					moved += 1;
					const found = neighboursOf(book, asked.verdicts, id, side).find((each) => each.exercise === to);
					expect(found?.later).toBe(false);
					for (const each of sideOn(book[to], side))
						expect(verdictFor(asked.verdicts, book[to], each)).not.toBe('closed');
				}
			}),
			{ numRuns: lawRuns(1000) }
		);
		expect(grown).toBeGreaterThan(100);
		expect(moved).toBeGreaterThan(100);
	});

	it('steps back after pain above 5, whatever else is ready', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(practised, (asked) => {
				for (const { why, move } of nextMoves(asked))
					if (why === 'pain-above-5') expect(['down', 'easier']).toContain(move);
			}),
			{ numRuns: lawRuns(500) }
		);
	});

	it('takes no step that the same facts would take back', () => {
		expect.hasAssertions();
		let taken = 0;
		fc.assert(
			fc.property(fc.oneof(question, practised), (asked) => {
				const { history, day } = asked;
				for (const move of nextMoves(asked)) {
					if (move.move !== 'up' && move.move !== 'down') continue;
					taken += 1;
					const { exercise, side, step, why } = move;
					const record: Fact = { id: 'taken', kind: 'progress', day, content: { exercise, side, step, why } };
					const known = history.filter((fact) => fact.kind !== 'progress' || fact.day < day);
					expect(unfoundedSteps(book, [...known, record], day).map(({ id }) => id)).not.toContain('taken');
				}
			}),
			{ numRuns: lawRuns(1000) }
		);
		expect(taken).toBeGreaterThan(100);
	});

	/** The plan's parts with their dose and how often they come, before a move and after it. */
	const around = ({ plan: before, history, day }: DueQuestion, move: Move) => {
		const stepNow = (id: ExerciseId, side: ItemSide) => stepOf(history, id, side, day);
		const { plan: after, progress } = applied(book, before, move, stepNow);
		const stepThen = (id: ExerciseId, side: ItemSide) =>
			progress.find((each) => each.exercise === id && each.side === side)?.step ?? stepNow(id, side);
		const parts = ({ items }: Plan, stepAt: typeof stepNow) =>
			items.flatMap((item) =>
				item.sides.map((side) => ({
					name: `${item.exercise} ${side}`,
					dose: load(stepped(item, stepAt(item.exercise, side), growthOf(book[item.exercise]))),
					often: item.timesPerWeek
				}))
			);
		return { before: parts(before, stepNow), after: parts(after, stepThen) };
	};

	it('keeps every side of the plan somewhere, once, when a move is written down', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(fc.oneof(question, practised), (asked) => {
				for (const move of nextMoves(asked)) {
					const { before, after } = around(asked, move);
					expect(new Set(after.map(({ name }) => name)).size).toBe(after.length);
					const gone = before.filter(({ name }) => !after.some((part) => part.name === name));
					expect(gone.length).toBeLessThanOrEqual(move.to === undefined ? 0 : 1);
				}
			}),
			{ numRuns: lawRuns(500) }
		);
	});

	it('never lowers a dose, nor how often anything comes, by a step to a harder or an easier neighbour', () => {
		expect.hasAssertions();
		let joined = 0;
		fc.assert(
			fc.property(practised, fc.integer({ min: 1, max: 7 }), (practice, often) => {
				const items = practice.plan.items.map((item, i) => ({
					...item,
					timesPerWeek: i % 2 === 0 ? often : 8 - often
				}));
				const asked = { ...practice, plan: { ...practice.plan, items } };
				const moves = items.flatMap(({ exercise: id, sides: taken }) =>
					taken.flatMap((side) =>
						neighboursOf(book, asked.verdicts, id, side).map(({ exercise: to, way }): Move => ({
							exercise: id,
							side,
							move: way,
							to,
							why: 'calm',
							step: 0,
							calm: 3
						}))
					)
				);
				for (const move of moves) {
					const { before, after } = around(asked, move);
					for (const part of before) {
						if (part.name === `${move.exercise} ${move.side}`) continue;
						if (part.name.startsWith(`${move.to ?? ''} `)) joined += 1;
						const then = after.find(({ name }) => name === part.name);
						expect(then?.dose).toBeGreaterThanOrEqual(part.dose);
						expect(then?.often).toBeGreaterThanOrEqual(part.often);
					}
				}
			}),
			{ numRuns: lawRuns(300) }
		);
		expect(joined).toBeGreaterThan(100);
	});
});
