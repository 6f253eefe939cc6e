import type { ExerciseId } from '#lib/domain/exercise/exercise.ts';
import type { ExercisePoses } from '#lib/domain/exercise/pose.ts';

/** Loads the poses of an exercise when they are wanted, each a small chunk of its own. */
export const loadPoses: Readonly<Record<ExerciseId, () => Promise<{ readonly poses: ExercisePoses }>>> = {
	'br-diaphragm': () => import('./br-diaphragm.ts'),
	'br-rest': () => import('./br-rest.ts'),
	'br-scan': () => import('./br-scan.ts'),
	'mo-break': () => import('./mo-break.ts'),
	'mo-catcow': () => import('./mo-catcow.ts'),
	'mo-chintuck': () => import('./mo-chintuck.ts'),
	'mo-heelslide': () => import('./mo-heelslide.ts'),
	'mo-hipcircle': () => import('./mo-hipcircle.ts'),
	'mo-thorext': () => import('./mo-thorext.ts'),
	'mo-tilt': () => import('./mo-tilt.ts'),
	'mo-walk': () => import('./mo-walk.ts'),
	're-glute': () => import('./re-glute.ts'),
	're-quad': () => import('./re-quad.ts'),
	're-tfl': () => import('./re-tfl.ts'),
	's1-bridge': () => import('./s1-bridge.ts'),
	's1-clam': () => import('./s1-clam.ts'),
	's1-iso': () => import('./s1-iso.ts'),
	's1-march': () => import('./s1-march.ts'),
	's2-birddog': () => import('./s2-birddog.ts'),
	's2-deadbug': () => import('./s2-deadbug.ts'),
	's2-sideplank': () => import('./s2-sideplank.ts'),
	's2-standmarch': () => import('./s2-standmarch.ts'),
	's3-bandmarch': () => import('./s3-bandmarch.ts'),
	's3-stepup': () => import('./s3-stepup.ts'),
	'st-couch': () => import('./st-couch.ts'),
	'st-halfkneel': () => import('./st-halfkneel.ts'),
	'st-pnf': () => import('./st-pnf.ts'),
	'st-pressup': () => import('./st-pressup.ts'),
	'vg-dance': () => import('./vg-dance.ts'),
	'vg-walkjog': () => import('./vg-walkjog.ts')
};
