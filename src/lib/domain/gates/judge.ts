import { fromDayNumber } from '../base/local-date.ts';
import { onSide, otherSide, type Side } from '../body/side.ts';
import { categories, type Category } from '../exercise/exercise.ts';
import type { Order } from './day-facts.ts';
import { combined, numbered, numbersOf } from './fold.ts';
import { at, levelAt, raise, verdictOf, type Level, type Levels } from './levels.ts';
import type { Evidence, Explanation, Reason, VerdictRule } from './rule.ts';
import type { RuleSet } from './rule-set.ts';
import { rungBelow } from './rules/ladder.ts';
import type { Scene } from './scene.ts';

const vigorous = at('vigorous');

/** The clearance that lowers a rule for a category on a day, the one that lasts longest; undefined for none. */
function clearanceFor(scene: Scene, side: Side, rule: VerdictRule, category: Category): Order | undefined {
	if (!rule.loosenable) return undefined;
	let best: Order | undefined;
	for (const order of onSide(scene.memory, side).clearances) {
		if (order.category !== category) continue;
		if (rule.clearable?.(scene, side, category, order.day, numbersOf(scene.numbers, rule)) === false) continue;
		if (best === undefined || order.until > best.until || (order.until === best.until && order.by < best.by))
			best = order;
	}
	return best;
}

/** A rule's level for one category after clearances. */
function cleared(scene: Scene, side: Side, rule: VerdictRule, index: number, level: Level): Level {
	const category = categories[index];
	return level === 2 && category !== undefined && clearanceFor(scene, side, rule, category) !== undefined ? 1 : level;
}

/** One side's levels before the other side and the ladder's order are looked at. */
function ownLevels(scene: Scene, side: Side, set: RuleSet): Level[] {
	const all: Level[] = [...onSide(scene.memory, side).held];
	for (const rule of set.verdictRules) {
		if (rule.stepped) continue;
		const levels = rule.levels(scene, side, numbersOf(scene.numbers, rule));
		if (levels === null) continue;
		if (rule.loosenable && onSide(scene.memory, side).clearances.length > 0)
			raise(
				all,
				levels.map((level, i) => cleared(scene, side, rule, i, level))
			);
		else raise(all, levels);
	}
	return all;
}

/** The levels of a day on both sides. */
export function levelsOf(scene: Scene, set: RuleSet): Readonly<Record<Side, Levels>> {
	const left = ownLevels(scene, 'left', set);
	const right = ownLevels(scene, 'right', set);
	set.order?.(left);
	set.order?.(right);
	const worst = Math.max(levelAt(left, vigorous), levelAt(right, vigorous)) as Level;
	left[vigorous] = worst;
	right[vigorous] = worst;
	return { left, right };
}

/** An explanation without the ways that only a clearance opens, for what one has lowered already or cannot lower. */
const beyondClearance = ({ reopens, ...rest }: Explanation): Explanation => ({
	...rest,
	reopens: reopens.filter(({ code }) => code !== 'clearance' && code !== 'clearance-from')
});

/** Whose a rule's numbers are. */
function ownNumbers({ parameters }: VerdictRule): Reason['ownNumbers'] {
	const numbers = Object.values(parameters);
	const own = numbers.filter(({ source }) => source === 'project').length;
	return own === 0 ? 'none' : own === numbers.length ? 'all' : 'some';
}

const reasonFrom = (
	rule: VerdictRule,
	side: Side,
	category: Category,
	level: Level,
	explanation: Explanation
): Reason => ({
	rule: rule.id,
	side,
	category,
	verdict: verdictOf(level),
	...explanation,
	sources: rule.sources,
	ownNumbers: ownNumbers(rule),
	turn: rule.turn ?? 0
});

/** One rule's reason for a category on a side; undefined where it leaves it open. */
function reasonOf(scene: Scene, side: Side, rule: VerdictRule, category: Category): Reason | undefined {
	const numbers = numbersOf(scene.numbers, rule);
	const level = levelAt(rule.levels(scene, side, numbers) ?? [], at(category));
	if (level === 0) return undefined;
	const order = level === 2 ? clearanceFor(scene, side, rule, category) : undefined;
	const explanation = rule.explain(scene, side, numbers, category);
	if (order === undefined)
		return reasonFrom(rule, side, category, level, level === 2 ? explanation : beyondClearance(explanation));
	return {
		...reasonFrom(rule, side, category, 1, beyondClearance(explanation)),
		cleared: { by: order.by, day: fromDayNumber(order.day), until: fromDayNumber(order.until) }
	};
}

/** The reason of the held step, which no clearance lifts. */
function stepReason(scene: Scene, side: Side, set: RuleSet, category: Category): Reason | undefined {
	const rule = set.verdictRules.find(({ step }) => step !== undefined);
	const held = levelAt(onSide(scene.memory, side).held, at(category));
	if (rule === undefined || held <= levelAt(combined(scene, side, numbered(set.stepped, scene.numbers)), at(category)))
		return undefined;
	const explanation = rule.explain(scene, side, numbersOf(scene.numbers, rule), category);
	return reasonFrom(rule, side, category, held, explanation);
}

/** Why the rung below is held, as a fact. */
const because = (below: Reason | undefined): Evidence[] =>
	below === undefined
		? []
		: [{ code: 'lower-reason', value: below.code, ...(below.number === undefined ? {} : { number: below.number }) }];

/** The reason of the ladder's order: the rung below is less open than this one would be. */
function orderReason(scene: Scene, side: Side, set: RuleSet, category: Category): Reason | undefined {
	const rule = set.verdictRules.find(({ order }) => order !== undefined);
	const lower = rungBelow[category];
	if (rule === undefined || lower === undefined) return undefined;
	const before = ownLevels(scene, side, set);
	const after = [...before];
	set.order?.(after);
	const level = levelAt(after, at(category));
	if (level <= levelAt(before, at(category))) return undefined;
	// What holds the rung below is told with it, since that is what opens both.
	const below = ownReasons(scene, side, set, lower).find(({ verdict }) => verdict === verdictOf(level));
	return reasonFrom(rule, side, category, level, {
		code: 'ladder-order',
		facts: below?.code === 'ladder-order' ? below.facts : [{ code: 'lower-rung', value: lower }, ...because(below)],
		reopens:
			below?.code === 'ladder-order'
				? below.reopens
				: [{ code: 'lower-rung', category: lower }, ...(below?.reopens ?? [])]
	});
}

/** One side's own reasons for a category, in turns. */
function ownReasons(scene: Scene, side: Side, set: RuleSet, category: Category): Reason[] {
	return [
		...set.verdictRules.map((rule) => reasonOf(scene, side, rule, category)),
		orderReason(scene, side, set, category),
		stepReason(scene, side, set, category)
	]
		.filter((reason) => reason !== undefined)
		.sort((a, b) => a.turn - b.turn);
}

/**
 * Every reason for one side and category: what stands today before what has to be earned after it, those of one turn in the
 * order of the rule table; vigorous lists both sides'.
 */
export function reasonsOf(scene: Scene, side: Side, set: RuleSet, category: Category): Reason[] {
	const own = ownReasons(scene, side, set, category);
	if (category !== 'vigorous') return own;
	return [...own, ...ownReasons(scene, otherSide(side), set, category)].sort((a, b) => a.turn - b.turn);
}
