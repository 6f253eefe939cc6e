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
		'no-check-in-today'
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
	expect([...new Set(seen)].toSorted()).toEqual([
		'blood-thinner',
		'hip-replacement',
		'leg-clot',
		'osteoporosis',
		'pregnant',
		'recent-surgery'
	]);
	// What only makes it gentler is not what holds it.
	for (const tag of contraindications) {
		const both: Judged = { category: 'breathing', contraindications: [tag, 'DVT'], unilateral: true };
		const { tags } = exerciseVerdict(careful, both, 'right');
		if (tags[0]?.verdict === 'caution') expect(heldBy(careful, both, 'right'), tag).toBe('leg-clot');
	}
});

test('a reason that only makes it gentle is not what holds it', () => {
	const bones = evaluate([screening(0, { osteoporosis: true }), injury(0, 'left'), checkIn(0, 2)], day(0));
	const { reasons } = bones.left.gates.release;
	const gentleFirst = reasons.toSorted((a, b) => Number(a.verdict === 'closed') - Number(b.verdict === 'closed'));
	expect(gentleFirst.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(['caution', 'closed']));
	const release = { ...bones.left.gates.release, reasons: gentleFirst };
	const told = { ...bones, left: { ...bones.left, gates: { ...bones.left.gates, release } } };
	expect(heldBy(told, { ...bridge, category: 'release', unilateral: true }, 'left')).toBe('injured');
});
