import type { ExerciseId } from '#lib/domain/exercise/exercise.ts';
import type { CatalogueExercise } from './catalogue-exercise.ts';
import { brDiaphragm } from './br-diaphragm.ts';
import { brRest } from './br-rest.ts';
import { brScan } from './br-scan.ts';
import { moTilt } from './mo-tilt.ts';
import { moHeelslide } from './mo-heelslide.ts';
import { moHipcircle } from './mo-hipcircle.ts';
import { moCatcow } from './mo-catcow.ts';
import { moWalk } from './mo-walk.ts';
import { moBreak } from './mo-break.ts';
import { moChintuck } from './mo-chintuck.ts';
import { moThorext } from './mo-thorext.ts';
import { reGlute } from './re-glute.ts';
import { reTfl } from './re-tfl.ts';
import { reQuad } from './re-quad.ts';
import { s1Iso } from './s1-iso.ts';
import { s1March } from './s1-march.ts';
import { s1Bridge } from './s1-bridge.ts';
import { s1Clam } from './s1-clam.ts';
import { s2Standmarch } from './s2-standmarch.ts';
import { s2Deadbug } from './s2-deadbug.ts';
import { s2Birddog } from './s2-birddog.ts';
import { s2Sideplank } from './s2-sideplank.ts';
import { s3Bandmarch } from './s3-bandmarch.ts';
import { s3Stepup } from './s3-stepup.ts';
import { stHalfkneel } from './st-halfkneel.ts';
import { stPnf } from './st-pnf.ts';
import { stPressup } from './st-pressup.ts';
import { stCouch } from './st-couch.ts';
import { vgWalkjog } from './vg-walkjog.ts';
import { vgDance } from './vg-dance.ts';

/** The facts of all 30 exercises, without words, in category order. */
export const catalogue: Readonly<Record<ExerciseId, CatalogueExercise>> = {
	'br-diaphragm': brDiaphragm,
	'br-rest': brRest,
	'br-scan': brScan,
	'mo-tilt': moTilt,
	'mo-heelslide': moHeelslide,
	'mo-hipcircle': moHipcircle,
	'mo-catcow': moCatcow,
	'mo-walk': moWalk,
	'mo-break': moBreak,
	'mo-chintuck': moChintuck,
	'mo-thorext': moThorext,
	're-glute': reGlute,
	're-tfl': reTfl,
	're-quad': reQuad,
	's1-iso': s1Iso,
	's1-march': s1March,
	's1-bridge': s1Bridge,
	's1-clam': s1Clam,
	's2-standmarch': s2Standmarch,
	's2-deadbug': s2Deadbug,
	's2-birddog': s2Birddog,
	's2-sideplank': s2Sideplank,
	's3-bandmarch': s3Bandmarch,
	's3-stepup': s3Stepup,
	'st-halfkneel': stHalfkneel,
	'st-pnf': stPnf,
	'st-pressup': stPressup,
	'st-couch': stCouch,
	'vg-walkjog': vgWalkjog,
	'vg-dance': vgDance
};
