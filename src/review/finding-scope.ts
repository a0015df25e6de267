import { type Finding, plainValue } from '../diagnostics/diagnostic.ts';

/** What a finding is about, for scopes: `null` where it is about no unit, period or target in particular. */
export interface FindingScope {
  readonly unit: string | null;
  readonly period: string | null;
  readonly target: string | null;
}

/** `submissions/2020-Q1/<unit>.yaml` names period and unit, `office/2020-6M.yaml` the period. */
export function scopeOf(finding: Finding): FindingScope {
  const [, quarter, unit] = /(?:^|\/)(\d{4}-Q[1-4])\/([^/]+)\.ya?ml$/i.exec(finding.at.file) ?? [];
  const [, period] = /(?:^|\/)(\d{4}(?:-\w+)?)\.ya?ml$/i.exec(finding.at.file) ?? [];
  return {
    unit: unit ?? null,
    period: quarter ?? period ?? null,
    target: plainValue(finding, 'target') || null,
  };
}
