import { region } from './region.ts';

/** A number as the region writes it: "2.5", in Spain "2,5". */
export const figure = (value: number): string => value.toLocaleString(region());
