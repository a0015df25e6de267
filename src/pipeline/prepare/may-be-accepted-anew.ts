import type { Day } from '../../domain/day.ts';
import { type Period, readPeriodId } from '../../domain/period.ts';
import { brokenLink } from '../../signoff/chain-entries.ts';
import { currentRevision } from '../../signoff/revisions.ts';
import type { OpenedWorkspace } from '../open-workspace.ts';

/**
 * Until the closing date, and while an issued report of the quarter is open again, what was accepted may be accepted
 * anew as it is now. A record that was altered opens nothing.
 */
export function mayBeAcceptedAnew(
  { signoffs }: Pick<OpenedWorkspace, 'signoffs'>,
  quarter: Pick<Period, 'id' | 'closes'>,
  today: Day,
): boolean {
  if (today <= quarter.closes) return true;
  return Object.values(signoffs).some(({ period, entries }) => {
    if (!readPeriodId(period)?.quarters.includes(quarter.id) || brokenLink(entries) >= 0) return false;
    const { reopening, issue } = currentRevision(entries);
    return reopening !== null && issue === null;
  });
}
