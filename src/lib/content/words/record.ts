import { m } from '#messages';
import type { Fact } from '#lib/domain/record/kinds.ts';
import type { RecordKind } from '#lib/domain/record/record.ts';
import type { ItemKey } from '#lib/domain/plan/changes.ts';
import { changeOf } from '#lib/domain/plan/last-change.ts';
import type { SittingKind } from '#lib/domain/sitting/bout.ts';
import { conditions, screeningDraftOf } from '#lib/domain/safety/screening-draft.ts';
import { exerciseName } from '../exercises/names.ts';
import { placeWord } from './body.ts';
import { categoryWord } from './category.ts';
import { careKindWord, injuryKindWord, itemSideSmall, itemSideWord } from './recording.ts';
import { correctionLine } from './correction.ts';
import { dot, dotted } from './dotted.ts';
import { conditionWord } from './screening.ts';
import { selfTestResult, sidedTestWord } from './self-test.ts';
import { stepLine } from './step-change.ts';
import { lengthWord } from './sitting.ts';
import { clockWord, dateWord, durationWord } from './time.ts';

const kindWords: Record<RecordKind, () => string> = {
	checkIn: m.kind_check_in,
	sittingBout: m.kind_sitting,
	session: m.kind_session,
	injury: m.kind_injury,
	screening: m.kind_screening,
	review: m.kind_review,
	selfTest: m.kind_self_test,
	measure: m.kind_measure,
	care: m.kind_care,
	plan: m.kind_plan,
	clearance: m.kind_clearance,
	hold: m.kind_hold,
	correction: m.kind_correction,
	progress: m.kind_progress,
	adjustment: m.kind_adjustment,
	goal: m.kind_goal
};

/** A record kind's name. */
export const kindWord = (kind: RecordKind): string => kindWords[kind]();

const seatWords: Record<SittingKind, () => string> = {
	desk: m.seat_desk,
	drive: m.seat_drive,
	sofa: m.seat_sofa,
	other: m.seat_other
};

/** Where somebody sat. */
export const seatWord = (seat: SittingKind): string => seatWords[seat]();

function checkInLine({ content }: Fact<'checkIn'>): string {
	const sore = content.places.filter(({ worst }) => worst > 0);
	const unrated = (content.unrated ?? []).map(({ region, side }) =>
		m.entry_place_unrated({ place: placeWord(region, side) })
	);
	if (sore.length + unrated.length === 0) return m.entry_no_pain();
	return sore
		.map(({ region, side, usual, worst }) => {
			const place = placeWord(region, side);
			return worst > usual ? m.entry_place_range({ place, usual, worst }) : m.entry_place({ place, usual });
		})
		.concat(unrated)
		.join(dot);
}

function sittingLine({ content }: Fact<'sittingBout'>): string {
	const kept = content.implausible === true && m.sitting_long_kept();
	if (content.how === 'estimate') return dotted(m.entry_sitting_estimate(), durationWord(content.minutes), kept);
	const span = {
		seat: seatWord(content.seat),
		from: clockWord(content.start, content.zone),
		to: clockWord(content.end, content.zone)
	};
	const words = content.how === 'timed' ? m.entry_sitting_span(span) : m.entry_sitting_recalled(span);
	return dotted(words, lengthWord(content.end - content.start), kept);
}

function injuryLine({ content }: Fact<'injury'>): string {
	const { side, region, what, recovered } = content;
	const where = region ? placeWord(region, side) : itemSideWord(side);
	const whole = region === 'sacrum' || region === 'belly' ? `${where}, ${itemSideSmall(side)}` : where;
	const line = dotted(whole, injuryKindWord(what));
	return recovered ? m.recording_line_better({ what: line, day: dateWord(recovered) }) : line;
}

function selfTestLine({ content }: Fact<'selfTest'>): string {
	const name = sidedTestWord(content.test, 'side' in content ? content.side : undefined);
	return `${name}: ${selfTestResult(content)}`;
}

function measureLine({ content }: Fact<'measure'>): string {
	if (content.measure === 'peg') return m.recording_line_peg(content);
	return content.scores.map(({ activity, score }) => m.recording_line_score({ what: activity, score })).join(dot);
}

