import { readPeriodId } from '../domain/period.ts';
import { UsageError } from '../pipeline/usage-error.ts';

/** Names of groups of periods that `--period` takes. */
const periodGroups: readonly string[] = ['annual', 'issued', 'all'];

export function isWantedPeriod(wanted: string): boolean {
  return periodGroups.includes(wanted) || readPeriodId(wanted) !== null;
}

/** @throws UsageError for what is neither such a group nor a period's id. */
export function refuseUnknownPeriod(wanted: string): void {
  if (isWantedPeriod(wanted)) return;
  throw new UsageError(
    `--period ${wanted}: ghi annual, issued, all, hoặc một kỳ như 2020-Q1, 2020-6M, 2020.`,
    `--period ${wanted}: write annual, issued, all, or a period such as 2020-Q1, 2020-6M, 2020.`,
  );
}

/** The most jobs that one workspace can have. */
export function mostPeriods(wanted: string): number {
  return wanted === 'issued' || wanted === 'all' ? 7 : 1;
}
