import { dirname, resolve } from 'node:path';
import { headOf } from '../../signoff/chain-entries.ts';
import { currentRevision } from '../../signoff/revisions.ts';
import { copyStamp, setState } from '../../typeset/dialect/set-state.ts';
import { typesetPdf } from '../../typeset/typeset-pdf.ts';
import type { Notice } from '../notice.ts';
import type { ReadyWorkspace } from '../open-workspace.ts';
import { assembleReport } from '../report/assemble-report.ts';
import { chooseFonts } from '../report/choose-fonts.ts';
import { describeProblem } from '../report/describe-problem.ts';
import type { ReportFile } from '../report/frozen-files.ts';
import { readImages } from '../report/read-images.ts';
import type { RenderOptions } from '../report/render-report.ts';
import type { RewordedText } from '../report/reworded-text.ts';
import { reportName } from '../workspace-paths.ts';

export interface PreparedText {
  readonly files: readonly ReportFile[];
  /** What could not be set as written. */
  readonly problems: readonly Notice[];
}

/**
 * The issued files of a reworded report: its own words, with number and date in the letterhead. Nothing is written.
 * @param opened with the record that has the issue in it.
 */
export async function prepareText(
  opened: ReadyWorkspace,
  text: RewordedText,
  options: RenderOptions & { readonly text?: string },
): Promise<PreparedText> {
  const { period, text: file = '' } = options;
  const entries = opened.signoffs[period]?.entries ?? [];
  const assembled = await assembleReport(opened, options, { text });
  const markdown = setState(copyStamp(text.markdown, assembled.markdown), {
    state: 'issued',
    digest: assembled.content.digest,
    signoffHead: headOf(entries),
  });
  const fonts = await chooseFonts(opened.start, options.fontDir);
  const images = await readImages(resolve(opened.start, dirname(file)), markdown);
  const { pdf, problems } = await typesetPdf(markdown, { fonts, images });
  const name = reportName(period, currentRevision(entries).number);
  return {
    files: [
      { name: `${name}.pdf`, bytes: pdf },
      { name: `${name}.md`, bytes: markdown },
      ...[...images].map(([source, bytes]) => ({ name: source, bytes })),
    ],
    problems: problems.map((problem) => describeProblem(file, problem)),
  };
}
