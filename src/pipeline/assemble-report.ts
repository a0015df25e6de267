import { composeMarkdown } from '../compose/compose-markdown.ts';
import type { OfficeText } from '../domain/office-text.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import type { SignoffEntry } from '../domain/signoff.ts';
import type { Workspace } from '../domain/workspace.ts';
import { readTemplates } from '../files/program-files.ts';
import { buildReport } from '../report/build-report.ts';
import type { ReportModel } from '../report/report-model.ts';
import { headOf } from '../signoff/chain-entries.ts';
import { digestContent } from '../signoff/digest-content.ts';
import { type ReportStanding, standOfReport } from '../signoff/stand-of-report.ts';

export interface ReportInput {
  readonly workspace: Workspace;
  readonly scorecard: Scorecard;
  readonly officeText: OfficeText | null;
  readonly entries: readonly SignoffEntry[];
}

export interface AssembledReport {
  readonly markdown: string;
  readonly standing: ReportStanding;
  /** The canonical content that is signed off, and its digest. */
  readonly content: { readonly json: string; readonly digest: string };
  readonly model: ReportModel;
}

/**
 * The report as Markdown. What is signed off is the model without approval, number and date: those come later
 * and do not change what was confirmed.
 */
export async function assembleReport(input: ReportInput): Promise<AssembledReport> {
  const { workspace, scorecard, officeText, entries } = input;
  const unsigned = buildReport({ workspace, scorecard, officeText, approval: null, issue: null });
  const content = digestContent(unsigned);
  const standing = standOfReport(entries, workspace.plan.signoff, content.digest);
  const model =
    standing.approval === null
      ? unsigned
      : buildReport({
          workspace,
          scorecard,
          officeText,
          approval: standing.approval,
          issue: standing.issue && { number: standing.issue.number, date: standing.issue.date },
        });
  const markdown = composeMarkdown(model, await readTemplates(), {
    digest: content.digest,
    signoffHead: entries.length === 0 ? null : headOf(entries),
  });
  return { markdown, standing, content, model };
}
