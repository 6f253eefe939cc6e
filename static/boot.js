// Before the first paint: theme, text size, motion and language as last chosen on this device, and what comes early.
(() => {
	const root = document.documentElement;
	const read = (key) => {
		try {
			return localStorage.getItem('gaitkeeper-' + key);
		} catch {
			return null;
		}
	};
	// The browser's own bars have the colour of the theme that is chosen, now and later.
	new MutationObserver(() => {
		const { theme } = root.dataset;
		for (const meta of document.querySelectorAll('[name=theme-color]'))
			meta.media = theme ? (meta.className === theme ? '' : 'not all') : `(prefers-color-scheme:${meta.className})`;
	}).observe(root, { attributeFilter: ['data-theme'] });
	for (const name of ['theme', 'text', 'motion']) {
		const value = read(name);
		if (value) root.setAttribute('data-' + name, value);
	}
	// Who has checked in today finds the card of it as small as it will be.
	if (read('checkedIn') === new Date().toLocaleDateString('sv')) root.setAttribute('data-checked-in', '');
	// The catalogue remembers the language it last showed; only one that was chosen outlives a change of the device.
	if (!read('languageChosen') && read('language')) localStorage.removeItem('gaitkeeper-language');
	const chosen = read('language');
	const device = (navigator.languages || [navigator.language]).map((tag) => tag.slice(0, 2).toLowerCase());
	const language = chosen || device.find((tag) => tag === 'en' || tag === 'es') || 'en';
	root.lang = language;
	// The pages are written in English; another language waits the moment until the app has put its words in.
	if (language !== 'en') root.setAttribute('data-waiting', '');
	// A device that never had a first start is at once where that begins, unless it asks for what is open to all (as in
	// welcome-first.svelte.ts); it leads back if the database knows better.
	const welcomed = read('welcomed');
	const home = new URL('.', document.currentScript.src);
	const asked = location.pathname.slice(home.pathname.length);
	const open = /^(welcome|help|about|learn|exercises?|backup|settings|storage)\//.test(asked);
	if ((welcomed ? welcomed === 'no' : !read('since')) && !open) {
		root.setAttribute('data-waiting', '');
		location.replace(home + 'welcome/' + (asked && '?then=' + encodeURIComponent(asked + location.search)));
	}
	// The scripts a page names are asked for when its words stand; at once where they are on the device or the words wait for them.
	const ask = () => {
		for (const link of document.querySelectorAll('[rel=later]')) link.rel = 'modulepreload';
	};
	if (root.hasAttribute('data-waiting') || (navigator.serviceWorker && navigator.serviceWorker.controller))
		new MutationObserver(ask).observe(document.head, { childList: true });
	else addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => requestAnimationFrame(ask)));
	// What is tapped or typed before the app has its data is kept, and given to it when it wakes. Links work by themselves.
	const early = new Map();
	const keepTap = (event) => {
		const tapped = event.target instanceof Element && event.target.closest('button, [type=radio], [type=checkbox]');
		if (!tapped) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		early.set(tapped);
	};
	const keepText = ({ target }) => early.set(target, target.value);
	addEventListener('click', keepTap, true);
	addEventListener('input', keepText, true);
	const wake = () => {
		removeEventListener('click', keepTap, true);
		removeEventListener('input', keepText, true);
		for (const [field, text] of early) {
			if (!field.isConnected) continue;
			if (text === undefined) field.click();
			else {
				field.value = text;
				for (const heard of ['input', 'change']) field.dispatchEvent(new Event(heard, { bubbles: true }));
			}
		}
	};
	addEventListener('gaitkeeper-awake', wake, { once: true });
	// The browser may offer to install before the app is there to hear it.
	addEventListener('beforeinstallprompt', (event) => {
		event.preventDefault();
		window.gaitkeeperInstall = event;
		dispatchEvent(new Event('gaitkeeper-install'));
	});
	addEventListener('appinstalled', () => {
		window.gaitkeeperInstall = undefined;
	});
})();
