/** What the content check lets pass, each with the reason beside it. */

/** Words that are the same in English and Spanish, or names. */
const sameWords = new Set([
	'Gaitkeeper',
	'CSV',
	'FHIR',
	'PDF',
	'JSON',
	'No',
	'no',
	'Total',
	'total',
	'Error',
	'error',
	'Local',
	'local',
	'Normal',
	'normal',
	'Plan',
	'Hospital',
	'Osteoporosis',
	'Auto',
	'Yoga',
	'Biofeedback'
]);

/** Keys whose text is the same in both languages, with the reason. @type {Record<string, string>} */
const sameKeys = {};

/** Keys that may use a listed word, with the reason. @type {Record<string, string>} */
const allowedKeys = {
	'keep_refusal_broken:damaged': 'a file, not a person',
	'settings_about_privacy_3:forbidden': 'unlocking the device, not a gate'
};

/** Areas read by therapists, where hands-on terms may stand. */
const therapistAreas = /^therapist/;

/** Keys that cite literature or give technical names: not running text for readability. */
const citations = /_(source|citation|reference)$/;

/** @param {string} key @param {string} text whether a message may be equal in both languages */
export const mayStayTheSame = (key, text) => key in sameKeys || isUnit(text) || sameWords.has(text.trim());

/** @param {string} text whether it is inputs with units both languages write alike */
const isUnit = (text) => /^(\{\w+\}\s?(min|s|h|kB|MB|%)\s?)+$/.test(text.trim());

/** @param {string} key @param {string} rule whether a key is excused from a wording rule, written `key:rule` */
export const isAllowed = (key, rule) => `${key}:${rule}` in allowedKeys;

/** @param {string} area whether the client never sees an area */
export const isForTherapists = (area) => therapistAreas.test(area);

/** @param {string} key whether a message cites rather than tells */
export const isCitation = (key) => citations.test(key);
