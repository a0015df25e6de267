import { withoutStop } from '../../domain/text.ts';
import type { ReportAppendix } from '../report-model.ts';

const end = './.';

/**
 * An appendix ends `./.` as the body does: both samples of an appendix have it (ND30 Phụ lục III, Mẫu 2.1 and 2.2).
 * It closes the note below the last table, which says what is always true where there is none, or a note below the
 * last chart: alone on a line it looks lost.
 */
export function endAppendix(
  appendix: Omit<ReportAppendix, 'ending'>,
  lastWords: { readonly ofTables: string; readonly ofCharts: string },
): ReportAppendix {
  const last = appendix.charts.length > 0 ? undefined : appendix.tables.at(-1);
  if (last === undefined) return { ...appendix, ending: `${lastWords.ofCharts}${end}` };
  const note = last.note === '' ? lastWords.ofTables : last.note;
  const closed = { ...last, note: `${withoutStop(note)}${end}` };
  return { ...appendix, tables: [...appendix.tables.slice(0, -1), closed], ending: '' };
}