function screeningLine({ content }: Fact<'screening'>): string {
	const given = screeningDraftOf(content).conditions ?? [];
	const words = conditions.filter((one) => given.includes(one)).map(conditionWord);
	if (!content.adult) words.unshift(m.safety_age_no());
	return words.length === 0 ? m.recording_line_no_conditions() : words.join(dot);
}

function orderLine({ content: { category, side, until, by } }: Fact<'clearance' | 'hold'>): string {
	return m.recording_line_order({
		category: categoryWord(category),
		side: itemSideSmall(side),
		day: dateWord(until),
		by
	});
}

/** An exercise of the program by its name, with its side where it has one. */
const itemWord = ({ exercise, side }: ItemKey): string =>
	side === 'both'
		? exerciseName[exercise]()
		: m.place_with_side({ region: exerciseName[exercise](), side: itemSideSmall(side) });

function adjustmentLine({ content }: Fact<'adjustment'>): string {
	const said = { swap: m.entry_swapped, skip: m.entry_left_out, add: m.entry_added }[content.change];
	return dotted(itemWord(content), said({ name: content.change === 'swap' ? exerciseName[content.to]() : '' }));
}

/** One line that says what a fact holds; empty where the kind's name says enough. */
export function factLine(fact: Fact): string {
	switch (fact.kind) {
		case 'checkIn':
			return checkInLine(fact);
		case 'sittingBout':
			return sittingLine(fact);
		case 'session':
			if (fact.content.where === 'elsewhere') return m.entry_session_elsewhere({ count: fact.content.items.length });
			return m.entry_session({
				count: fact.content.items.length,
				time: durationWord(Math.max(1, Math.round((fact.content.end - fact.content.start) / 60_000)))
			});
		case 'plan':
			return dotted(
				m.entry_plan({ count: new Set(fact.content.items.map(({ exercise }) => exercise)).size }),
				fact.content.by
			);
		case 'injury':
			return injuryLine(fact);
		case 'selfTest':
			return selfTestLine(fact);
		case 'measure':
			return measureLine(fact);
		case 'screening':
			return screeningLine(fact);
		case 'care':
			return dotted(
				careKindWord(fact.content.what),
				fact.content.comfort !== undefined && m.recording_visit_felt({ count: fact.content.comfort })
			);
		case 'review':
			return fact.content.by;
		case 'clearance':
		case 'hold':
			return orderLine(fact);
		case 'correction':
			return correctionLine(fact.content);
		case 'progress':
			return dotted(itemWord(fact.content), stepLine(changeOf(fact.content)));
		case 'adjustment':
			return adjustmentLine(fact);
		case 'goal':
			return fact.content.goal ?? '';
		default:
			return '';
	}
}

/** When on its day a fact was, for those that have a time. */
function factTime(fact: Fact): string | undefined {
	if (fact.kind === 'checkIn') return clockWord(fact.content.at, fact.content.zone);
	const span = fact.kind === 'session' || fact.kind === 'sittingBout' ? fact.content : undefined;
	// When a session without the guide was, nobody wrote down.
	if (!span || !('start' in span) || ('where' in span && span.where === 'elsewhere')) return undefined;
	return `${clockWord(span.start, span.zone)}–${clockWord(span.end, span.zone)}`;
}

/** A fact by the name of its kind, with its time or else what it says, which tells it from others of its day. */
export function factName(fact: Fact): string {
	const apart = factTime(fact) ?? factLine(fact);
	return apart ? `${kindWord(fact.kind)}, ${apart}` : kindWord(fact.kind);
}

/** What the person wrote in a fact, if anything. */
export function factNote(fact: Fact): string | undefined {
	if (fact.kind === 'goal') return fact.content.question && m.entry_goal_question({ text: fact.content.question });
	if ((fact.kind === 'clearance' || fact.kind === 'hold') && fact.content.why) return fact.content.why;
	return 'note' in fact.content && fact.kind !== 'selfTest' && fact.content.note ? fact.content.note : undefined;
}
