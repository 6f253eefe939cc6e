import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { exerciseIds } from '#lib/domain/exercise/exercise.ts';
import { itemSides, type SessionItem } from '#lib/domain/session/session.ts';
import type { Fact } from '#lib/domain/record/kinds.ts';
import type { Database } from '#lib/storage/database.ts';
import { screening } from '../../../tests/fixtures/gates/facts.ts';
import * as any from '../../../tests/fixtures/plan-arbitraries.ts';
import { before, checkIn, day, freshId, item, planOf, session } from '../../../tests/fixtures/plan.ts';
import { lawRuns } from '../../../tests/fixtures/runs.ts';
import { readDayProgram } from './day-program.ts';
import type { Store } from './store.svelte.ts';

const stored: { facts: readonly Fact[] } = { facts: [] };
vi.mock('#lib/storage/checkpoints.ts', () => ({
	keepCheckpoint: () => Promise.resolve(),
	historyUpTo: () => Promise.resolve({ reading: { facts: stored.facts, unreadable: [] }, newest: '2026-09-21' })
}));
const store = {
	facts: ({ facts }: { facts: readonly Fact[] }) => facts,
	inBackground: () => Promise.resolve()
} as unknown as Store;

/** What the program of the day says with these facts stored. */
async function told(facts: readonly Fact[]) {
	stored.facts = facts.filter((fact) => fact.day <= day);
	const program = await readDayProgram(store, undefined as unknown as Database, day);
	const items = exerciseIds.flatMap((exercise) => itemSides.map((side) => ({ exercise, side })));
	const { list, plan, writes, blocks, checkedIn, changes } = program;
	return {
		list,
		plan,
		writes,
		blocks,
		checkedIn,
		changes,
		doses: items.map(program.doseOf),
		steps: items.map(program.changeOf),
		done: exerciseIds.map((exercise) => program.weekOf(exercise).done)
	};
}

/** A fact with another one's value in a field, and the correction that says so over it. */
function setRight(fact: Fact, field: string, after: unknown): { said: Fact; trace: Fact } {
	const content = fact.content as unknown as Readonly<Record<string, unknown>>;
	return {
		said: { ...fact, content: { ...content, [field]: after } } as unknown as Fact,
		trace: {
			id: freshId('k'),
			kind: 'correction',
			day,
			content: { record: fact.id, field, before: content[field], after, reason: 'mistyped' }
		}
	};
}

const answers: Fact = { ...screening(0), day: before(9) };

describe('a correction', () => {
	const plan: Fact = { id: 'plan', kind: 'plan', day: before(9), content: planOf(item('s1-march')) };
	const march: Partial<SessionItem> = { exercise: 's1-march', side: 'left' };
	const calm = [3, 2, 1].map((ago) => session(before(ago), [march]));
	const mornings = [3, 2, 1, 0].map((ago) => checkIn(before(ago), 2));
	const facts = [answers, plan, ...mornings, ...calm];
	const steps = async (all: readonly Fact[]) => (await told(all)).writes.filter(({ kind }) => kind === 'progress');
	const lastSaid = (part: Partial<SessionItem>) => {
		const { content } = session(day, [{ ...march, ...part }]) as Fact<'session'>;
		return [...facts, setRight(calm[2]!, 'items', content.items).trace];
	};

	it('to much pain or to a sharp stop takes the step back that the record would have', async () => {
		expect(await steps(facts)).toMatchObject([{ kind: 'progress', values: { step: 1, why: 'calm' } }]);
		for (const [part, why] of [
			[{ painDuring: 8 }, 'pain-above-5'],
			[{ event: 'sharp' }, 'event']
		] as const)
			expect(await steps(lastSaid(part))).toMatchObject([{ kind: 'progress', values: { step: -1, why } }]);
		expect(await steps(lastSaid({ painDuring: 5 }))).toEqual([]);
	});

	it('to left out makes an exercise due again', async () => {
		const today = session(day, [march]);
		const names = async (all: readonly Fact[]) => (await told(all)).list.due.map(({ side }) => side);
		expect(await names([...facts, today])).not.toContain('left');
		const [only] = (today as Fact<'session'>).content.items;
		const { trace } = setRight(today, 'items', [{ ...only!, skipped: true, done: { sets: 0, reps: 0, holdS: 0 } }]);
		expect(await names([...facts, today, trace])).toContain('left');
	});

	it('of a session or a check-in: the plan answers as if the record had said so', async () => {
		expect.hasAssertions();
		const corrected = fc.tuple(any.history, any.plan).chain(([history, planned]) => {
			const known = [...history, answers, { ...plan, content: planned }, checkIn(day, 2)].filter(
				(fact) => fact.day <= day
			);
			const each = known.map((fact) =>
				fact.kind === 'session'
					? fc.oneof(
							any.session('new').map(({ content }) => setRight(fact, 'items', (content as typeof fact.content).items)),
							fc.record({ left: any.rating, right: any.rating }).map((pain) => setRight(fact, 'painBefore', pain)),
							fc.constant({ said: fact, trace: undefined })
						)
					: fact.kind === 'checkIn'
						? any.checkIn('new').map(({ content }) => setRight(fact, 'places', (content as typeof fact.content).places))
						: fc.constant({ said: fact, trace: undefined })
			);
			return fc.tuple(fc.constant(known), fc.tuple(...each));
		});
		await fc.assert(
			fc.asyncProperty(corrected, async ([known, pairs]) => {
				const traces = pairs.flatMap(({ trace }) => trace ?? []);
				expect(await told([...known, ...traces])).toEqual(await told(pairs.map(({ said }) => said)));
			}),
			{ numRuns: lawRuns(60) }
		);
	});
});
