import type { Target } from '../../domain/plan.ts';
import { capitalise, withoutStop } from '../../domain/text.ts';
import { renderPhrase } from '../phrases/render-phrase.ts';
import { slotValues } from '../phrases/slot-values.ts';
import { leavesOut, type ReportContext, type ScoredIndicator } from '../report-context.ts';

/** Ghi chú of a row: the plan's note, coverage where units are missing; else where to read on, or how far it is. */
export function indicatorNote(context: ReportContext, target: Target, scored: ScoredIndicator): string {
  const { indicator, score } = scored;
  const values = slotValues({ context, own: scored, style: 'cell' });
  const note = indicator.note === null ? null : renderPhrase(indicator.note, values);
  const { reported, expected } = score.coverage;
  const counted = leavesOut(context) ? 'số đơn vị được tính' : 'số đơn vị đã báo cáo';
  const coverage = reported < expected ? `${counted}: ${reported}/${expected}` : '';
  const own = [note ? withoutStop(note) : '', coverage].filter((part) => part !== '');
  const told = own.length > 0 ? own : [standing(context, target, scored)];
  return capitalise(told.join('; '));
}

function standing(context: ReportContext, target: Target, { indicator, score }: ScoredIndicator): string {
  if (score.judgement === 'not-met') return seeBody(context, target);
  if (score.judgement !== 'in-progress') return '';
  if (score.progress === 'behind') return 'Chậm tiến độ';
  return indicator.judged.kind === 'by-year-end' ? 'Đánh giá cuối năm' : '';
}

function seeBody({ plan }: ReportContext, target: Target): string {
  const section = plan.sections.find((one) => one.holds === 'targets');
  return section ? `Xem mục ${section.number}.${target.number}` : '';
}
