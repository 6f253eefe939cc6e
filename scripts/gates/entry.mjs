/** What the command line needs of the program; bundled for Node on demand. */
export { parseLocalDate } from '../../src/lib/domain/base/local-date.ts';
export { categories } from '../../src/lib/domain/exercise/exercise.ts';
export { evaluate } from '../../src/lib/domain/gates/evaluate.ts';
export { timeline } from '../../src/lib/domain/gates/timeline.ts';
export { isDeleted, readRecord, recordKinds } from '../../src/lib/domain/record/record.ts';
export { parseContent, parseFact } from '../../src/lib/domain/record/kinds.ts';
