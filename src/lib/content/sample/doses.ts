import type { ExerciseId } from '#lib/domain/exercise/exercise.ts';
import type { ItemSide, Session } from '#lib/domain/session/session.ts';

type Amount = Session['items'][number]['planned'];
const dose = (sets: number, reps: number, holdS: number): Amount => ({ sets, reps, holdS });

/** The sample person's exercises with their doses (the catalogue's starting doses), and whether one side at a time. */
export const sampleDoses = {
	'br-diaphragm': { planned: dose(1, 10, 0), oneSided: false },
	'mo-tilt': { planned: dose(2, 10, 2), oneSided: false },
	'mo-heelslide': { planned: dose(2, 8, 0), oneSided: true },
	'mo-walk': { planned: dose(1, 1, 600), oneSided: false },
	're-glute': { planned: dose(3, 5, 2), oneSided: true },
	's1-iso': { planned: dose(1, 5, 5), oneSided: true },
	's1-bridge': { planned: dose(2, 10, 3), oneSided: false },
	's1-clam': { planned: dose(2, 10, 2), oneSided: true },
	's2-standmarch': { planned: dose(2, 10, 2), oneSided: true },
	's2-deadbug': { planned: dose(2, 6, 2), oneSided: true },
	's3-bandmarch': { planned: dose(3, 10, 1), oneSided: true },
	's3-stepup': { planned: dose(3, 8, 0), oneSided: true },
	'st-halfkneel': { planned: dose(3, 1, 20), oneSided: true }
} as const satisfies Partial<Record<ExerciseId, { planned: Amount; oneSided: boolean }>>;
export type SampleExercise = keyof typeof sampleDoses;

/** Half a dose, as under "gently": half the sets, or half the repetitions of a single set. */
export const halfDose = ({ sets, reps, holdS }: Amount): Amount =>
	sets > 1 ? { sets: Math.ceil(sets / 2), reps, holdS } : { sets, reps: Math.max(1, Math.ceil(reps / 2)), holdS };

/** The sides an exercise is done on. */
export const sampleSides = (exercise: SampleExercise, rightOnly: boolean): readonly ItemSide[] =>
	!sampleDoses[exercise].oneSided ? ['both'] : rightOnly ? ['right'] : ['left', 'right'];
