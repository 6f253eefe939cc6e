/** Regions whose general emergency number is 911. */
const nineOneOne = 'US CA MX PR DO CR SV HN PA EC VE PY UY AR PH'.split(' ');

const others: Readonly<Record<string, string>> = { GB: '999', AU: '000', NZ: '111' };

/** The region of a language tag such as `es-MX`; undefined when it names none. */
function regionOf(tag: string): string | undefined {
	return /^[a-z]{2,3}(?:-[A-Za-z]{4})?-([A-Z]{2})\b/.exec(tag)?.[1];
}

/**
 * The emergency number to offer, from the device's language tags and its IANA zone: 911 or another well-known national
 * number by region, 112 elsewhere (it also reaches help from mobile phones in many other countries). The person can change it.
 */
export function emergencyNumber(languages: readonly string[], zone: string): string {
	const region = languages.map(regionOf).find((one) => one !== undefined);
	if (region === undefined) return zone.startsWith('America/') ? '911' : '112';
	return nineOneOne.includes(region) ? '911' : (others[region] ?? '112');
}
