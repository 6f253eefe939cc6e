import { m } from '#messages';
import type { SourceId } from '#lib/domain/gates/codes.ts';

const sources: Record<SourceId, () => string> = {
	project: m.source_project,
	'cauda-equina-guidance': m.source_cauda_equina_guidance,
	'psoas-haematoma-reports': m.source_psoas_haematoma_reports,
	'red-flag-guidance': m.source_red_flag_guidance,
	'source-002': m.source_002,
	'source-003': m.source_003,
	'source-004': m.source_004,
	'pain-monitoring-model': m.source_pain_monitoring_model,
	'farrar-2001': m.source_farrar_2001,
	'acog-804': m.source_acog_804,
	'strong-steady-straight': m.source_strong_steady_straight,
	'who-give-clearance': m.source_who_give_clearance
};

/** Where a rule or a number comes from. */
export const sourceWord = (source: SourceId): string => sources[source]();
