import { describe } from 'vitest';
import { lastLaws, timelineLaw } from '../../../../tests/fixtures/gates/last-laws.ts';
import { tryLaws } from '../../../../tests/fixtures/gates/try-laws.ts';

describe('the other laws over made-up histories', () => {
	tryLaws([...lastLaws, timelineLaw]);
});
