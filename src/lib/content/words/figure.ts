import { getLocale } from '../messages/generated/runtime.js';

/** A number as the language writes it: "2.5", in Spanish "2,5". */
export const figure = (value: number): string => value.toLocaleString(getLocale());
