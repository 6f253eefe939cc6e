import { expect, it } from 'vitest';
import { catalogue as book } from '#lib/content/exercises/catalogue.ts';
import { change, day, due, gates, item, names, planOf } from '../../../../tests/fixtures/plan.ts';
import { choicesOf } from './choices.ts';
import { doseOn } from './dose-on.ts';

it('what may have been done: the list, what is closed or left out, the rest of the plan, and what was added, each once', () => {
	const plan = planOf(item('st-halfkneel', 3), item('s1-march', 3), item('mo-tilt'));
	const verdicts = gates({ 'stretch left': 'closed', 'strength-1': 'caution' });
	const history = [
		change({ change: 'add', exercise: 'br-scan', side: 'both' }),
		change({ change: 'skip', exercise: 's1-march', side: 'right' })
	];
	const list = due(plan, history, verdicts);
	const doseOf = (key: Parameters<typeof doseOn>[1]) => doseOn({ book, plan, history, day }, key, 'open');
	const choices = choicesOf(book, { list, plan: { plan }, verdicts, doseOf });
	expect(names(choices)).toEqual(
		expect.arrayContaining(['br-scan both', 'mo-tilt both', 's1-march left', 's1-march right', 'st-halfkneel left'])
	);
	expect(new Set(names(choices)).size).toBe(choices.length);
	expect(names(choices)[0]).toBe('br-scan both');
	const of = (name: string) => choices.find((each) => names([each])[0] === name);
	expect(of('st-halfkneel left')?.verdict).toBe('closed');
	expect(of('s1-march left')).toMatchObject({ verdict: 'caution', planned: { sets: 1 } });
});
