import { m } from '#messages';
import { regions, type Region } from '#lib/domain/body/region.ts';
import { contradictionCodes, type ContradictionCode, type EvidenceCode } from '#lib/domain/gates/codes.ts';
import type { Evidence } from '#lib/domain/gates/rule.ts';
import { flags, type Flag } from '#lib/domain/safety/flag.ts';
import { surgeries, type Surgery } from '#lib/domain/safety/screening.ts';
import { sessionEvents, type SessionEvent } from '#lib/domain/session/session.ts';
import { eventWord } from './event.ts';
import { regionWord } from './body.ts';
import { evidenceWord } from './reasons.ts';
import { flagWord } from './safety.ts';
import { surgeryWord } from './screening.ts';
import { dateWord, listWord } from './time.ts';

const contradictions: Record<ContradictionCode, () => string> = {
	'pain-before-differs': m.contradiction_pain_before_differs,
	'recovered-in-pain': m.contradiction_recovered_in_pain,
	'worst-below-usual': m.contradiction_worst_below_usual,
	'started-closed': m.contradiction_started_closed,
	'zero-done': m.contradiction_zero_done
};

/** What two entries disagree about. */
export const contradictionWord = (code: ContradictionCode): string => contradictions[code]();

const one = <T extends string>(list: readonly T[], value: string): T | undefined => list.find((item) => item === value);

/** The words of a coded value; text that is no code, such as a therapist's name, stands for itself. */
function codeWord(value: string): string {
	const event = one<SessionEvent>(sessionEvents, value);
	if (event) return eventWord(event);
	const region = one<Region>(regions, value);
	if (region) return regionWord(region);
	const flag = one<Flag>(flags, value);
	if (flag) return flagWord(flag);
	const contradiction = one<ContradictionCode>(contradictionCodes, value);
	if (contradiction) return contradictionWord(contradiction);
	const surgery = one<Surgery>(surgeries, value);
	return surgery ? surgeryWord(surgery) : value;
}

function valueWord({ code, value }: Evidence): string {
	if (value === undefined) return '';
	if (typeof value === 'string') return codeWord(value);
	return code === 'self-test' ? m.evidence_seconds({ value }) : m.evidence_pain_value({ value });
}

/** A line of facts of one sort: "Calm strength days: 3 March, 5 March and 8 March". */
export interface EvidenceLine {
	readonly code: EvidenceCode;
	readonly label: string;
	readonly words: string;
}

/** Facts behind a reason as lines, one for each sort, in the order they came. */
export function evidenceLines(facts: readonly Evidence[]): EvidenceLine[] {
	const codes = [...new Set(facts.map(({ code }) => code))];
	return codes.map((code) => {
		const parts = facts
			.filter((fact) => fact.code === code)
			.map((fact) => {
				const value = valueWord(fact);
				const day = fact.day === undefined ? '' : dateWord(fact.day);
				return value && day ? `${value}, ${day}` : value || day || m.evidence_day_unknown();
			});
		return { code, label: evidenceWord(code), words: listWord(parts) };
	});
}
