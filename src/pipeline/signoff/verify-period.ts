import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { orderFindings } from '../../diagnostics/order-findings.ts';
import type { Plan, SignoffStep } from '../../domain/plan.ts';
import { type Confirmation, isConfirmation, type SignoffEntry } from '../../domain/signoff.ts';
import { readIfThere } from '../../files/read-files.ts';
import { digestContent } from '../../signoff/digest-content.ts';
import { currentRevision, type Revision, revisionsOf } from '../../signoff/revisions.ts';
import { confirmationsOf } from '../../signoff/stand-of-report.ts';
import { blockingFindings } from '../check/blocking-findings.ts';
import { findPeriod } from '../find-period.ts';
import type { ReadyWorkspace } from '../open-workspace.ts';
import { assembleReport, type Signable } from '../report/assemble-report.ts';
import { readOwnTemplates } from '../report/own-templates.ts';
import { type RewordedText, readTextOf } from '../report/reworded-text.ts';
import { recordOf, refuseBrokenRecord } from './append-entry.ts';
import { type KeptChoices, keepChoices } from './keep-choices.ts';
import { type InputChange, type InputHashes, inputChanges, listInputs } from './list-inputs.ts';
import { type NamedChange, namedChanges } from './named-changes.ts';
import { placeOfEntry } from './place-of-entry.ts';
import { type Copies, readCopies } from './read-copies.ts';
import { type CheckedFile, verifyFiles } from './verify-files.ts';

/** What a period's record is worth today. */
export interface Verification {
  readonly period: string;
  readonly verdict: Verdict;
  readonly revision: Revision;
  /** Those that were issued and are replaced. */
  readonly replaced: readonly Revision[];
  /** The plan's steps in order. */
  readonly steps: readonly StepStanding[];
  /** What changed since the last confirmation, in the order in which it is printed. */
  readonly changes: readonly NamedChange[];
  /** Input files that are not as they were at the last confirmation; `null` where that is not known. */
  readonly inputs: readonly InputChange[] | null;
  readonly files: readonly CheckedFile[];
  readonly findings: readonly Finding[];
}

export type Verdict =
  /** What was confirmed is what would be printed now. */
  | 'holds'
  /** The content has changed since. */
  | 'stale'
  /** Nobody has confirmed this revision yet. */
  | 'unconfirmed'
  /** The record is unreadable or was rewritten. */
  | 'altered'
  /** Input files hold errors, so that the content cannot be made anew. */
  | 'unknown';

export interface StepStanding extends SignoffStep {
  /** The confirmation of the present content, else the last one of another content. */
  readonly confirmation: Confirmation | null;
  readonly holds: boolean;
}

/**
 * Holds a period's record against what would be printed now and against the reports made from it.
 * @returns `null` when there is neither a record nor a report to hold against one.
 * @throws UsageError for an unknown period or a named file that is not there.
 */
export async function verifyPeriod(
  opened: ReadyWorkspace,
  { period: id, files: named }: { readonly period: string; readonly files: readonly string[] },
): Promise<Verification | null> {
  const { plan } = opened.workspace;
  const { id: period } = findPeriod(plan, id);
  const { entries } = recordOf(opened, period);
  const broken = refuseBrokenRecord(opened, period);
  if (broken !== null) return altered(opened, { period, entries, findings: broken.findings });
  const copies = await readCopies(opened, period);
  const checked = await verifyFiles({ opened, period, entries, copies }, named);
  if (entries.length === 0 && checked.findings.length === 0) return null;
  const content = await compareWithNow(opened, { period, entries, copies });
  const findings = [
    ...unknownSteps(opened, period),
    ...copies.findings,
    ...checked.findings,
    ...content.findings,
  ];
  return {
    period,
    ...revisionParts(entries),
    ...content,
    files: checked.files,
    findings: orderFindings(findings),
  };
}

interface Subject {
  readonly period: string;
  readonly entries: readonly SignoffEntry[];
}

function altered(
  { workspace: { plan } }: ReadyWorkspace,
  { period, entries, findings }: Subject & { readonly findings: readonly Finding[] },
): Verification {
  const steps = stepStandings(plan, entries, null);
  const nothing = { changes: [], inputs: null, files: [] };
  return { period, verdict: 'altered', ...revisionParts(entries), steps, ...nothing, findings };
}

