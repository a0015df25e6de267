import type { SignoffStep } from '../domain/plan.ts';
import { type Confirmation, type Issuance, isIssuance, type SignoffEntry } from '../domain/signoff.ts';
import { brokenLink } from './chain-entries.ts';

/** How far a report has come, and whether what was confirmed still is what would be printed. */
export interface ReportStanding {
  readonly state: 'draft' | 'approved' | 'issued';
  /** The approval that holds for this content. */
  readonly approval: Confirmation | null;
  /** The number and date that hold for this content. */
  readonly issue: Issuance | null;
  /** Approved or issued once, but the content has changed since. */
  readonly stale: boolean;
  /** Index of the first entry that does not follow from the one before it, -1 for an honest record. */
  readonly brokenAt: number;
}

/**
 * What the entries say about a report with this content digest; the plan's last step is the approval. A record
 * that was rewritten confirms nothing.
 */
export function standOfReport(
  entries: readonly SignoffEntry[],
  steps: readonly SignoffStep[],
  digest: string,
): ReportStanding {
  const brokenAt = brokenLink(entries);
  if (brokenAt >= 0) return { state: 'draft', approval: null, issue: null, stale: false, brokenAt };
  const approvals = entries.filter(
    (entry): entry is Confirmation => !isIssuance(entry) && entry.step === steps.at(-1)?.step,
  );
  const approval = approvals.findLast((entry) => entry.content === digest) ?? null;
  const issue = entries.filter(isIssuance).findLast((entry) => entry.content === digest) ?? null;
  const state = approval === null ? 'draft' : issue === null ? 'approved' : 'issued';
  return {
    state,
    approval,
    issue: approval && issue,
    stale: approval === null && approvals.length > 0,
    brokenAt,
  };
}

/** The step that comes next for this content, or `null` when all are done. */
export function nextStep(
  entries: readonly SignoffEntry[],
  steps: readonly SignoffStep[],
  digest: string,
): SignoffStep | null {
  const done = new Set(entries.filter((entry) => entry.content === digest).map((entry) => entry.step));
  return steps.find((step) => !done.has(step.step)) ?? null;
}
