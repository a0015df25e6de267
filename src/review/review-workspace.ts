import { quartersOfPlan } from '../attainment/ledger/span.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { Period } from '../domain/period.ts';
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
  const found = quartersOfPlan(workspace.plan)
    .filter(({ id }) => reported.has(id) && (quarters?.includes(id) ?? true))
    .flatMap((quarter) => reviewQuarter(workspace, quarter));
  return withoutRepeats(found);
}

/** A quarter that corrects an earlier one looks at it again, and may find there what was found before. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>();
  for (const one of findings) {
    const said = JSON.stringify([one.code, one.at, one.values]);
    if (!first.has(said)) first.set(said, one);
  }
  return [...first.values()];
}

const reviewed = new WeakMap<Workspace, Map<string, readonly Finding[]>>();

/** Once a workspace and quarter: what keeps a report back and what it carries along are both asked for. */
function reviewQuarter(workspace: Workspace, quarter: Period): readonly Finding[] {
  const known = reviewed.get(workspace) ?? new Map<string, readonly Finding[]>();
  reviewed.set(workspace, known);
  const before = known.get(quarter.id);
  if (before !== undefined) return before;
  const books = openBooks(workspace, quarter);
  const findings = rules.flatMap((rule) => rule(books));
  known.set(quarter.id, findings);
  return findings;
}
