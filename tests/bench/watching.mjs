/** Waiting for words on the screen from inside the page, so that the driver's own round trips are not measured. */

/** To be run in each page before its own scripts: notes the last tap, and the longest task of the main thread. */
export function watchTaps() {
	window.longest = 0;
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
	}).observe({ type: 'longtask' });
	const begin = ({ timeStamp }) => {
		window.tapped = timeStamp;
		window.longest = 0;
	};
	addEventListener('click', begin, { capture: true });
	addEventListener('change', begin, { capture: true });
	window.shows = (words) =>
		new Promise((done) => {
			const look = () => {
				// What is shown costs a layout to ask for, which would be measured along.
				if (!document.body.textContent.includes(words) || !document.body.innerText.includes(words)) return false;
				watcher.disconnect();
				done(performance.now());
				return true;
			};
			const watcher = new MutationObserver(look);
			if (!look()) watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
		});
}

/**
 * Does something in the page that begins with a tap or a chosen file, and gives the milliseconds from there until `words`
 * are on the screen, with the longest task in between.
 */
export async function untilShown(page, words, act) {
	await page.evaluate((text) => {
		window.shown = window.shows(text);
	}, words);
	await act();
	return page.evaluate(async () => ({ ms: (await window.shown) - window.tapped, longest: window.longest }));
}
