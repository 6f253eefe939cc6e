import * as v from 'valibot';
import { kindSchemas } from '#lib/domain/record/kinds.ts';
import { recordKinds, type RecordKind } from '#lib/domain/record/record.ts';
import { localDate } from '#lib/domain/base/schema.ts';
import { settingsSchema } from '#lib/domain/settings.ts';
import { headSchema } from './v1.ts';

const stampText = v.pipe(v.string(), v.regex(/^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{8}$/));
const register = (value: v.GenericSchema) => v.strictTuple([v.nullable(value), stampText]);

interface ObjectLike {
	readonly type: string;
	readonly entries?: Record<string, v.GenericSchema & { readonly wrapped?: v.GenericSchema }>;
	readonly options?: readonly ObjectLike[];
}

/** The fields of a kind with every value they may have; a variant's fields are those of all its forms. */
function fieldsOf(schema: ObjectLike): Map<string, v.GenericSchema[]> {
	const fields = new Map<string, v.GenericSchema[]>();
	for (const { entries = {} } of schema.type === 'variant' ? (schema.options ?? []) : [schema]) {
		for (const [field, entry] of Object.entries(entries)) {
			const value = entry.type === 'optional' && entry.wrapped ? entry.wrapped : entry;
			fields.set(field, [...(fields.get(field) ?? []), value]);
		}
	}
	return fields;
}

function recordSchema(kind: RecordKind): v.GenericSchema {
	const fields = [...fieldsOf(kindSchemas[kind] as unknown as ObjectLike)].map(([field, values]) => {
		const [only] = values;
		return [field, v.optional(register(only && values.length === 1 ? only : v.union(values)))] as const;
	});
	return v.object({
		id: v.pipe(v.string(), v.regex(/^[0-9a-zA-Z-]{1,64}$/)),
		kind: v.literal(kind),
		fields: v.objectWithRest(
			{
				...Object.fromEntries(fields),
				day: v.optional(register(localDate)),
				deleted: v.optional(register(v.boolean()))
			},
			register(v.unknown())
		)
	});
}

/** The whole file as one schema, for the published JSON Schema; reading itself goes record by record. */
export const progressFileSchema = v.looseObject({
	...headSchema.entries,
	records: v.object(
		Object.fromEntries(recordKinds.map((kind) => [kind, v.optional(v.array(recordSchema(kind)))] as const))
	),
	parked: v.optional(v.array(v.unknown())),
	settings: v.optional(settingsSchema)
});
