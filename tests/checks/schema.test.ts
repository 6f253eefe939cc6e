import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#lib/domain/settings.ts';
import { progressFileSchema } from '#lib/exchange/progress/schema.ts';
import { everything, writeProgress } from '#lib/exchange/progress/write.ts';
import { schemaText } from '../../scripts/schema.mjs';
import published from '../../static/schema/gaitkeeper-progress.v1.json?raw';
import { anyRecords } from '../fixtures/any-record.ts';
import first from '../fixtures/progress-v1.gaitkeeper.json?raw';

const validate = new Ajv2020({ strict: false }).compile(JSON.parse(published) as object);

describe('the published schema of the progress file', () => {
	it('is what the code says: run `node scripts/schema.mjs` after changing a record', () => {
		expect(schemaText(progressFileSchema)).toBe(published);
	});

	it('accepts every file the app writes', async () => {
		await fc.assert(
			fc.asyncProperty(anyRecords, async (records) => {
				const client = { id: 'client-0001', label: 'A.' };
				const head = { exportedAt: 1_790_000_000_000, zone: 'UTC', app: '0.1.0', client, included: everything };
				const source = { ...head, records, settings: defaultSettings, parked: [{ id: 'odd' }] };
				const { pieces } = await writeProgress(source, () => undefined);
				validate(JSON.parse(pieces.join('')));
				expect(validate.errors).toBeNull();
			}),
			{ numRuns: 200 }
		);
	});

	it('accepts the first file ever released, and refuses one with a pain of 11', () => {
		expect(validate(JSON.parse(first))).toBe(true);
		expect(validate(JSON.parse(first.replaceAll('"usual":4', '"usual":11')))).toBe(false);
	});
});
