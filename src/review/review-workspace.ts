import { quartersOfPlan } from '../attainment/span.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Workspace } from '../domain/workspace.ts';
import { type Books, openBooks } from './books.ts';
import { controlTotals } from './rules/control-totals.ts';
import { corrections } from './rules/corrections.ts';
import { evidence } from './rules/evidence.ts';
import { explanations } from './rules/explanations.ts';
import { identities } from './rules/identities.ts';
import { jumps } from './rules/jumps.ts';
import { openings } from './rules/openings.ts';
import { reasons } from './rules/reasons.ts';
import { runningTotals } from './rules/running-totals.ts';
import { typedRates } from './rules/typed-rates.ts';
import { withdrawals } from './rules/withdrawals.ts';

const rules: readonly ((books: Books) => readonly Finding[])[] = [
  identities,
  openings,
  controlTotals,
  reasons,
  jumps,
  runningTotals,
  withdrawals,
  explanations,
  evidence,
  typedRates,
  corrections,
];

/**
 * What figures say against each other, of all quarters with reports or of those named. Each quarter is reviewed with
 * what was known when it was reported: later corrections do not reach it, but are reviewed where they are carried.
 */
export function reviewWorkspace(workspace: Workspace, quarters?: readonly string[]): readonly Finding[] {
  const reported = new Set(workspace.submissions.map((submission) => submission.period));
  return quartersOfPlan(workspace.plan)
    .filter(({ id }) => reported.has(id) && (quarters?.includes(id) ?? true))
    .map((quarter) => openBooks(workspace, quarter))
    .flatMap((books) => rules.flatMap((rule) => rule(books)));
}
