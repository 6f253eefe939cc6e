import type { Result } from '#lib/domain/base/result.ts';
import { focusFirstProblem } from './first-problem.ts';

/** A form being filled in: its draft, what it still needs, and the way out. */
export class Form<Draft extends object, Value, Problem> {
	#draft = $state.raw() as Draft;
	#problems = $state.raw<readonly Problem[]>([]);
	readonly #parse: (draft: Draft) => Result<Value, readonly Problem[]>;
	readonly #onsave: (value: Value) => void;

	/** Starts from a draft and is then the person's own; `parse` judges it when it is sent. */
	constructor(
		draft: Draft,
		parse: (draft: Draft) => Result<Value, readonly Problem[]>,
		onsave: (value: Value) => void
	) {
		this.#draft = draft;
		this.#parse = parse;
		this.#onsave = onsave;
	}

	get draft(): Draft {
		return this.#draft;
	}

	/** What kept it from being saved. */
	get problems(): readonly Problem[] {
		return this.#problems;
	}

	/** Changes the draft; what was asked for is asked for until it is there. */
	change(part: Partial<Draft>): void {
		this.#draft = { ...this.#draft, ...part };
		if (this.#problems.length > 0) this.#judge();
	}

	/** Hands over what was understood, or leads to the first field that needs something. */
	readonly submit = (event: SubmitEvent): void => {
		event.preventDefault();
		const parsed = this.#judge();
		if (parsed.ok) this.#onsave(parsed.value);
		else void focusFirstProblem(event.currentTarget);
	};

	#judge(): Result<Value, readonly Problem[]> {
		const parsed = this.#parse(this.#draft);
		this.#problems = parsed.ok ? [] : parsed.error;
		return parsed;
	}
}
