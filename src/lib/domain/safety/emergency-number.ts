/** Regions whose general emergency number is 911. */
const nineOneOne = 'US CA MX PR DO CR SV HN PA EC VE PY UY AR PH'.split(' ');

const others: Readonly<Record<string, string>> = { GB: '999', AU: '000', NZ: '111' };

/** Where the time zone alone says which number helps; 112 elsewhere. */
const byZone: readonly (readonly [RegExp, string])[] = [
	[/^(America|US|Canada|Mexico)\/|^Pacific\/Honolulu$|^Asia\/Manila$/, '911'],
	[/^Europe\/(London|Belfast|Jersey|Guernsey|Isle_of_Man)$/, '999'],
	[/^Australia\//, '000'],
	[/^Pacific\/(Auckland|Chatham)$/, '111'],
	[/^(Africa|Asia|Atlantic|Europe|Indian|Pacific)\//, '112']
];

/** The region of a language tag such as `es-MX`; undefined when it names none. */
function regionOf(tag: string): string | undefined {
	return /^[a-z]{2,3}(?:-[A-Za-z]{4})?-([A-Z]{2})\b/.exec(tag)?.[1];
}

/**
 * The emergency number to offer, from the device's IANA zone, which says where it is, or else its language tags: 911 or another
 * well-known national number, 112 elsewhere (it also reaches help from mobile phones in many other countries). The person can change it.
 */
export function emergencyNumber(languages: readonly string[], zone: string): string {
	const there = byZone.find(([zones]) => zones.test(zone))?.[1];
	if (there !== undefined) return there;
	const region = languages.map(regionOf).find((one) => one !== undefined) ?? '';
	return nineOneOne.includes(region) ? '911' : (others[region] ?? '112');
}
