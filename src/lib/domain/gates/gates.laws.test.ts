import { describe } from 'vitest';
import { firstLaws } from '../../../../tests/fixtures/gates/first-laws.ts';
import { tryLaws } from '../../../../tests/fixtures/gates/try-laws.ts';

describe('the first ten laws over made-up histories', () => {
	tryLaws(firstLaws);
});
