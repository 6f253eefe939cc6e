import { m } from '#messages';

/** What a nudge says beside the time: help first under an emergency sign, a break where moving is open, else nothing. */
export function nudgeWord({ moves, helpFirst }: { readonly moves: boolean; readonly helpFirst: boolean }): string {
	if (helpFirst) return m.program_emergency();
	return moves ? m.sitting_nudge_body() : '';
}
