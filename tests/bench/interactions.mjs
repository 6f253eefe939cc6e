/** How soon the page paints after a tap, as the browser itself tells it. */

/** To be run in each page before its own scripts: notes how long each interaction took until the next paint. */
export function noteInteractions() {
	window.interactions = [];
	new PerformanceObserver((list) => {
		for (const { duration, interactionId } of list.getEntries()) if (interactionId) window.interactions.push(duration);
	}).observe({ type: 'event', durationThreshold: 16, buffered: true });
}

/** The longest interaction the page saw since it was last asked, in milliseconds; under 16 ms counts as 16. */
export const slowest = (page) =>
	page.evaluate(
		() =>
			new Promise((done) => {
				// Event timing is told after the next paint: two frames and a task later everything is there.
				requestAnimationFrame(() =>
					requestAnimationFrame(() =>
						setTimeout(() => {
							const seen = window.interactions.splice(0);
							done(Math.max(16, ...seen));
						}, 200)
					)
				);
			})
	);

/** Makes the page's processor this many times slower. */
export async function slowDown(page, rate) {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate });
}
