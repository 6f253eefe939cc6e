import { m } from '#messages';

/** What the sample person writes, in the language of the app. */
export interface SampleWords {
	readonly everyday: readonly [string, ...string[]];
	readonly slip: string;
	readonly flare: string;
	readonly calmer: string;
	readonly drive: string;
	readonly sofa: string;
	readonly session: readonly [string, ...string[]];
	readonly massage: string;
	readonly physio: string;
	readonly yoga: string;
	readonly question: string;
	readonly goal: string;
	readonly activities: readonly [string, string, string];
}

/** The sample person's words in the language now set. */
export const sampleWords = (): SampleWords => ({
	everyday: [
		m.sample_note_good_walk(),
		m.sample_note_desk(),
		m.sample_note_slept_badly(),
		m.sample_note_stairs(),
		m.sample_note_film(),
		m.sample_note_garden()
	],
	slip: m.sample_note_slip(),
	flare: m.sample_note_flare(),
	calmer: m.sample_note_calmer(),
	drive: m.sample_note_long_drive(),
	sofa: m.sample_note_sofa(),
	session: [m.sample_note_session(), m.sample_note_session_tired()],
	massage: m.sample_note_massage(),
	physio: m.sample_note_physio(),
	yoga: m.sample_note_yoga(),
	question: m.sample_goal_question(),
	goal: m.sample_goal(),
	activities: [m.sample_activity_film(), m.sample_activity_walk(), m.sample_activity_stairs()]
});
