import { defineConfig } from 'vitest/config';

/** Tests for mutants of the gates: the examples alone, so that a survivor shows what no example says. */
export default defineConfig({
	test: {
		environment: 'node',
		// The gates keep nothing between tests, and a mutant is tried twice as fast without fresh modules for every file.
		isolate: false,
		include: ['src/lib/domain/gates/**/*.test.ts'],
		exclude: ['src/**/*.laws.test.ts'],
		expect: { requireAssertions: true },
		testTimeout: 60_000
	}
});
