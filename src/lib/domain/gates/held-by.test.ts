import { expect, test } from 'vitest';
import { checkIn, day, injury, screening } from '../../../../tests/fixtures/gates/facts.ts';
import { contraindications } from '../exercise/exercise.ts';
import type { Fact } from '../record/kinds.ts';
import { evaluate } from './evaluate.ts';
import { exerciseVerdict, type Judged } from './exercise-verdict.ts';
import { heldBy } from './held-by.ts';

const on = (...facts: readonly Fact[]) => evaluate([screening(0), checkIn(0, 2), ...facts], day(0));
const bridge: Judged = { category: 'strength-1', contraindications: [], unilateral: false };

test('what is open is held by nothing', () => {
	expect(heldBy(on(), bridge, 'both')).toBeUndefined();
});

test('a closed gate holds by its closing reason, on the side that decides', () => {
	const hurt = on(injury(0, 'right'));
	expect(heldBy(hurt, bridge, 'both')).toBe('injured');
	expect(heldBy(hurt, { ...bridge, unilateral: true }, 'right')).toBe('injured');
	expect(heldBy(hurt, { ...bridge, unilateral: true }, 'left')).toBeUndefined();
	expect(heldBy(evaluate([screening(0)], day(0)), { ...bridge, category: 'release' }, 'left')).toBe(
		'no-check-in-for-days'
	);
});

test('what only a therapist does is held for that', () => {
	expect(heldBy(on(), { ...bridge, category: 'breathing', therapistOnly: true }, 'left')).toBe('therapist-only');
});

test('every safety answer that closes an exercise has a code', () => {
	const careful = evaluate(
		[
			screening(0, {
				pregnant: true,
				bloodThinner: true,
				legClot: true,
				osteoporosis: true,
				surgery: [{ what: 'hip' }],
				hipReplacement: [{ side: 'right' }]
			}),
			checkIn(0, 2)
		],
		day(0)
	);
	const seen = contraindications.flatMap((tag) => {
		const tagged: Judged = { category: 'breathing', contraindications: [tag], unilateral: true };
		const { verdict } = exerciseVerdict(careful, tagged, 'right');
		const code = heldBy(careful, tagged, 'right');
		expect(code !== undefined, tag).toBe(verdict === 'closed');
		return code === undefined ? [] : [code];
	});
	expect(new Set(seen).size).toBe(6);
});
