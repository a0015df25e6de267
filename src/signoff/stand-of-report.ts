import type { SignoffStep } from '../domain/plan.ts';
import {
  type Confirmation,
  type Issuance,
  isConfirmation,
  isIssuance,
  type SignoffEntry,
} from '../domain/signoff.ts';
import { brokenLink } from './chain-entries.ts';
import { currentRevision } from './revisions.ts';

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
 * What the entries of the present revision say about a report with this content digest: it is approved when all
 * of the plan's steps have confirmed it in their order. A record that was rewritten confirms nothing.
 */
export function standOfReport(
  all: readonly SignoffEntry[],
  steps: readonly SignoffStep[],
  digest: string,
): ReportStanding {
  const brokenAt = brokenLink(all);
  if (brokenAt >= 0) return { state: 'draft', approval: null, issue: null, stale: false, brokenAt };
  const { entries } = currentRevision(all);
  const confirmed = confirmationsOf(entries, steps, digest);
  const approval = confirmed.length === steps.length ? (confirmed.at(-1) ?? null) : null;
  const issue = entries.filter(isIssuance).findLast((entry) => entry.content === digest) ?? null;
  return {
    state: approval === null ? 'draft' : issue === null ? 'approved' : 'issued',
    approval,
    issue: approval && issue,
    stale: approval === null && entries.some(({ step }) => step === steps.at(-1)?.step),
    brokenAt,
  };
}

/** The step that comes next for this content, or `null` when all are done. */
export function nextStep(
  all: readonly SignoffEntry[],
  steps: readonly SignoffStep[],
  digest: string,
): SignoffStep | null {
  return steps[confirmationsOf(currentRevision(all).entries, steps, digest).length] ?? null;
}

/**
 * The confirmations of this content, one a step, as far as they follow the plan's order. Those of another
 * content do not count: what is changed goes through all steps again (ND30 Điều 11.2).
 */
export function confirmationsOf(
  entries: readonly SignoffEntry[],
  steps: readonly SignoffStep[],
  digest: string,
): readonly Confirmation[] {
  const confirmed: Confirmation[] = [];
  for (const entry of entries.filter(isConfirmation)) {
    if (entry.content === digest && entry.step === steps[confirmed.length]?.step) confirmed.push(entry);
  }
  return confirmed;
}
