import { withoutStop } from '../../domain/text.ts';
import type { ReportAppendix } from '../report-model.ts';

const end = './.';

/**
 * An appendix ends `./.` as the body does: both samples of an appendix have it (ND30 Phụ lục III, Mẫu 2.1 and 2.2).
 * It closes the note below the last table, or stands by itself where no words come last.
 */
export function endAppendix(appendix: Omit<ReportAppendix, 'ending'>): ReportAppendix {
  const last = appendix.charts.length > 0 ? undefined : appendix.tables.at(-1);
  if (last === undefined || last.note === '') return { ...appendix, ending: end };
  const closed = { ...last, note: `${withoutStop(last.note)}${end}` };
  return { ...appendix, tables: [...appendix.tables.slice(0, -1), closed], ending: '' };
}
