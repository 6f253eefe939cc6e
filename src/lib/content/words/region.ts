import { getLocale } from '../messages/generated/runtime.js';

/** The device's own way, asked for once: it costs as much as a date. */
const device = new Intl.DateTimeFormat().resolvedOptions().locale;

/** How dates, times and numbers are written: as the device's region does it where that speaks the app's language, else as in Britain or Spain. */
export function region(): string {
	const language = getLocale();
	if (device.startsWith(`${language}-`)) return device;
	return language === 'es' ? 'es' : 'en-GB';
}
