import { addDays, type LocalDate } from '#lib/domain/base/local-date.ts';
import { countsForGates, countsForSide } from '#lib/domain/body/region.ts';
import type { Side } from '#lib/domain/body/side.ts';
import type { CheckIn } from '#lib/domain/check-in/check-in.ts';
import type { Fact } from '#lib/domain/record/kinds.ts';
import { keepsDiary, sampleCheckIn } from './check-ins.ts';
import { Dice } from './dice.ts';
import { sampleOthers, sampleSelfTests, type Entry } from './others.ts';
import { samplePlans } from './plans.ts';
import { SampleGates } from './sample-gates.ts';
import { sampleSession } from './sessions.ts';
import { sampleSitting } from './sitting.ts';
import { tellStory, type StoryDay } from './story.ts';
import type { SampleWords } from './words.ts';

/** What a sample is made from; the same input always makes the same records. */
export interface SampleInput {
	readonly seed: number;
	/** The sample ends the day before: today is left for the person looking around. */
	readonly today: LocalDate;
	readonly zone: string;
	/** Whole years of diary, 1 to 30. */
	readonly years: number;
	readonly words: SampleWords;
}

/** The pain of a side as the gates read it: the highest usual of the places that count. */
const painOf = ({ places }: CheckIn, side: Side): number =>
	Math.max(
		0,
		...places.filter((one) => countsForGates(one.region) && countsForSide(one.side, side)).map((one) => one.usual)
	);

/** A believable diary in day order: a sore hip that settles, with gaps, an illness, a flare, an injury and a way back. */
export function generateSample({ seed, today, zone, years, words }: SampleInput): Fact[] {
	const dice = new Dice(seed);
	const gates = new SampleGates();
	const count = 365 * years;
	const stories = tellStory(dice, addDays(today, -1), count, zone);
	return stories.flatMap((story) => {
		const entries = [...samplePlans(story.index), ...entriesOf(story, story.index === count - 1)];
		gates.close(story.day, entries);
		return entries.map((entry): Fact => ({ id: dice.id(), day: story.day, ...entry }));
	});

	function entriesOf(story: StoryDay, newest: boolean): Entry[] {
		if (!keepsDiary(dice, story)) return story.mode === 'away' ? [] : sampleOthers(dice, story, count, words);
		const checkIn = sampleCheckIn(dice, story, zone, words, newest);
		const entries: Entry[] = [{ kind: 'checkIn', content: checkIn }, ...sampleOthers(dice, story, count, words)];
		for (const content of sampleSitting(dice, story, zone, words)) entries.push({ kind: 'sittingBout', content });
		entries.push(...sampleSelfTests(dice, story));
		if (story.mode !== 'ill' && dice.happens(0.75)) {
			const pain = { left: painOf(checkIn, 'left'), right: painOf(checkIn, 'right') };
			const content = sampleSession(dice, story, gates.on(story.day, entries), pain, zone, words);
			entries.push({ kind: 'session', content });
		}
		return entries;
	}
}
