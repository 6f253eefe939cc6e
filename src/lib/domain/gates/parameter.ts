import type { SourceId } from './codes.ts';

export const units = [
	'days',
	'points',
	'sessions',
	'check-ins',
	'share',
	'seconds',
	'presses',
	'minutes',
	'years'
] as const;
export type Unit = (typeof units)[number];

/** One number of a rule, as the rules page shows it. */
export interface Parameter {
	readonly value: number;
	readonly unit: Unit;
	readonly source: SourceId;
	/** Which direction is more careful; `fixed` where a change would be more careful in one place and less in another. */
	readonly tighter: 'higher' | 'lower' | 'fixed';
	/** The loosest value a therapist's plan may set (†); absent where a plan may only tighten. */
	readonly loosest?: number;
}

export type ParameterTable = { readonly [name: string]: Parameter };

/** The numbers of one rule in force on a day. */
export type Values<P extends ParameterTable> = { readonly [K in keyof P]: number };

/** What a rule or a term of the rules brings: its id and its numbers. */
export interface ParameterGroup {
	readonly id: string;
	readonly parameters: ParameterTable;
}

/** The numbers of every rule in force on a day, by rule id. */
export type Numbers = { readonly [group: string]: Values<ParameterTable> };

/** A therapist's wish for one number: taken when it is tighter, or looser within what † allows; else the default or the limit. */
export function settle(parameter: Parameter, wanted: number | undefined): number {
	const { value, tighter, loosest } = parameter;
	if (wanted === undefined || !Number.isFinite(wanted) || tighter === 'fixed') return value;
	const limit = loosest ?? value;
	return tighter === 'higher' ? Math.max(wanted, limit) : Math.min(wanted, limit);
}

/** The tighter of two wishes for one number. */
export const tighterOf = (parameter: Parameter, a: number, b: number): number =>
	parameter.tighter === 'higher' ? Math.max(a, b) : Math.min(a, b);

/** The numbers in force under a plan's `rule.name` → number wishes; unknown names change nothing. */
export function numbersUnder(groups: readonly ParameterGroup[], wishes: { readonly [key: string]: number }): Numbers {
	return Object.fromEntries(
		groups.map(({ id, parameters }) => [
			id,
			Object.fromEntries(
				Object.entries(parameters).map(([name, parameter]) => {
					const key = `${id}.${name}`;
					return [name, settle(parameter, Object.hasOwn(wishes, key) ? wishes[key] : undefined)];
				})
			)
		])
	);
}
