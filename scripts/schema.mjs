/** Writes the published JSON Schema of the progress file from the code's own schemas: `node scripts/schema.mjs`. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Where the schema is published, under static/. */
const schemaPath = 'static/schema/gaitkeeper-progress.v1.json';

/** The JSON Schema text of a valibot schema. */
export function schemaText(schema) {
	const json = toJsonSchema(schema, {
		target: 'draft-2020-12',
		typeMode: 'input',
		// A check in code (a side its region has, a day that exists) has no JSON Schema form.
		ignoreActions: ['check', 'transform']
	});
	return `${JSON.stringify({ title: 'Gaitkeeper progress file or backup, version 1', ...json }, null, '\t')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { runnerImport } = await import('vite');
	const { module } = await runnerImport('./src/lib/exchange/progress/schema.ts', {
		configFile: false,
		logLevel: 'error'
	});
	mkdirSync('static/schema', { recursive: true });
	writeFileSync(schemaPath, schemaText(module.progressFileSchema));
}