function revisionParts(entries: readonly SignoffEntry[]): Pick<Verification, 'revision' | 'replaced'> {
  return { revision: currentRevision(entries), replaced: revisionsOf(entries).slice(0, -1) };
}

type ContentPart = Pick<Verification, 'verdict' | 'steps' | 'changes' | 'inputs' | 'findings'>;

async function compareWithNow(
  opened: ReadyWorkspace,
  { period, entries, copies }: Subject & { readonly copies: Copies },
): Promise<ContentPart> {
  const { plan } = opened.workspace;
  const last = currentRevision(entries).entries.findLast(isConfirmation);
  const choices = keepChoices(opened, { period });
  const inputs = await changedInputs(opened, choices, copies.inputs.get(last?.inputs ?? ''));
  const blocking = blockingFindings(opened, period, choices.exclude ?? []);
  if (blocking.length > 0) {
    const steps = stepStandings(plan, entries, null);
    return { verdict: 'unknown', steps, changes: [], inputs, findings: blocking };
  }
  const text = await textIfThere(opened, choices);
  const { content } = await assembleReport(opened, choices, { text });
  const before = copies.contents.get(last?.content ?? '');
  const isLost = choices.text !== undefined && text === null;
  const now = inSameWords({ now: content.value, before, isLost });
  const { digest } = digestContent(now);
  const steps = stepStandings(plan, entries, digest);
  const verdict = last === undefined ? 'unconfirmed' : last.content === digest ? 'holds' : 'stale';
  const changes = before === undefined ? [] : namedChanges(before, now);
  return { verdict, steps, changes, inputs, findings: [] };
}

/** A reworded text is done with once its report is out: where it is gone, what was confirmed stands for it. */
async function textIfThere(
  { start }: ReadyWorkspace,
  { period, text }: KeptChoices,
): Promise<RewordedText | null> {
  if (text === undefined || (await readIfThere(start, text)) === null) return null;
  return readTextOf({ start }, { period, text });
}

async function changedInputs(
  opened: ReadyWorkspace,
  { templates: folder }: KeptChoices,
  before: InputHashes | undefined,
): Promise<readonly InputChange[] | null> {
  const { own } = await readOwnTemplates(opened.start, folder);
  return inputChanges(listInputs(opened, { folder, texts: own }).hashes, before);
}

/** Words that were confirmed and that nothing here can make again go on: of a text that is gone, of an older record. */
function inSameWords({ now, before, isLost }: BothContents): Signable {
  if (before?.text === undefined || (now.text !== undefined && !isLost)) return now;
  return { ...now, text: before.text, ...(before.figures && { figures: before.figures }) };
}

interface BothContents {
  readonly now: Signable;
  readonly before: Signable | undefined;
  /** The reworded text whose words were confirmed is gone. */
  readonly isLost: boolean;
}

/** @param digest of the content as it would be now; `null` where nothing can be confirmed. */
function stepStandings(
  { signoff }: Plan,
  all: readonly SignoffEntry[],
  digest: string | null,
): readonly StepStanding[] {
  const { entries } = currentRevision(all);
  const confirmed = digest === null ? [] : confirmationsOf(entries, signoff, digest);
  return signoff.map((step, index) => {
    const earlier = entries.filter(isConfirmation).findLast((entry) => entry.step === step.step);
    const confirmation = confirmed[index] ?? earlier ?? null;
    return { ...step, confirmation, holds: confirmed[index] !== undefined };
  });
}

function unknownSteps(opened: ReadyWorkspace, period: string): readonly Finding[] {
  const { signoff } = opened.workspace.plan;
  const allowed = signoff.map(({ step }) => step).join(', ');
  return recordOf(opened, period).entries.flatMap((entry, index) => {
    if (!isConfirmation(entry) || signoff.some(({ step }) => step === entry.step)) return [];
    const values = { step: entry.step, entry: String(index + 1), allowed };
    return [finding('signoff-unknown-step', placeOfEntry(opened, period, index), { values })];
  });
}
