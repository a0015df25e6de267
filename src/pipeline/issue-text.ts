import { dirname, join, relative, resolve } from 'node:path';
import type { SignoffEntry } from '../domain/signoff.ts';
import { writeAtomically } from '../files/write-files.ts';
import { headOf } from '../signoff/chain-entries.ts';
import { copyStamp, setState } from '../typeset/dialect/set-state.ts';
import { typesetPdf } from '../typeset/typeset-pdf.ts';
import type { AssembledReport } from './assemble-report.ts';
import { chooseFonts } from './choose-fonts.ts';
import { describeProblem } from './describe-problem.ts';
import { readImages } from './read-images.ts';
import type { ReadyWorkspace, RenderedReport } from './render-report.ts';
import type { RewordedText } from './reworded-text.ts';
import { folders } from './workspace-paths.ts';

export interface IssueText {
  readonly text: RewordedText;
  /** The text's file, relative to the start. */
  readonly file: string;
  /** The report with the number and date that it was given. */
  readonly assembled: AssembledReport;
  readonly entries: readonly SignoffEntry[];
  readonly fontDir?: string | undefined;
}

/** Writes the issued files of a reworded report: its own words, with number and date in the letterhead. */
export async function issueText(opened: ReadyWorkspace, issue: IssueText): Promise<RenderedReport> {
  const { text, file, assembled, entries, fontDir } = issue;
  const { period } = assembled.model;
  const markdown = setState(copyStamp(text.markdown, assembled.markdown), {
    state: 'issued',
    digest: assembled.content.digest,
    signoffHead: headOf(entries),
  });
  const fonts = await chooseFonts(opened.start, fontDir);
  const images = await readImages(resolve(opened.start, dirname(file)), markdown);
  const { pdf, problems } = await typesetPdf(markdown, { fonts, images });
  const folder = relative(opened.start, join(opened.root, folders.reports));
  const outputs = [
    { path: join(folder, `${period}.pdf`), bytes: pdf },
    { path: join(folder, `${period}.md`), bytes: markdown },
  ];
  for (const { path, bytes } of outputs) await writeAtomically(resolve(opened.start, path), bytes);
  return {
    written: outputs.map(({ path }) => path),
    notices: problems.map((problem) => describeProblem(file, problem)),
    failed: problems.length > 0,
    notMet: [],
  };
}
