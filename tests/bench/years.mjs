/** A long diary as stored rows: the same rows for the same years, ending yesterday. */

const dayMs = 86_400_000;

/** Numbers from 0 up to `below`, the same row of them for the same seed. */
function dice(seed) {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return (state >>> 8) % below;
	};
}

/**
 * Check-ins every day and three stretches of sitting, for `years` of 365 days.
 * @param {number} years
 */
export function diary(years) {
	const roll = dice(years);
	const rows = [];
	const put = (kind, at, values) => {
		const stamp = `${at.toString(36).padStart(9, '0')}-0000-bench000`;
		const day = new Date(at).toISOString().slice(0, 10);
		const fields = Object.fromEntries(
			Object.entries({ day, ...values }).map(([name, value]) => [name, [value, stamp]])
		);
		rows.push({ id: `bench-${rows.length.toString(36).padStart(10, '0')}`, kind, day, fields });
	};
	const first = Math.floor(Date.now() / dayMs) * dayMs - years * 365 * dayMs;
	for (let day = first; rows.length < years * 365 * 4; day += dayMs) {
		const usual = roll(6);
		put('checkIn', day + 7 * 3_600_000, {
			at: day + 7 * 3_600_000,
			zone: 'Europe/Berlin',
			places: [
				{ region: 'front-hip', side: 'left', usual, worst: usual + roll(4) },
				{ region: 'groin', side: 'right', usual: roll(4), worst: 4 + roll(3) }
			],
			qualities: ['ache'],
			spread: [],
			aggravators: ['sitting'],
			easers: ['walking'],
			stiffnessMin: roll(40),
			sleep: roll(11),
			stress: roll(11),
			flags: [],
			flagsAnswered: true,
			backdated: false
		});
		for (let bout = 0; bout < 3; bout++) {
			const start = day + (8 + bout * 3) * 3_600_000;
			const end = start + (20 + roll(100)) * 60_000;
			put('sittingBout', start, { how: 'timed', seat: 'desk', start, end, zone: 'Europe/Berlin' });
		}
	}
	return rows;
}
