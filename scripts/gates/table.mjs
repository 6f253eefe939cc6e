const sides = ['left', 'right'];

const progress = ({ code, done, of, limit, from, category }) =>
	[
		code,
		of === undefined ? '' : `${done} of ${of}`,
		limit === undefined ? '' : `(limit ${limit})`,
		from === undefined ? '' : `from ${from}`,
		category ?? ''
	]
		.filter(Boolean)
		.join(' ');

const evidence = ({ code, day, value }) => [code, value ?? '', day ?? ''].filter((part) => part !== '').join(' ');

const reasonLines = (reason) => [
	`    ${reason.verdict.padEnd(8)}${reason.rule} (${reason.side}): ${reason.code}${reason.cleared ? `, cleared by ${reason.cleared.by} until ${reason.cleared.until}` : ''}`,
	...(reason.facts.length > 0 ? [`      facts    ${reason.facts.map(evidence).join('; ')}`] : []),
	`      reopens  ${reason.reopens.map(progress).join('; ')}`,
	`      source   ${reason.sources.join(', ')}`
];

/** A day's verdicts with every reason, as text. */
export function gateTable(evaluation, categories) {
	const head = [
		`${evaluation.day}  rules ${evaluation.ruleSet}  alert ${evaluation.alert}`,
		`${'category'.padEnd(14)}${sides.map((side) => side.padEnd(10)).join('')}`,
		...categories.map(
			(category) =>
				`${category.padEnd(14)}${sides.map((side) => evaluation[side].gates[category].verdict.padEnd(10)).join('')}`
		)
	];
	const why = categories.flatMap((category) =>
		sides.flatMap((side) => {
			const { verdict, reasons } = evaluation[side].gates[category];
			return reasons.length === 0 ? [] : [`  ${category}, ${side}: ${verdict}`, ...reasons.flatMap(reasonLines)];
		})
	);
	return [...head, '', ...why].join('\n');
}

const mark = { open: 'o', caution: '~', closed: 'x' };

/** The verdicts of a range of days, one line a day. */
export const timelineTable = (days) =>
	[
		'            left      right     (BR MO RE S1 S2 S3 ST VG; o open, ~ caution, x closed)',
		...days.map(
			({ day, left, right }) => `${day}  ${[left, right].map((of) => of.map((each) => mark[each]).join('')).join('  ')}`
		)
	].join('\n');
