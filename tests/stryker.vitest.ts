import { defineConfig } from 'vitest/config';

/** Tests for mutants of the gates: every example, and the laws on few histories. */
export default defineConfig({
	test: {
		environment: 'node',
		include: ['src/lib/domain/gates/**/*.test.ts'],
		exclude: ['src/lib/domain/gates/laws-fail.laws.test.ts'],
		env: { GAITKEEPER_HISTORIES: '25' },
		expect: { requireAssertions: true },
		testTimeout: 60_000
	}
});
