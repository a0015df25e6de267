import { isIssuance, type SignoffRecord } from '../domain/signoff.ts';
import type { ScoreOptions } from './score-period.ts';

/** The day and the exclusions with which the last confirmation looked at the period. */
export function scoreOptionsOf(record: SignoffRecord, period: string): ScoreOptions {
  const last = record.entries.findLast((entry) => !isIssuance(entry));
  if (last === undefined || isIssuance(last)) return { period };
  const [reason] = Object.values(last.excluded);
  return {
    period,
    asOf: last.asOf,
    ...(reason !== undefined && { exclude: Object.keys(last.excluded), reason }),
  };
}
