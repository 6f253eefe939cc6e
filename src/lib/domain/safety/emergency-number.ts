/** The number to offer, and whether it is known to be that of where the device is. */
interface EmergencyNumber {
	readonly number: string;
	readonly sure: boolean;
}

/** Zones of America with 911: the United States, Canada, Mexico, and those of the south and the islands that have it everywhere. */
const nineOneOne = [
	'Adak Anchorage Boise Chicago Denver Detroit Fort_Wayne Indiana Indianapolis Juneau Kentucky Los_Angeles Louisville',
	'Menominee Metlakatla New_York Nome North_Dakota Phoenix Puerto_Rico Shiprock Sitka St_Thomas Yakutat',
	'Atikokan Creston Dawson Dawson_Creek Edmonton Fort_Nelson Glace_Bay Goose_Bay Halifax Inuvik Moncton Montreal Nipigon',
	'Rainy_River Regina St_Johns Swift_Current Thunder_Bay Toronto Vancouver Whitehorse Winnipeg Yellowknife',
	'Bahia_Banderas Cancun Chihuahua Ciudad_Juarez Ensenada Hermosillo Matamoros Mazatlan Merida Mexico_City Monterrey Ojinaga',
	'Santa_Isabel Tijuana Aruba Asuncion Belize Cayman Costa_Rica Guayaquil Montevideo Nassau Panama Santo_Domingo Tegucigalpa'
];

/** What is Danish or French in America, where 112 is the number as in Europe. */
const europeInAmerica =
	'Cayenne|Danmarkshavn|Godthab|Guadeloupe|Marigot|Martinique|Miquelon|Nuuk|Scoresbysund|St_Barthelemy|Thule';
const brazil =
	'Araguaina|Bahia|Belem|Boa_Vista|Campo_Grande|Cuiaba|Eirunepe|Fortaleza|Maceio|Manaus|Noronha|Porto_Acre|Porto_Velho|Recife|Rio_Branco|Santarem|Sao_Paulo';
/** Zones of Europe where an ambulance may have another number than 112. */
const notOneOneTwo =
	'Astrakhan|Belgrade|Kaliningrad|Kiev|Kirov|Kyiv|Minsk|Moscow|Podgorica|Samara|Sarajevo|Saratov|Simferopol|Skopje|Tirane|Ulyanovsk|Uzhgorod|Volgograd|Zaporozhye';

/** Zones whose number for an ambulance is known. */
const known: readonly (readonly [RegExp, string])[] = [
	[new RegExp(`^America/(${nineOneOne.join(' ').replaceAll(' ', '|')})(/|$)`), '911'],
	[/^(US|Canada|Mexico)\/|^Atlantic\/Bermuda$|^Pacific\/(Honolulu|Guam)$|^Asia\/Manila$/, '911'],
	[new RegExp(`^America/(${europeInAmerica})$`), '112'],
	[new RegExp(`^America/(${brazil})$|^Brazil/`), '192'],
	[/^America\/(Santiago|Punta_Arenas|Coyhaique)$|^Chile\/|^Pacific\/Easter$/, '131'],
	[/^America\/Bogota$/, '123'],
	[/^Europe\/(London|Belfast|Jersey|Guernsey|Isle_of_Man)$|^Asia\/Hong_Kong$/, '999'],
	[new RegExp(`^Europe/(?!(${notOneOneTwo})$)`), '112'],
	[/^Atlantic\/(Azores|Canary|Faeroe|Faroe|Madeira|Reykjavik)$|^Africa\/Ceuta$|^Arctic\//, '112'],
	[/^Asia\/(Calcutta|Kolkata|Nicosia)$|^Indian\/(Mayotte|Reunion)$/, '112'],
	[/^Asia\/(Seoul|Taipei|Tokyo)$/, '119'],
	[/^Asia\/(Chongqing|Harbin|Kashgar|Shanghai|Urumqi)$/, '120'],
	[/^Asia\/Singapore$/, '995'],
	[/^Australia\//, '000'],
	[/^Pacific\/(Auckland|Chatham)$/, '111']
];

/** Zones of which it is known only that 911 helps in much of the country. */
const often = /^America\/(Argentina\/|Buenos_Aires$|Caracas$|Catamarca$|Cordoba$|El_Salvador$|Mendoza$|Rosario$)/;

/** A zone that names a place. */
const place = /^(Africa|America|Antarctica|Asia|Atlantic|Europe|Indian|Pacific)\//;

const byRegion: Readonly<Record<string, string>> = {
	...Object.fromEntries('US CA MX PR DO CR SV HN PA EC VE PY UY AR PH'.split(' ').map((region) => [region, '911'])),
	...{ GB: '999', AU: '000', NZ: '111', JP: '119', KR: '119', TW: '119', CN: '120', BR: '192', CL: '131', CO: '123' }
};

/** The region of a language tag such as `es-MX`; undefined when it names none. */
function regionOf(tag: string): string | undefined {
	return /^[a-z]{2,3}(?:-[A-Za-z]{4})?-([A-Z]{2})\b/.exec(tag)?.[1];
}

/**
 * The emergency number to offer, from the device's IANA zone, which says where it is. Where that names no place it follows the
 * language tags, which is a guess; where nothing is known it is 112, which reaches help from mobile phones in many countries.
 * The person can change it.
 */
export function emergencyNumber(languages: readonly string[], zone: string): EmergencyNumber {
	const number = known.find(([zones]) => zones.test(zone))?.[1];
	if (number !== undefined) return { number, sure: true };
	if (place.test(zone)) return { number: often.test(zone) ? '911' : '112', sure: false };
	const region = languages.map(regionOf).find((one) => one !== undefined) ?? '';
	return { number: byRegion[region] ?? '112', sure: false };
}
