import { describe, expect, it } from 'vitest';
import { catalogue as book } from '#lib/content/exercises/catalogue.ts';
import { change, day, due, gates, item, names, planOf } from '../../../../tests/fixtures/plan.ts';
import { addDays } from '../base/local-date.ts';
import type { Fact } from '../record/kinds.ts';
import { changesBehind, changesOn, isSkipped, skipsOf } from './changes.ts';

const swap = change({ change: 'swap', exercise: 's1-march', side: 'left', to: 's1-iso' });
const skip = change({ change: 'skip', exercise: 'mo-tilt', side: 'both' });
const add = change({ change: 'add', exercise: 's1-clam', side: 'right' });
const without = (list: readonly Fact[], gone: readonly Fact[]) => list.filter((one) => !gone.includes(one));

describe('changes of a day', () => {
	const history = [add, skip, swap];
	const changes = changesOn(history, day);
	const plan = planOf(item('s1-march'), item('mo-tilt', 7));

	it('are that day’s only, swaps first', () => {
		expect(changesOn(history, day).map(({ content }) => content.change)).toEqual(['swap', 'skip', 'add']);
		expect(changesOn(history, addDays(day, 1))).toEqual([]);
	});

	it('a skip is taken back and the item is due again', () => {
		const key = { exercise: 'mo-tilt', side: 'both' } as const;
		expect(isSkipped(changes, key)).toBe(true);
		expect(skipsOf(changes, key)).toEqual([skip]);
		expect(names(due(plan, history).due)).not.toContain('mo-tilt both');
		expect(names(due(plan, without(history, skipsOf(changes, key))).due)).toContain('mo-tilt both');
	});

	it('a swap and an addition are found behind what they brought, and nothing behind the plan', () => {
		const { due: list } = due(plan, history);
		const behind = (name: string) => {
			const found = list.find(({ exercise, side }) => `${exercise} ${side}` === name);
			return found ? changesBehind(book, changes, found) : undefined;
		};
		expect(behind('s1-iso left')).toEqual([swap]);
		expect(behind('s1-clam right')).toEqual([add]);
		expect(behind('s1-march right')).toEqual([]);
		expect(names(due(plan, without(history, [swap])).due)).toContain('s1-march left');
	});

	it('of a bilateral exercise are found from either side', () => {
		const bridge = change({ change: 'swap', exercise: 's2-birddog', side: 'left', to: 'mo-catcow' });
		const item_ = { exercise: 'mo-catcow', side: 'both', origin: 'swap' } as const;
		expect(changesBehind(book, changesOn([bridge], day), item_)).toEqual([bridge]);
	});

	it('leaves out what stands in for a closed exercise', () => {
		const closed = gates({ 'strength-2': 'closed' });
		const left = change({ change: 'skip', exercise: 's1-iso', side: 'left' });
		const list = due(planOf(item('s2-standmarch')), [left], closed);
		expect(names(list.due)).toEqual(['s1-iso right']);
		expect(list.skipped).toEqual([{ exercise: 's1-iso', side: 'left' }]);
	});

	it('says once that an item is left out, however often it was', () => {
		const twice = [skip, { ...skip, id: 'again' }];
		expect(due(plan, twice).skipped).toEqual([{ exercise: 'mo-tilt', side: 'both' }]);
		expect(skipsOf(changesOn(twice, day), { exercise: 'mo-tilt', side: 'both' })).toHaveLength(2);
	});
});
