import type { Sitting, SittingKind } from '#lib/domain/sitting/bout.ts';
import type { Dice } from './dice.ts';
import type { StoryDay } from './story.ts';
import type { SampleWords } from './words.ts';

/** The sitting of one day: desk in the week, the drive some days, the sofa most evenings; sometimes one estimate. */
export function sampleSitting(dice: Dice, story: StoryDay, zone: string, words: SampleWords): Sitting[] {
	const { weekday, index, mode } = story;
	const desk = weekday <= 5 && mode !== 'ill';
	if (dice.happens(0.07)) return [{ how: 'estimate', minutes: 15 * dice.whole(desk ? 20 : 8, desk ? 34 : 22) }];

	const bouts: Sitting[] = [];
	/** Bouts shorten as breaks become a habit. */
	const habit = Math.max(0.6, 1 - index / 500);
	let clock = dice.whole(500, 540);
	const sit = (seat: SittingKind, minutes: number, pause: number, note?: string) => {
		const start = story.at(clock);
		const end = start + minutes * 60_000;
		const how = dice.happens(0.12) ? 'recalled' : 'timed';
		bouts.push({ how, seat, start, end, zone, ...(note === undefined ? {} : { note }) });
		clock += minutes + pause;
	};

	const drives = desk && dice.happens(0.35);
	if (drives) sit('drive', dice.whole(18, 42), dice.whole(5, 15));
	if (desk) {
		for (let bout = dice.whole(3, 5); bout > 0; bout--) {
			sit('desk', Math.round(dice.whole(38, 96) * habit), dice.whole(6, 28));
			if (bout === 3) clock += 35;
		}
		clock = Math.max(clock, 1020);
		if (drives) sit('drive', dice.whole(20, 50), dice.whole(20, 60));
	} else if (dice.happens(0.12)) {
		clock = 600;
		sit('drive', dice.whole(90, 150), 30, words.drive);
	}
	if (dice.happens(0.8)) {
		clock = Math.max(clock, 1140);
		sit('sofa', Math.round(dice.whole(45, 110) * habit), 20, dice.happens(0.05) ? words.sofa : undefined);
	}
	return bouts;
}
