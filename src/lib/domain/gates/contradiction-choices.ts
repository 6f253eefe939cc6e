import type { LocalDate } from '../base/local-date.ts';
import { sides, type Side } from '../body/side.ts';
import { countsForGates, countsForSide, type Region } from '../body/region.ts';
import type { PlaceSide } from '../body/side.ts';
import type { Place } from '../check-in/check-in.ts';
import type { ExerciseId } from '../exercise/exercise.ts';
import type { History } from '../history.ts';
import type { Fact } from '../record/kinds.ts';
import type { Session, SessionItem } from '../session/session.ts';
import type { ContradictionCode } from './codes.ts';
import { correctedHistory } from './corrected-history.ts';
import { checkInPain } from './read-day.ts';
import type { Evaluation, OpenContradiction } from './evaluate.ts';

/** The answers a person can give to "which is right?". */
export type ChoiceCode =
	| 'check-in-right'
	| 'session-right'
	| 'both-right'
	| 'not-better'
	| 'better'
	| 'usual-right'
	| 'swapped'
	| 'not-done'
	| 'done-anyway'
	| 'skipped'
	| 'all-done';

/** What a correction changes; `after` equal to `before` says that the record is right as it is, null empties the field. */
export interface Change {
	readonly record: string;
	readonly field: string;
	readonly before: unknown;
	readonly after: unknown;
}

/** One answer with the changes it makes. */
export interface Choice {
	readonly code: ChoiceCode;
	readonly changes: readonly Change[];
}

/** The two values that do not match, as the screen shows them. */
export type Clash =
	| {
			readonly code: 'pain-before-differs';
			readonly sides: readonly { readonly side: Side; readonly checkIn: number; readonly before: number }[];
	  }
	| {
			readonly code: 'recovered-in-pain';
			readonly side: Side;
			readonly region: Region | undefined;
			readonly recovered: LocalDate;
			readonly pain: number;
	  }
	| {
			readonly code: 'worst-below-usual';
			readonly places: readonly {
				readonly region: Region;
				readonly side: PlaceSide;
				readonly usual: number;
				readonly worst: number;
			}[];
	  }
	| { readonly code: 'started-closed' | 'zero-done'; readonly exercises: readonly ExerciseId[] };

/** A contradiction to ask about: its day, the values, and the answers. */
export interface Question {
	readonly key: string;
	readonly day: LocalDate;
	readonly clash: Clash;
	readonly choices: readonly Choice[];
	/** The check-in of that day, to be changed instead; undefined where none is part of it. */
	readonly checkIn: string | undefined;
}

type Find = <K extends Fact['kind']>(kind: K, id: string) => Fact<K> | undefined;

interface Asked {
	readonly day: LocalDate;
	readonly records: readonly string[];
	readonly sides: readonly Side[];
}

const change = (record: string, field: string, before: unknown, after: unknown): Change => ({
	record,
	field,
	before,
	after
});

/** Places with a side's value moved to `value`: lower ones down, or the highest one up; undefined where no place can carry it. */
function movedPlaces(places: readonly Place[], side: Side, value: number): Place[] | undefined {
	const counts = (place: Place) => countsForGates(place.region) && countsForSide(place.side, side);
	const now = checkInPain({ places: [...places] }, side) ?? 0;
	if (value <= now)
		return places.map((place) => (counts(place) && place.usual > value ? { ...place, usual: value } : place));
	const highest = places.findIndex((place) => place.side === side && counts(place) && place.usual === now);
	if (highest < 0) return undefined;
	return places.map((place, i) =>
		i === highest ? { ...place, usual: value, worst: Math.max(place.worst, value) } : place
	);
}

function painBefore({ records, sides: concerned }: Asked, find: Find): Omit<Question, 'key' | 'day'> | undefined {
	const session = records.map((id) => find('session', id)).find((one) => one !== undefined);
	const checkIns = records.map((id) => find('checkIn', id)).filter((one) => one !== undefined);
	const [first] = checkIns;
	if (!session || !first) return undefined;
	const before = session.content.painBefore;
	const value = (side: Side) => Math.max(0, ...checkIns.map(({ content }) => checkInPain(content, side) ?? 0));
	const differing = concerned.map((side) => ({ side, checkIn: value(side), before: before[side] }));
	const asCheckIn: Session['painBefore'] = { ...before };
	for (const { side, checkIn } of differing) asCheckIn[side] = checkIn;
	// Only one check-in with a place on that side says clearly what to change.
	const moved =
		checkIns.length === 1
			? differing.reduce<Place[] | undefined>(
					(places, each) => places && movedPlaces(places, each.side, each.before),
					first.content.places
				)
			: undefined;
	// A place in the middle moves the other side too, where nothing was to change.
	const fits =
		moved && sides.every((side) => concerned.includes(side) || checkInPain({ places: moved }, side) === value(side));
	const { id } = session;
	return {
		clash: { code: 'pain-before-differs', sides: differing },
		choices: [
			{ code: 'check-in-right', changes: [change(id, 'painBefore', before, asCheckIn)] },
			...(moved && fits
				? [{ code: 'session-right' as const, changes: [change(first.id, 'places', first.content.places, moved)] }]
				: []),
			{ code: 'both-right', changes: [change(id, 'painBefore', before, before)] }
		],
		checkIn: first.id
	};
}

