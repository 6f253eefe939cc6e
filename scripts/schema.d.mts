import type { GenericSchema } from 'valibot';

export declare function schemaText(schema: GenericSchema): string;
