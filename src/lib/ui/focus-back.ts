/** The page's title, or what holds the page where it has none. */
const place = () => document.querySelector<HTMLElement>('h1[tabindex]') ?? document.querySelector<HTMLElement>('main');

/**
 * Gives the focus back to what had it before a dialog was shown. Where that is not there any more, or goes next (its row was
 * deleted), the page's title takes it. What has taken the focus by itself meanwhile keeps it.
 */
export function focusBack(opener: Element | null): void {
	const lost = () => document.activeElement === null || document.activeElement === document.body;
	if (!lost()) return;
	if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) opener.focus();
	if (lost()) {
		place()?.focus({ preventScroll: true });
		return;
	}
	const watch = new MutationObserver(() => {
		if (document.activeElement === opener) return;
		watch.disconnect();
		if (lost()) place()?.focus({ preventScroll: true });
	});
	watch.observe(document.body, { childList: true, subtree: true });
}

/**
 * Hands the focus on from a control that was tapped and goes away with its row: to the title (`tabindex="-1"`) of the row after it or before
 * it, else to the page's. Never to the next row's control, which a key held down would press too.
 */
export function handOn({ currentTarget }: Event): void {
	const row = currentTarget instanceof Element ? currentTarget.closest('li, section') : undefined;
	const near = [row?.nextElementSibling, row?.previousElementSibling]
		.filter((other) => other?.matches('li, section'))
		.map((other) => other?.querySelector<HTMLElement>('[tabindex="-1"]'));
	(near.find((title) => title) ?? place())?.focus({ preventScroll: true });
}
