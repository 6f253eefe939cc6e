import { expect, it } from 'vitest';
import { catalogue as book } from '#lib/content/exercises/catalogue.ts';
import { before, change, day, due, gates, item, names, planOf, session } from '../../../../tests/fixtures/plan.ts';
import { choicesOf } from './choices.ts';
import { doseOn } from './dose-on.ts';

it('what may have been done: the list, what is closed or left out, the rest of the plan, and what was added, each once', () => {
	const plan = planOf(item('st-halfkneel', 3), item('s1-march', 3), item('mo-tilt'), item('s2-birddog', 1));
	const verdicts = gates({ 'stretch left': 'closed', 'strength-1': 'caution' });
	const history = [
		session(before(1), [{ exercise: 's2-birddog', side: 'both' }]),
		session(day, [{ exercise: 'mo-catcow', side: 'both' }]),
		...(['br-scan', 'mo-catcow'] as const).map((exercise) => change({ change: 'add', exercise, side: 'both' })),
		change({ change: 'add', exercise: 'st-couch', side: 'left' }),
		change({ change: 'skip', exercise: 'mo-hipcircle', side: 'right' }),
		change({ change: 'skip', exercise: 's1-march', side: 'right' })
	];
	const list = due(plan, history, verdicts);
	const doseOf = (key: Parameters<typeof doseOn>[1]) => doseOn({ book, plan, history, day }, key, 'open');
	const choices = choicesOf(book, { list, plan: { plan }, verdicts, doseOf });
	expect(names(choices)).toEqual([
		'br-scan both',
		'mo-tilt both',
		'mo-walk both',
		'mo-catcow both',
		'mo-hipcircle right',
		's1-march left',
		's1-march right',
		's2-birddog left',
		's2-birddog right',
		'st-halfkneel right',
		'st-halfkneel left',
		'st-couch left'
	]);
	const of = (name: string) => choices.find((each) => names([each])[0] === name);
	expect(of('st-halfkneel left')?.verdict).toBe('closed');
	expect(of('s1-march left')).toMatchObject({ verdict: 'caution', planned: { sets: 1 } });
});
