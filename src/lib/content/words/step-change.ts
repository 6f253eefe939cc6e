import { m } from '#messages';
import type { StepChange, ToldChange } from '#lib/domain/plan/last-change.ts';
import { exerciseName } from '../exercises/names.ts';
import { dotted } from './dotted.ts';
import { dateWord } from './time.ts';

const whys: Readonly<Record<string, () => string>> = {
	calm: m.step_why_calm,
	event: m.step_why_event,
	'pain-above-5': m.step_why_pain,
	unsettled: m.step_why_unsettled
};

const short: Readonly<Record<StepChange['way'], () => string>> = {
	more: m.step_more,
	less: m.step_less,
	harder: m.step_harder,
	easier: m.step_easier
};

const since: Readonly<Record<StepChange['way'], (told: { day: string; name: string }) => string>> = {
	more: m.step_more_since,
	less: m.step_less_since,
	harder: m.step_harder_since,
	easier: m.step_easier_since
};

const nameOf = ({ other }: StepChange): string => (other === undefined ? '' : exerciseName[other]());

/** What a step changed, in two to four words beside a dose; empty where its dose stayed as it was. */
export const stepShort = (change: StepChange): string => (change.joined ? '' : short[change.way]());

/** What a step changed, for the list of a day: what, in whose place, and why. */
export function stepLine(change: StepChange): string {
	const name = nameOf(change);
	const place = change.joined ? m.step_stands_for({ name }) : name && m.step_in_place({ name });
	return dotted(stepShort(change), place, whys[change.why]?.());
}

/** What changed last about an exercise on a side, since when and why, in one sentence. */
export function stepSentence(change: ToldChange): string {
	const told = { day: dateWord(change.day), name: nameOf(change) };
	const what = change.joined ? m.step_joined_since(told) : since[change.way](told);
	const why = whys[change.why]?.();
	return why === undefined ? `${what}.` : `${what}: ${why}.`;
}
