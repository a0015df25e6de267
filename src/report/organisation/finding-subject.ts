import type { Finding } from '../../diagnostics/diagnostic.ts';
import { quarterName } from '../format/period-name.ts';
import { type ReportContext, unitName } from '../report-context.ts';

/** Whom and what findings are about: `Phòng Người có công, quý I (chỉ tiêu 8)`; a file's name where it is no unit's. */
export function findingSubject({ plan, period }: ReportContext, findings: readonly Finding[]): string {
  const several = period.quarters.length > 1;
  const subjects = findings.map(({ at }) => {
    const [, quarter, unit] = /(\d{4}-Q[1-4])\/([^/]+)\.ya?ml$/i.exec(at.file) ?? [];
    if (quarter === undefined || unit === undefined) return at.file;
    return several ? `${unitName(plan, unit)} ${quarterName(quarter)}` : unitName(plan, unit);
  });
  const targets = [...new Set(findings.flatMap(({ values }) => values.target || []))];
  const about = targets.length === 0 ? '' : ` (chỉ tiêu ${targets.join(', ')})`;
  return `${[...new Set(subjects)].join(', ')}${about}`;
}
