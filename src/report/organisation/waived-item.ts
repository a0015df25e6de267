import type { Waived } from '../../diagnostics/diagnostic.ts';
import { messageOf } from '../../diagnostics/message.ts';
import { joinClauses, withoutStop } from '../../domain/text.ts';
import type { Waiver } from '../../domain/waiver.ts';
import { printDay } from '../format/date.ts';
import type { ReportContext } from '../report-context.ts';
import { findingSubject } from './finding-subject.ts';

/** What the office let pass, one entry a waiver: who and what, why, who approved it and until when. */
export function waivedInWords(context: ReportContext, waived: readonly Waived[]): readonly string[] {
  const byWaiver = new Map<Waiver, Waived[]>();
  for (const one of waived) byWaiver.set(one.waiver, [...(byWaiver.get(one.waiver) ?? []), one]);
  return [...byWaiver].map(([waiver, covered]) => {
    const findings = covered.map(({ finding }) => finding);
    const [first] = findings;
    const title = first === undefined ? '' : messageOf(first, 'vi').title;
    const { approvedBy, reason, date, expires } = waiver;
    return joinClauses([
      `${findingSubject(context, findings)}: ${title}`,
      `lý do: ${withoutStop(reason)}`,
      `${withoutStop(approvedBy.position)} ${withoutStop(approvedBy.name)} chấp thuận ngày ${printDay(date)}`.trim(),
      `có hiệu lực đến hết ngày ${printDay(expires)}`,
    ]);
  });
}
