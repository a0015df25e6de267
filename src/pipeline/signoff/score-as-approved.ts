import { isConfirmation, type SignoffRecord } from '../../domain/signoff.ts';
import { currentRevision } from '../../signoff/revisions.ts';
import type { ScoreOptions } from '../score-period.ts';

/** The day and the exclusions with which the last confirmation of the present revision looked at the period. */
export function scoreOptionsOf(record: SignoffRecord, period: string): ScoreOptions {
  const last = currentRevision(record.entries).entries.findLast(isConfirmation);
  if (last === undefined) return { period };
  const [reason] = Object.values(last.excluded);
  return {
    period,
    asOf: last.asOf,
    ...(reason !== undefined && { exclude: Object.keys(last.excluded), reason }),
  };
}
