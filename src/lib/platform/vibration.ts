/** Whether this device can vibrate at all. */
export const canVibrate = (): boolean => typeof navigator !== 'undefined' && 'vibrate' in navigator;

/** Vibrates in a pattern of milliseconds on and off; does nothing where the device cannot. */
export function vibrate(...pattern: number[]): void {
	if (canVibrate()) navigator.vibrate(pattern);
}
