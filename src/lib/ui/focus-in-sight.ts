/**
 * Brings what gets the focus by keyboard, or to be typed in, wholly into sight: a browser leaves there what shows a little of itself. What is
 * tapped stays under the finger.
 */
export function focusInSight(box: HTMLElement): () => void {
	const follow = ({ target }: FocusEvent) => {
		if (target instanceof Element && target.matches(':focus-visible'))
			target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	};
	box.addEventListener('focusin', follow);
	return () => box.removeEventListener('focusin', follow);
}
