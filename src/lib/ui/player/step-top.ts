/**
 * Shows a new step of the player from its top, and leads to its heading whoever does not have the finger on Stop; where
 * the same screen goes on (`same`), the focus stays where it is.
 */
export function stepTop(frame: HTMLElement, same: boolean): void {
	frame.scrollTop = 0;
	const held = document.activeElement;
	if (same || (held !== null && frame.querySelector('.ground')?.contains(held))) return;
	const heading = frame.querySelector<HTMLElement>('.stage h2[tabindex]') ?? frame.querySelector('h1');
	heading?.focus({ preventScroll: true });
}
