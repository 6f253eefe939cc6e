import { aggravators, easers, type CheckIn, type Place } from '#lib/domain/check-in/check-in.ts';
import type { Dice } from './dice.ts';
import type { StoryDay } from './story.ts';
import type { SampleWords } from './words.ts';

/** Whether the diary is kept on a day: not while away, and not always. */
export function keepsDiary(dice: Dice, { mode, weekday, index }: StoryDay): boolean {
	if (mode === 'away') return false;
	const forgets = dice.happens(weekday >= 6 ? 0.14 : 0.06);
	return index < 14 || mode !== 'usual' || !forgets;
}

function placesOf(dice: Dice, { left, right, mode, weekday }: StoryDay): Place[] {
	const place = (region: Place['region'], side: Place['side'], usual: number): Place => ({
		region,
		side,
		usual,
		worst: Math.min(10, usual + dice.whole(1, 2))
	});
	const places: Place[] = [];
	if (left > 0) places.push(place('front-hip', 'left', left));
	if (right > 0) places.push(place('front-hip', 'right', right));
	if (mode === 'hurt') places.push(place('groin', 'left', left));
	if (weekday <= 5 && left >= 3 && dice.happens(0.45)) places.push(place('low-back', 'centre', Math.max(1, right)));
	if (left >= 4 && dice.happens(0.35)) places.push(place('front-thigh', 'left', left - 2));
	return places;
}

function noteOf(dice: Dice, { mode, modeDay }: StoryDay, words: SampleWords): string | undefined {
	if (mode === 'hurt' && modeDay === 0) return words.slip;
	if (mode === 'flare' && modeDay === 0) return words.flare;
	if (mode === 'flare' && modeDay === 6) return words.calmer;
	return dice.happens(0.09) ? dice.pick(words.everyday) : undefined;
}

/** The check-in of a day; a few are written the next morning. */
export function sampleCheckIn(dice: Dice, story: StoryDay, zone: string, words: SampleWords, newest: boolean): CheckIn {
	const { left, weekday, mode, modeDay } = story;
	const backdated = !newest && dice.happens(0.04);
	const desk = weekday <= 5;
	const note = noteOf(dice, story, words);
	const sore = left >= 3;
	return {
		at: story.at((backdated ? 1440 : 0) + dice.whole(395, 500)),
		zone,
		places: placesOf(dice, story),
		qualities: sore ? ['ache', ...dice.some(['stiff'] as const, 0.5)] : dice.some(['ache', 'stiff'] as const, 0.4),
		spread: left >= 5 ? dice.some(['groin', 'thigh'] as const, 0.5) : [],
		aggravators: aggravators.filter(
			(one) =>
				(one === 'sitting' && desk && sore) ||
				(one === 'stairs' && left >= 4) ||
				(one === 'getting-up' && dice.happens(0.15))
		),
		easers: sore
			? easers.filter((one) => (one === 'walking' || one === 'breaks' || one === 'warmth') && dice.happens(0.4))
			: [],
		stiffnessMin: Math.max(0, left * 6 + dice.whole(-8, 8)),
		sleep: Math.min(10, Math.max(0, Math.round(8 - left * 0.5 + dice.between(-1.5, 1.5)))),
		stress: Math.min(10, Math.max(0, Math.round((desk ? 4.5 : 2.5) + dice.between(-2, 2)))),
		limp: left >= 6 || (mode === 'hurt' && modeDay < 6),
		flags: mode === 'ill' && modeDay === 1 ? ['fever-unwell'] : [],
		flagsAnswered: true,
		...(note === undefined ? {} : { note }),
		backdated
	};
}
