import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { sayDay } from '../../diagnostics/say-day.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Workspace } from '../../domain/workspace.ts';
import { writeQuarter } from '../write-places.ts';
import { changesSince } from './changes-since.ts';

/** Where the accepted content is kept, beside the register. */
export function keptPath({ period, unit }: Pick<Submission, 'period' | 'unit'>): string {
  return `receipts/${period}/${unit}.json`;
}

/** A report that no longer says what the office accepted. */
export interface ChangedReport {
  readonly submission: Submission;
  readonly quarter: Period;
  /** The digest that the register holds. */
  readonly accepted: string;
}

/** Accepted reports whose content is another one by now; layout and comments may change. */
export function changedReports({ plan, submissions, receipts }: Workspace): readonly ChangedReport[] {
  return submissions.flatMap((submission) => {
    const receipt = receipts[submission.period]?.[submission.unit];
    const quarter = plan.periods.find(({ id }) => id === submission.period);
    const accepted = receipt?.state === 'accepted' ? receipt.digest : null;
    return quarter && accepted !== null && accepted !== undefined && accepted !== submission.digest
      ? [{ submission, quarter, accepted }]
      : [];
  });
}

/**
 * Says what changed, at the first figure that did. Without the content that was kept, only that it changed.
 * @param content plain content as kept (`null` where there is none) and as it is now; `lost` names what should have
 * been kept and was not found whole, or is empty.
 */
export function reviewChange(
  plan: Plan,
  { submission, quarter }: ChangedReport,
  content: { readonly kept: unknown; readonly now: unknown; readonly lost: string },
): Finding {
  const changes = content.kept === null ? [] : changesSince(plan, submission, content);
  const first = changes.find(({ at }) => at !== null) ?? changes[0];
  const others = changes.filter((change) => change !== first);
  return finding('changed-after-acceptance', first?.at ?? { file: submission.file }, {
    values: {
      name: plan.units.find(({ id }) => id === submission.unit)?.name ?? submission.unit,
      period: { vi: `${writeQuarter(quarter.id, quarter).vi} năm ${quarter.year}`, en: quarter.id },
      closes: sayDay(quarter.closes),
      target: first?.target ?? '',
      label: first?.label ?? '',
      from: first?.from ?? '',
      to: first?.to ?? '',
      line: first?.at ? String(first.at.line) : '',
      others: others.map(({ label, from, to }) => `“${label}”: ${from} → ${to}`).join('; '),
      lost: content.lost,
    },
    related: others.flatMap(({ at }) => at ?? []),
  });
}
