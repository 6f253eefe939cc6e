/** Brings what gets the focus in a row that scrolls sideways wholly into sight: a browser leaves there what shows a little of itself. */
export function focusInRow(row: HTMLElement): () => void {
	const follow = ({ target }: FocusEvent) => {
		if (target instanceof Element) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	};
	row.addEventListener('focusin', follow);
	return () => row.removeEventListener('focusin', follow);
}
