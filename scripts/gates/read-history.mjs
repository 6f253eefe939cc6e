/** One record of a file as a fact: with registers (backup), or plain with its content apart or beside id and day. */
function readFact(kind, raw, { isDeleted, parseContent, parseFact, parseLocalDate, readRecord }) {
	if (raw === null || typeof raw !== 'object') return { ok: false, error: {} };
	if ('fields' in raw) {
		const record = readRecord({ ...raw, kind });
		if (!record) return { ok: false, error: { field: 'fields' } };
		return isDeleted(record) ? { ok: true, value: undefined } : parseFact(record);
	}
	const { id, day, content, ...rest } = raw;
	const parsedDay = typeof day === 'string' ? parseLocalDate(day) : undefined;
	if (typeof id !== 'string' || parsedDay === undefined) return { ok: false, error: { field: 'day' } };
	const parsed = parseContent(kind, content ?? rest);
	return parsed.ok ? { ok: true, value: { id, kind, day: parsedDay, content: parsed.value } } : parsed;
}

/** The facts of a backup or progress file, and the records that could not be read. */
export function readHistory(file, program) {
	if (file?.format !== 'gaitkeeper-progress') return { problem: 'not a Gaitkeeper progress or backup file' };
	if (file.version !== 1) return { problem: `version ${file.version} needs a newer Gaitkeeper` };
	if (file.records === null || typeof file.records !== 'object') return { problem: 'no records in it' };
	const history = [];
	const parked = [];
	for (const kind of program.recordKinds)
		for (const raw of Array.isArray(file.records[kind]) ? file.records[kind] : []) {
			const read = readFact(kind, raw, program);
			if (!read.ok) parked.push({ id: String(raw?.id ?? '?'), kind, field: read.error.field });
			else if (read.value !== undefined) history.push(read.value);
		}
	return { history, parked };
}
