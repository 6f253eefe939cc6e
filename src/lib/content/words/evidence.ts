import { m } from '#messages';
import type { LocalDate } from '#lib/domain/base/local-date.ts';
import type { Region } from '#lib/domain/body/region.ts';
import type { Category } from '#lib/domain/exercise/exercise.ts';
import type { ContradictionCode, EvidenceCode, ReasonCode } from '#lib/domain/gates/codes.ts';
import type { Evidence } from '#lib/domain/gates/rule.ts';
import type { Flag } from '#lib/domain/safety/flag.ts';
import type { Surgery } from '#lib/domain/safety/screening.ts';
import type { SessionEvent } from '#lib/domain/session/session.ts';
import { regionWord } from './body.ts';
import { categoryWord } from './category.ts';
import { dotted } from './dotted.ts';
import { eventWord } from './event.ts';
import { figure } from './figure.ts';
import { evidenceWord, reasonWord } from './reasons.ts';
import { flagWord } from './safety.ts';
import { surgeryWord } from './screening.ts';
import { dateWordOn, listWord } from './time.ts';

const contradictions: Record<ContradictionCode, () => string> = {
	'pain-before-differs': m.contradiction_pain_before_differs,
	'recovered-in-pain': m.contradiction_recovered_in_pain,
	'worst-below-usual': m.contradiction_worst_below_usual,
	'started-closed': m.contradiction_started_closed,
	'zero-done': m.contradiction_zero_done
};

/** What two entries disagree about. */
export const contradictionWord = (code: ContradictionCode): string => contradictions[code]();

/** What a value written as text means, by the sort of fact; any other, such as a therapist's name, stands for itself. */
const codes: Partial<Record<EvidenceCode, (value: string) => string>> = {
	flag: (value) => flagWord(value as Flag),
	injury: (value) => regionWord(value as Region),
	event: (value) => eventWord(value as SessionEvent),
	operation: (value) => surgeryWord(value as Surgery),
	'lower-rung': (value) => categoryWord(value as Category),
	contradiction: (value) => contradictionWord(value as ContradictionCode)
};

function valueWord({ code, value, number = 0, pain = 0 }: Evidence): string {
	if (value === undefined) return '';
	if (code === 'lower-reason') return reasonWord({ code: value as ReasonCode, number });
	if (typeof value === 'string') return codes[code]?.(value) ?? value;
	return code === 'self-test'
		? m.evidence_hold({ seconds: figure(value), pain: figure(pain) })
		: m.evidence_pain_value({ value: figure(value) });
}

function partWord(fact: Evidence, on: LocalDate): string {
	const value = valueWord(fact);
	const unknown = fact.code === 'operation' || fact.code === 'hip-replaced' ? m.evidence_day_unknown() : '';
	const day = fact.day === undefined ? unknown : dateWordOn(fact.day, on);
	// A whole sentence comes after its day.
	return fact.code === 'contradiction' ? dotted(day, value) : dotted(value, day);
}

/** Facts of one sort: "Calm strength days", and below each other what there is to tell. */
export interface EvidenceLine {
	readonly code: EvidenceCode;
	readonly label: string;
	readonly words: readonly string[];
}

/** Facts behind a reason by their sort, in the order they came, as they are told on a day; plain days share a line. */
export function evidenceLines(facts: readonly Evidence[], on: LocalDate): EvidenceLine[] {
	return [...new Set(facts.map(({ code }) => code))].map((code) => {
		const own = facts.filter((fact) => fact.code === code);
		const parts = own.map((fact) => partWord(fact, on));
		return {
			code,
			label: evidenceWord(code),
			words: own.some(({ value }) => value !== undefined) ? parts : [listWord(parts)]
		};
	});
}
