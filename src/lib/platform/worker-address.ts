/** The part of the browser's Trusted Types this needs; what it makes is a string to every caller. */
interface PolicyMaker {
	createPolicy(
		name: string,
		rules: { createScriptURL(address: string): string }
	): { createScriptURL(address: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: PolicyMaker };

/** The one rule for scripts that run as workers: they come from this origin. */
function ownOrigin(address: string): string {
	const url = new URL(address, location.href);
	if (url.origin !== location.origin) throw new TypeError(`a worker from another origin: ${url.origin}`);
	return url.href;
}

const policy = trustedTypes?.createPolicy('gaitkeeper-worker', { createScriptURL: ownOrigin });

/** The address of a worker in the form the content policy lets `Worker` and `register` take; throws for another origin. */
export const workerAddress = (address: string): string => policy?.createScriptURL(address) ?? ownOrigin(address);
