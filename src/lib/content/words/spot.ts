import { m } from '#messages';
import type { Spot } from '#lib/domain/session/player-state.ts';
import { dotted } from './dotted.ts';

const changes: Record<Spot['change'], () => string> = {
	fading: m.day_spot_fading,
	same: m.day_spot_same,
	growing: m.day_spot_growing
};

/** What was said of a release spot: "tender 4 · fading · 5 presses". */
export const spotWord = ({ tender, spreads, change, presses }: Spot): string =>
	dotted(
		m.day_spot_tender({ tender }),
		changes[change](),
		spreads && m.day_spot_spreads(),
		presses !== undefined && m.day_spot_presses({ count: presses })
	);
