import { expect, it, vi } from 'vitest';
import type { Result } from '#lib/domain/base/result.ts';
import { Form } from './form.svelte.ts';

vi.mock('./first-problem.ts', () => ({ focusFirstProblem: () => Promise.resolve() }));

interface Draft {
	readonly by: string;
	readonly why: string;
}
const parse = (draft: Draft): Result<Draft, readonly (keyof Draft)[]> => {
	const missing = (['by', 'why'] as const).filter((field) => draft[field] === '');
	return missing.length === 0 ? { ok: true, value: draft } : { ok: false, error: missing };
};

it('asks for nothing before it is sent, and after that only for what is still missing', () => {
	const saved: Draft[] = [];
	const form = new Form({ by: '', why: '' }, parse, (value) => saved.push(value));
	const send = () => form.submit({ preventDefault: () => undefined, currentTarget: null } as unknown as SubmitEvent);
	form.change({ by: '' });
	expect(form.problems).toEqual([]);
	send();
	expect(form.problems).toEqual(['by', 'why']);
	form.change({ by: 'Ana' });
	expect(form.problems).toEqual(['why']);
	form.change({ why: 'rest' });
	expect(form.problems).toEqual([]);
	send();
	expect(saved).toEqual([{ by: 'Ana', why: 'rest' }]);
});