function inPain({ day, records, sides: concerned }: Asked, find: Find, history: History) {
	const injury = records.map((id) => find('injury', id)).find((one) => one !== undefined);
	const [side] = concerned;
	const recovered = injury?.content.recovered;
	if (!injury || !side || recovered === undefined) return undefined;
	const checkIns = history.filter((one) => one.kind === 'checkIn' && one.day === day) as Fact<'checkIn'>[];
	return {
		clash: {
			code: 'recovered-in-pain' as const,
			side,
			region: injury.content.region,
			recovered,
			pain: Math.max(0, ...checkIns.map(({ content }) => checkInPain(content, side) ?? 0))
		},
		choices: [
			{ code: 'not-better' as const, changes: [change(injury.id, 'recovered', recovered, null)] },
			{ code: 'better' as const, changes: [change(injury.id, 'recovered', recovered, recovered)] }
		],
		checkIn: checkIns[0]?.id
	};
}

function oddWorst({ records }: Asked, find: Find): Omit<Question, 'key' | 'day'> | undefined {
	const checkIns = records.map((id) => find('checkIn', id)).filter((one) => one !== undefined);
	const odd = (place: Place) => place.worst < place.usual;
	const places = checkIns.flatMap(({ content }) => content.places.filter(odd));
	if (places.length === 0) return undefined;
	const changed = (to: (place: Place) => Place) =>
		checkIns.map(({ id, content }) =>
			change(
				id,
				'places',
				content.places,
				content.places.map((place) => (odd(place) ? to(place) : place))
			)
		);
	return {
		clash: { code: 'worst-below-usual', places },
		choices: [
			{ code: 'usual-right', changes: changed((place) => ({ ...place, worst: place.usual })) },
			{ code: 'swapped', changes: changed((place) => ({ ...place, usual: place.worst, worst: place.usual })) }
		],
		checkIn: checkIns[0]?.id
	};
}

const startedClosed = ({ verdict, skipped }: SessionItem): boolean => verdict === 'closed' && !skipped;
const zeroDone = ({ done, skipped }: SessionItem): boolean => done.sets * done.reps === 0 && !skipped;

function oddItems(
	code: 'started-closed' | 'zero-done',
	{ records }: Asked,
	find: Find
): Omit<Question, 'key' | 'day'> | undefined {
	const session = records.map((id) => find('session', id)).find((one) => one !== undefined);
	if (!session) return undefined;
	const { items } = session.content;
	const odd = code === 'started-closed' ? startedClosed : zeroDone;
	const changed = (to: (item: SessionItem) => SessionItem): readonly Change[] => [
		change(
			session.id,
			'items',
			items,
			items.map((item) => (odd(item) ? to(item) : item))
		)
	];
	const skip = (item: SessionItem): SessionItem => ({ ...item, skipped: true, done: { sets: 0, reps: 0, holdS: 0 } });
	return {
		clash: { code, exercises: [...new Set(items.filter(odd).map(({ exercise }) => exercise))] },
		choices:
			code === 'started-closed'
				? [
						{ code: 'not-done', changes: changed(skip) },
						{ code: 'done-anyway', changes: [change(session.id, 'items', items, items)] }
					]
				: [
						{ code: 'skipped', changes: changed(skip) },
						{ code: 'all-done', changes: changed((item) => ({ ...item, done: item.planned })) }
					],
		checkIn: undefined
	};
}

function questionOf(code: ContradictionCode, asked: Asked, find: Find, history: History) {
	switch (code) {
		case 'pain-before-differs':
			return painBefore(asked, find);
		case 'recovered-in-pain':
			return inPain(asked, find, history);
		case 'worst-below-usual':
			return oddWorst(asked, find);
		case 'started-closed':
		case 'zero-done':
			return oddItems(code, asked, find);
	}
}

const keyOf = ({ code, day, records }: OpenContradiction): string => `${code} ${day} ${records.join(' ')}`;

/** What to ask about the contradictions open on a day, each once though both sides have it; oldest first. */
export function contradictionQuestions(evaluation: Pick<Evaluation, Side>, history: History): Question[] {
	const known = correctedHistory(history);
	const find = ((kind, id) => known.find((fact) => fact.id === id && fact.kind === kind)) as Find;
	const open = new Map<string, { one: OpenContradiction; sides: Side[] }>();
	for (const side of sides)
		for (const one of evaluation[side].contradictions) {
			const seen = open.get(keyOf(one));
			if (seen) seen.sides.push(side);
			else open.set(keyOf(one), { one, sides: [side] });
		}
	return [...open]
		.sort(([, a], [, b]) => (a.one.day < b.one.day ? -1 : a.one.day > b.one.day ? 1 : 0))
		.flatMap(([key, { one, sides: concerned }]) => {
			const asked = { day: one.day, records: one.records, sides: concerned };
			const question = questionOf(one.code, asked, find, known);
			return question ? [{ key, day: one.day, ...question }] : [];
		});
}
