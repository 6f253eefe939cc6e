import { describe, expect, test } from 'vitest';
import { ruleIds, sourceIds } from '../codes.ts';
import { units } from '../parameter.ts';
import { isVerdictRule } from '../rule.ts';
import { rules, terms } from './index.ts';
import { releaseCaps } from './release-caps.ts';
import { therapistOnly } from './therapist-only.ts';
import { warmUpFirst } from './warm-up-first.ts';

test('the index holds every rule once, in the order of the table', () => {
	expect(rules.map(({ id }) => id)).toEqual(ruleIds);
});

test('six rules relax one step a day, and eight are marked for loosening', () => {
	expect(rules.filter(({ stepped }) => stepped).map(({ id }) => id)).toEqual([
		'injured',
		'sharp-stop',
		'over-limit',
		'unsettled',
		'flare',
		'pain-high'
	]);
	expect(rules.filter(({ loosenable }) => loosenable).map(({ id }) => id)).toEqual([
		'strength-first',
		'ladder',
		'gentle-before-vigorous',
		'pregnant',
		'hip-replacement',
		'recent-surgery',
		'osteoporosis',
		'blood-thinner'
	]);
});

describe.each([...rules, ...terms])('$id', ({ id, parameters }) => {
	test('its numbers are whole stories', () => {
		const rule = rules.find((each) => each.id === id);
		expect(rule?.sources.every((source) => sourceIds.includes(source)) ?? true).toBe(true);
		for (const { value, unit, source, tighter, ...rest } of Object.values(parameters)) {
			expect(value).toBeGreaterThan(0);
			expect(units).toContain(unit);
			expect(sourceIds).toContain(source);
			const loosest = 'loosest' in rest ? rest.loosest : value;
			expect(tighter === 'higher' ? loosest <= value : tighter === 'lower' ? loosest >= value : loosest === value).toBe(
				true
			);
			if (loosest !== value) expect(rule?.loosenable).toBe(true);
		}
	});
});

test('a number is credited to a source only where the source gives it', () => {
	const credited = [...rules, ...terms].flatMap(({ id, parameters }) =>
		Object.entries(parameters).flatMap(([name, { source }]) =>
			source === 'project' ? [] : [`${id}.${name}: ${source}`]
		)
	);
	expect(credited).toEqual([
		'over-limit.above: pain-monitoring-model',
		'over-limit.repeatFrom: pain-monitoring-model',
		'flare.rise: farrar-2001',
		'pain-high.closeAt: pain-monitoring-model',
		'pain-high.cautionAt: pain-monitoring-model',
		'release-caps.spot: source-004',
		'release-caps.pressesFrom: source-004',
		'release-caps.presses: source-004'
	]);
});

test('the rules that are not about verdicts', () => {
	expect(rules.filter((rule) => !isVerdictRule(rule))).toEqual([warmUpFirst, releaseCaps, therapistOnly]);
	expect([warmUpFirst, releaseCaps, therapistOnly].map(({ kind }) => kind)).toEqual(['order', 'caps', 'content']);
	expect(releaseCaps.parameters.spot.value).toBe(12);
	expect([releaseCaps.parameters.pressesFrom.value, releaseCaps.parameters.presses.value]).toEqual([4, 6]);
	expect(warmUpFirst.parameters.beforeStretch.value).toBe(5);
});
