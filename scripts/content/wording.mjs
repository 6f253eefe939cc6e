/** Words and claims the app never uses. `unlessNegated` patterns may stand in a sentence that says not to. */
import { everyMessage, textsOf } from './catalogues.mjs';
import { isAllowed, isForTherapists } from './exceptions.mjs';

/** @typedef {{ rule: string, en: RegExp, es: RegExp, unlessNegated?: true, clientOnly?: true }} Ban */

/** The voice: what gates.md says never to say. @type {Ban[]} */
const voice = [
	{
		rule: 'cure',
		en: /\b(cures?|cured|curing|heal|heals|healed|healing)\b/i,
		es: /\b(curar|curas?|curan|curará|curado|sanar|sanará|sanación|sanador\w*)(?!\p{L})/iu
	},
	{ rule: 'fix', en: /\b(fix|fixes|fixed|fixing)\b/i, es: /\b(arregl(ar|a|as|an|ará|ado|ada))(?!\p{L})/iu },
	{
		rule: 'trauma',
		en: /\breleas\w* (the |your |of )?trauma|stored trauma/i,
		es: /\bliber\w* (el |tu |del )?trauma|trauma guardado/i
	},
	{
		rule: 'alignment',
		en: /\b(mis)?align(ed|ment|s)?\b|out of place/i,
		es: /\b(des)?aline(ad[oa]s?|ación|ar)(?!\p{L})|fuera de su sitio/iu
	},
	{ rule: 'damaged', en: /\bdamag(e|es|ed|ing)\b|worn out/i, es: /\bdañ(os|ad[oa]s?)(?!\p{L})|desgastad[oa]/iu },
	{ rule: 'weak', en: /\bweak(er|est|ly)?\b/i, es: /(?<!\p{L})débil(es)?(?!\p{L})/iu },
	{
		rule: 'psoas-is-the-cause',
		en: /\b(psoas|iliopsoas|hip flexors?)\b.{0,25}\b(is|are|was) (to blame|the (real |hidden |root |main )?(cause|culprit|problem|reason))|\b(hidden root|root cause|culprit)\b/i,
		es: /\b(psoas|iliopsoas)\b.{0,25}\b(es|son) (la (verdadera )?causa|el culpable|el problema)|causa (oculta|raíz)|culpable/i
	},
	{
		rule: 'safe-for-you',
		en: /\bsafe for you\b|\brisk[- ]free\b|\b(without|no|zero) risk\b/i,
		es: /\bsegur[oa] para ti\b|\bsin (ningún )?riesgos?\b|\bno (hay|tiene) riesgos?\b/i
	},
	{
		rule: 'no-pain-no-gain',
		en: /\bno pain,? no gain\b|\bpush through (the |your )?pain\b/i,
		es: /\bsin dolor no hay\b|\baguanta el dolor\b/i
	},
	{
		rule: 'instead-of-doctor',
		en: /\b(instead of|rather than|in place of|no need (for|to see)) (your |a |the )?(doctor|physician|clinician|therapist)\b/i,
		es: /\ben (lugar|vez) de (tu |un |una |la |el |ir al? )?(médic[oa]|doctora?|terapeuta)|no hace falta (ir al? )?médic[oa]/i
	},
	{
		rule: 'forbidden',
		en: /\b(forbidden|prohibited|banned|locked|unlock\w*)\b/i,
		es: /\b(prohibid[oa]s?|bloquead[oa]s?|desbloque\w*)(?!\p{L})/iu
	},
	{ rule: 'streak', en: /\bstreaks?\b|don[’']t break the chain/i, es: /\brachas?\b/i },
	{
		rule: 'percent-recovered',
		en: /(%|per ?cent) (recovered|better|back to normal)|recovery score/i,
		es: /(%|por ciento) (recuperad[oa]|mejor)|puntuación de recuperación/i
	},
	{
		rule: 'blame',
		en: /\b(you failed|lazy|bad posture|poor posture)\b/i,
		es: /\b(fallaste|perezos[oa]|mala postura)\b/i
	}
];

/** Claims the source coverage excludes, by its row numbers. @type {Ban[]} */
const claims = [
	{
		rule: 'C03-C05-causes-elsewhere',
		en: /\b(psoas|hip flexors?)\b.{0,60}\b(migraines?|insomnia|anxiety|breathless\w*|difficulty breathing)\b/i,
		es: /\b(psoas|flexor(es)?)\b.{0,60}(migrañas?|insomnio|ansiedad|falta de aire)/i
	},
	{
		rule: 'C07-cannot-be-resolved',
		en: /cannot (be resolved|get better|go away) (if|unless|until|without)/i,
		es: /no (se resolverá|mejorará|se irá) (si|hasta|sin)/i
	},
	{
		rule: 'C11-head-of-the-femur',
		en: /\b(insert\w*|attach\w*|ends?)\b.{0,30}\bhead of the (femur|thigh bone)/i,
		es: /(insert\w*|une|termina)\b.{0,30}cabeza del fémur/i
	},
	{
		rule: 'C20-entire-spine',
		en: /\b(entire|whole) spine (must|needs|has to|to be)\b/i,
		es: /\btoda la columna (debe|tiene que|necesita)/i
	},
	{
		rule: 'C28-C33-tissue',
		en: /\badhesions?\b|\bfascial (binding|release)\b|\bknots?\b|sitting (shortens|tightens|thickens)|scar tissue/i,
		es: /\badherencias?\b|liberación (mio)?fascial|\bnudos?\b|sentad[oa].{0,20}(acorta|engrosa)|tejido cicatri/i
	},
	{
		rule: 'C42-C43-remedies',
		en: /anti-?inflammatory (foods?|diet)|\b(turmeric|ginger|willow bark|supplements?)\b/i,
		es: /(alimentos?|dieta) antiinflamatori|\b(cúrcuma|jengibre|corteza de sauce|suplementos?)(?!\p{L})/iu
	},
	{
		rule: 'C51-C52-anecdote',
		en: /\bcried out\b|\bpain never came back\b|\bgone for good\b|\bpain[- ]free (for life|forever)\b/i,
		es: /\bgritó\b|dolor (nunca|no) volvió|para siempre sin dolor/i
	},
	{
		rule: 'C57-C58-folk',
		en: /\b(gain|grow) an inch\b|\bgrow taller\b|\bdeeper breaths?\b/i,
		es: /\b(ganar|crecer) .{0,12}(centímetros?|altura)\b|respiraciones más profundas/i
	},
	{
		rule: 'C60-chronically-tight',
		en: /\b(chronically|always) tight\b|\btight (psoas|hip flexors?)\b/i,
		es: /\bcrónicamente tens[oa]s?\b|psoas (tenso|corto|acortado)/i
	},
	{
		rule: 'C69-C70-folk',
		en: /\bf(o)?etus\b|\b(largest|thickest|biggest) muscle\b|muscle of the soul/i,
		es: /\bfeto\b|músculo más (grande|grueso)|músculo del alma/i
	},
	{
		rule: 'C78-C79-emotions',
		en: /\b(buried|stored|trapped|held) (emotions?|feelings?|tension)\b|\b(stores?|holds?) (your )?(emotions?|trauma|memories)\b/i,
		es: /(emociones|tensión|recuerdos) (enterrad|guardad|atrapad|ocult)[oa]s?|(guarda|almacena) (tus |las )?emociones/i
	},
	{ rule: 'C82-earth', en: /\bgrounding\b|\bthe earth\b/i, es: /\bconexión con la tierra\b|\benraiza\w*/i },
	{ rule: 'C106-law', en: /\barndt|weak stimuli/i, es: /\barndt|estímulos débiles/i },
	{ rule: 'detox', en: /\btoxins?\b|\bdetox\b/i, es: /\btoxinas?\b|\bdetox\b/i }
];

/** What only a trained therapist does: in no instruction a client can see (rule `therapist-only`). @type {Ban[]} */
const therapistOnly = [
	{
		rule: 'therapist-only',
		clientOnly: true,
		en: /\bASIS\b|anterior superior iliac|\bfemoral (pulse|artery)\b|\biliac fossa\b|\bhook (your |the )?(thumbs?|fingers?)\b|\bcompress\w*.{0,20}\b(psoas|iliacus|muscle)\b|\bpsoas (release|massage)\b|\biliacus can be\b|\bmove (the )?organs?\b|abdominal wall/i,
		es: /\bEIAS\b|espina ilíaca anterosuperior|\b(pulso|arteria) femoral\b|\bfosa ilíaca\b|\bcomprim\w*.{0,20}(psoas|ilíaco|músculo)|(liberación|masaje) del psoas|\bmover (los )?órganos\b|pared abdominal/i
	},
	{ rule: 'therapist-only-navel', clientOnly: true, en: /\b(navel|naval|belly ?button)\b/i, es: /\bombligo\b/i },
	{
		rule: 'therapist-only-belly',
		clientOnly: true,
		unlessNegated: true,
		en: /\b(press\w*|push\w*|massage\w*|sink\w*|dig\w*|roll\w*|lean\w*|ball|roller|fingers?|fingertips|thumbs?)\b[^.!?]{0,40}\b(in|into|on|onto|through|over|under|against|at)\b[^.!?]{0,15}\b(belly|abdomen|stomach|tummy|groin|pelvis|psoas|iliacus)\b/i,
		es: /\b(presion\w*|apriet\w*|empuj\w*|masaj\w*|hund\w*|rued\w*|pelota|rodillo|dedos|pulgar(es)?)\b[^.!?]{0,40}\b(en|sobre|contra|hacia|bajo)\b[^.!?]{0,15}\b(vientre|abdomen|barriga|ingle|pelvis|psoas|ilíaco)\b/i
	}
];

const negation = {
	en: /\b(never|not|no|don[’']t|keep (away|off|clear)|away from|avoid)\b/i,
	es: /(?<!\p{L})(nunca|no|ni|jamás|evita|lejos)(?!\p{L})/iu
};

/** Every ban, in the order it is reported. */
export const bans = [...voice, ...claims, ...therapistOnly];

/** @param {string} text */
const sentencesOf = (text) => text.split(/(?<=[.!?…])\s+/);

/** @param {'en' | 'es'} locale @param {string} text @param {{ client: boolean }} [reader] @returns {{ rule: string, text: string }[]} the bans a text breaks */
export function brokenBans(locale, text, { client } = { client: true }) {
	return bans
		.filter((ban) => client || !ban.clientOnly)
		.flatMap((ban) =>
			sentencesOf(text)
				.filter((sentence) => ban[locale].test(sentence) && !(ban.unlessNegated && negation[locale].test(sentence)))
				.map((sentence) => ({ rule: ban.rule, text: sentence }))
		);
}

/** @param {import('./catalogues.mjs').Catalogues} catalogues @returns {import('./catalogues.mjs').Problem[]} */
export function wording(catalogues) {
	const problems = [];
	for (const { locale, area, key, message } of everyMessage(catalogues)) {
		for (const text of textsOf(message)) {
			for (const broken of brokenBans(/** @type {'en' | 'es'} */ (locale), text, { client: !isForTherapists(area) })) {
				if (!isAllowed(key, broken.rule)) problems.push({ ...broken, where: `${locale}/${area} ${key}` });
			}
		}
	}
	return problems;
}
