import { composeRollup } from '../../compose/compose-markdown.ts';
import type { Rollup, RollupSettings } from '../../domain/rollup.ts';
import type { SignoffEntry } from '../../domain/signoff.ts';
import { readTemplates } from '../../files/program-files.ts';
import { buildRollupReport } from '../../report/rollup/build-rollup-report.ts';
import { headOf } from '../../signoff/chain-entries.ts';
import { digestContent } from '../../signoff/digest-content.ts';
import { currentRevision } from '../../signoff/revisions.ts';
import { type ReportStanding, standOfReport } from '../../signoff/stand-of-report.ts';

export interface AssembledRollup {
  readonly markdown: string;
  /** What is signed off, as canonical JSON, and its digest. */
  readonly content: { readonly json: string; readonly digest: string };
  readonly standing: ReportStanding;
  /** Name of its files without their ending. */
  readonly stem: string;
  /** The last day of its data. */
  readonly to: string;
}

/**
 * The report over several departments as Markdown, with what the record says of this very content. As with a
 * department's report, approval, number and date come later and are not part of what is confirmed.
 */
export async function assembleRollup(
  rollup: Rollup,
  settings: RollupSettings,
  entries: readonly SignoffEntry[],
): Promise<AssembledRollup> {
  const { reopening, number } = currentRevision(entries);
  const replaces = reopening?.replaces ?? null;
  const build = (stamp: Pick<ReportStanding, 'approval' | 'issue'>) =>
    buildRollupReport(rollup, settings, { ...stamp, replaces });
  const unsigned = build({ approval: null, issue: null });
  const content = digestContent({ report: unsigned });
  const standing = standOfReport(entries, settings.signoff, content.digest);
  const report = standing.approval === null ? unsigned : build(standing);
  const signoffHead = entries.length === 0 ? null : headOf(entries);
  const windows = rollup.departments.flatMap(({ figures }) => figures?.scorecard.period.to ?? []);
  return {
    markdown: composeRollup(report, await readTemplates(), { digest: content.digest, signoffHead }),
    content,
    standing,
    stem: `tong-hop-${rollup.period}${number === 1 ? '' : `.r${number}`}`,
    to: windows.toSorted().at(-1) ?? '',
  };
}
