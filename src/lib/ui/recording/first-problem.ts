import { tick } from 'svelte';

/** Takes the focus to the first field of a form that says what it still needs, once that is on the screen. */
export async function focusFirstProblem(form: EventTarget | null): Promise<void> {
	await tick();
	if (!(form instanceof HTMLElement)) return;
	const field = form.querySelector('[role="alert"]')?.closest('fieldset, .field, .rated');
	const input =
		field?.querySelector<HTMLElement>('input:checked') ?? field?.querySelector<HTMLElement>('input, textarea');
	input?.focus();
}
