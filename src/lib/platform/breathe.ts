/** Hands the thread back once, so that a tap or a paint can come in between. */
function turn(): Promise<void> {
	return new Promise((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			done();
		};
		port2.postMessage(undefined);
	});
}

/** A pace for long work: gives a promise to wait for whenever `budgetMs` of work went by, else undefined. */
export function breather(budgetMs = 12): () => Promise<void> | undefined {
	let since = performance.now();
	return () => {
		if (performance.now() - since < budgetMs) return undefined;
		return turn().then(() => {
			since = performance.now();
		});
	};
}
