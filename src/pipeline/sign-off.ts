import { join } from 'node:path';
import type { SignoffStep } from '../domain/plan.ts';
import type { Confirmation, SignoffRecord } from '../domain/signoff.ts';
import { writeAtomically } from '../files/write-files.ts';
import { chainEntry, writeRecord } from '../signoff/chain-entries.ts';
import { nextStep } from '../signoff/stand-of-report.ts';
import { acceptedRemarks } from './accepted-remarks.ts';
import { assembleReport, type Presentation } from './assemble-report.ts';
import { vietnamTime } from './options.ts';
import type { Notice, ReadyWorkspace } from './render-report.ts';
import type { RewordedText } from './reworded-text.ts';
import { type ScoreOptions, scorePeriod } from './score-period.ts';
import { UsageError } from './usage-error.ts';
import { signoffPath, snapshotPath } from './workspace-paths.ts';

export interface SignOffOptions extends ScoreOptions, Presentation {
  readonly step?: string;
  readonly name?: string;
  readonly position?: string;
  readonly authority?: string;
  /** A reworded Markdown: its words are confirmed instead of the program's. */
  readonly text?: string;
}

/**
 * Appends one person's confirmation of the report's content, chained to the entry before, and keeps the
 * content itself beside it.
 * @throws UsageError when the step is not the next one or a name is missing.
 */
export async function signOff(
  opened: ReadyWorkspace,
  options: SignOffOptions,
  now: Date,
): Promise<{ readonly path: string; readonly message: Notice }> {
  const { scorecard, excluded } = scorePeriod(opened.workspace, options);
  const period = scorecard.period.id;
  const record = recordOf(opened, period);
  const { content } = await assembleReport({
    workspace: opened.workspace,
    scorecard,
    officeText: opened.officeTexts[period] ?? null,
    accepted: acceptedRemarks(opened, scorecard),
    entries: record.entries,
    presentation: options,
    start: opened.start,
    text: await textOf(opened, period, options.text),
  });
  const { plan } = opened.workspace;
  const step = chooseStep(nextStep(record.entries, plan.signoff, content.digest), options, period);
  const entry: Omit<Confirmation, 'previous'> = {
    step: step.step,
    ...readPerson(step, options, step === plan.signoff.at(-1) ? plan.report.signer : null),
    at: vietnamTime(now),
    asOf: scorecard.asOf,
    content: content.digest,
    excluded: Object.fromEntries(excluded),
  };
  const path = signoffPath(period);
  await writeAtomically(join(opened.root, snapshotPath(period, content.digest)), `${content.json}\n`);
  await writeAtomically(join(opened.root, path), writeRecord(chainEntry<Confirmation>(record, entry)));
  return {
    path,
    message: {
      vi: `Đã ghi: ${step.label}, kỳ ${period}, ${entry.position} ${entry.name}.`,
      en: `Recorded: ${step.label}, ${period}, ${entry.position} ${entry.name}.`,
    },
  };
}

/** The reworded text that is confirmed or issued instead of the program's, where one is given. */
export async function textOf(
  { start }: ReadyWorkspace,
  period: string,
  file: string | undefined,
): Promise<RewordedText | null> {
  if (file === undefined) return null;
  const { readRewordedOf } = await import('./reworded-text.ts');
  return readRewordedOf(start, file, period);
}

export function recordOf({ signoffs, workspace }: ReadyWorkspace, period: string): SignoffRecord {
  return signoffs[period] ?? { plan: workspace.plan.id, period, entries: [] };
}

function chooseStep(next: SignoffStep | null, { step }: SignOffOptions, period: string): SignoffStep {
  if (next === null) {
    throw new UsageError(
      `Nội dung báo cáo kỳ ${period} đã qua mọi bước xác nhận.`,
      `The content of ${period} has passed every step of the sign-off.`,
    );
  }
  if (step !== undefined && step !== next.step) {
    throw new UsageError(
      `Bước tiếp theo của nội dung này là “${next.step}” (${next.label}), chưa phải “${step}”.`,
      `The next step for this content is “${next.step}” (${next.label}), not “${step}”.`,
    );
  }
  return next;
}

function readPerson(
  step: SignoffStep,
  options: SignOffOptions,
  signer: { readonly authority: string | null; readonly position: string; readonly name: string } | null,
): Pick<Confirmation, 'name' | 'position' | 'authority'> {
  const name = options.name ?? signer?.name;
  const position =
    options.position ?? (options.name === undefined ? signer?.position : undefined) ?? step.position;
  if (name === undefined || position === undefined || position === null) {
    throw new UsageError(
      `Bước “${step.label}”: ghi người xác nhận bằng --name "họ tên" --position "chức vụ".`,
      `Step “${step.label}”: name the person with --name "name" --position "position".`,
    );
  }
  const authority = options.authority ?? (options.name === undefined ? signer?.authority : null) ?? null;
  return { name, position, authority };
}
