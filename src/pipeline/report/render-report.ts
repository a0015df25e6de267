import { join, relative } from 'node:path';
import type { Scorecard } from '../../domain/scorecard.ts';
import type { Issuance } from '../../domain/signoff.ts';
import { twoDigits } from '../../domain/text.ts';
import type { ContentCache } from '../../files/content-cache.ts';
import { currentRevision } from '../../signoff/revisions.ts';
import type { TypesetProblem } from '../../typeset/problem.ts';
import { typesetPdf } from '../../typeset/typeset-pdf.ts';
import type { Notice } from '../notice.ts';
import type { ReadyWorkspace } from '../open-workspace.ts';
import type { KeptChoices } from '../signoff/keep-choices.ts';
import { unlikeConfirmed } from '../signoff/unlike-confirmed.ts';
import { folders, reportName } from '../workspace-paths.ts';
import { type AssembledReport, assembleReport } from './assemble-report.ts';
import { chooseFonts } from './choose-fonts.ts';
import { ownReportWords, type ReportWords, rewordedWords } from './choose-words.ts';
import { describeLetter, describeProblem } from './describe-problem.ts';
import { frozenFile, type ReportFile, writeFiles } from './frozen-files.ts';
import { nobodyReported } from './nobody-reported.ts';
import { placesOfLetter } from './place-letter.ts';
import { type Format, readFormats } from './read-formats.ts';
import { readTextOf } from './reworded-text.ts';
import { remarksOn } from './rewording-notices.ts';
import { unheardWords } from './unheard-words.ts';

export interface RenderOptions extends KeptChoices {
  /** `pdf`, `md`, or both with a comma. */
  readonly format: string;
  readonly out?: string;
  /** Folder of an office's own fonts. */
  readonly fontDir?: string;
  /** Makes an archive copy too, with everything attached that the report is made from. */
  readonly attach?: boolean;
  /** What earlier runs made of the same files. */
  readonly cache?: ContentCache;
}

export interface RenderedReport {
  readonly written: readonly string[];
  readonly notices: readonly Notice[];
  readonly failed: boolean;
  /** Numbers of targets that are not met. */
  readonly notMet: readonly string[];
}

/** One period's report in every format that was asked for; nothing is written yet. */
export interface PreparedReport {
  readonly scorecard: Scorecard;
  readonly assembled: AssembledReport;
  /** Name of the files without their ending. */
  readonly stem: string;
  /** What the present revision was issued as; `null` before. */
  readonly issue: Issuance | null;
  readonly files: readonly ReportFile[];
  /** What could not be set as written. */
  readonly problems: readonly Notice[];
  /** What its figures and its sign-off record give reason to say. */
  readonly notices: readonly Notice[];
}

/** Renders one period's report; nothing is written unless every format could be made. */
export async function renderReport(opened: ReadyWorkspace, options: RenderOptions): Promise<RenderedReport> {
  const { scorecard, files, problems, notices } = await prepareReport(opened, options);
  const notMet = scorecard.targets
    .filter(({ judgement }) => judgement === 'not-met')
    .map(({ number }) => number);
  const folder = options.out ?? relative(opened.start, join(opened.root, folders.reports));
  const destination = { root: opened.start, folder, files };
  const frozen = await frozenFile(destination);
  if (frozen !== null) return { written: [], notices: [frozen], failed: true, notMet };
  const written = await writeFiles(destination);
  const failed = problems.length > 0;
  return { written, notices: [...problems, ...notices], failed, notMet };
}

/** @throws UsageError for an unknown period or format, or a reworded text that is gone. */
export async function prepareReport(opened: ReadyWorkspace, options: RenderOptions): Promise<PreparedReport> {
  const formats = readFormats(options.format);
  const text = await readTextOf(opened, options);
  const assembled = await assembleReport(opened, options, { text });
  const entries = opened.signoffs[options.period]?.entries ?? [];
  const words =
    text !== null && assembled.isReworded
      ? await rewordedWords(opened, { assembled, entries }, text)
      : ownReportWords(assembled);
  const { number, issue } = currentRevision(entries);
  const stem = reportName(options.period, number);
  const { files, problems } = await makeOutputs(opened, { assembled, words }, { ...options, formats, stem });
  const remarks = remarksOn(assembled, options);
  return {
    stem,
    issue,
    scorecard: assembled.scorecard,
    assembled,
    files,
    problems: [...problems, ...remarks.errors],
    notices: [
      ...remarks.warnings,
      ...nobodyReported(assembled.scorecard),
      ...unheardWords(opened, assembled.scorecard),
      ...standingNotice(assembled, { ...options, issue }),
    ],
  };
}

type OutputOptions = Pick<RenderOptions, 'fontDir' | 'attach' | 'charts' | 'cache'> & {
  readonly formats: readonly Format[];
  readonly stem: string;
};

interface Outputs {
  readonly assembled: AssembledReport;
  readonly words: ReportWords;
}

async function makeOutputs(
  opened: ReadyWorkspace,
  outputs: Outputs,
  options: OutputOptions,
): Promise<Pick<PreparedReport, 'files' | 'problems'>> {
  const { formats, stem, fontDir, attach = false } = options;
  const { markdown, images, file, lineOf } = outputs.words;
  const fonts = formats.includes('pdf') || attach ? await chooseFonts(opened.start, fontDir) : null;
  const files: ReportFile[] = [];
  const problems: Notice[] = [];
  for (const format of formats) {
    if (format === 'md' || fonts === null) {
      files.push({ name: `${stem}.md`, bytes: markdown });
      files.push(...[...images].map(([name, bytes]) => ({ name, bytes })));
    } else {
      const set = await typesetPdf(markdown, { fonts, images });
      files.push({ name: `${stem}.pdf`, bytes: set.pdf });
      const placed = set.problems.map((problem) => ({ ...problem, line: lineOf(problem.line) }));
      const period = outputs.assembled.scorecard.period.id;
      const written = { opened, period, markdown, file, stem };
      problems.push(...placed.map((problem) => describe(written, problem)));
    }
  }
  if (attach && fonts !== null) {
    const { makeArchive } = await import('../archive/make-archive.ts');
    const { pdf } = await makeArchive(opened, outputs, { ...options, fonts });
    files.push({ name: `${stem}.archive.pdf`, bytes: pdf });
  }
  return { files, problems };
}

interface Written {
  readonly opened: ReadyWorkspace;
  readonly period: string;
  readonly markdown: string;
  /** A text that was reworded by hand; `null` where the words are the program's. */
  readonly file: string | null;
  readonly stem: string;
}

/** What the program itself wrote into the Markdown is to be mended where it comes from. */
function describe({ opened, file, stem, ...written }: Written, problem: TypesetProblem): Notice {
  const isLetter = file === null && problem.code === 'missing-letter';
  const [first, ...others] = isLetter ? placesOfLetter(opened, written, problem.subject) : [];
  return first
    ? describeLetter([first, ...others], problem.subject)
    : describeProblem(file ?? `${stem}.md`, problem);
}

type Standing = Pick<KeptChoices, 'unlike'> & Pick<PreparedReport, 'issue'>;

function standingNotice({ standing }: AssembledReport, { unlike, issue }: Standing): readonly Notice[] {
  if (standing.brokenAt >= 0) {
    const entry = standing.brokenAt + 1;
    return [
      {
        vi: `Sổ xác nhận đã bị sửa: mục thứ ${entry} không nối với mục trước. Báo cáo là DỰ THẢO; đề nghị khôi phục sổ và xác nhận lại.`,
        en: `The sign-off record was altered: entry ${entry} does not follow from the one before. The report is a draft; restore the record and confirm anew.`,
      },
    ];
  }
  if (standing.state !== 'draft') return [];
  const { vi, en } = unlikeConfirmed(unlike);
  if (unlike.length > 0)
    return [
      {
        vi: `Báo cáo như lệnh này lập là DỰ THẢO.${vi}`,
        en: `As made by this command the report is a draft.${en}`,
      },
    ];
  if (!standing.stale) return [];
  if (issue !== null)
    return [
      {
        vi: `Nội dung tính từ số liệu hiện nay khác báo cáo đã phát hành, số ${twoDigits(issue.number)}: bản lập bây giờ là DỰ THẢO. Cần sửa báo cáo đã phát hành thì mở lại: cchc reopen.`,
        en: `The content computed from today's data differs from the report issued under number ${twoDigits(issue.number)}: what is made now is a draft. To correct the issued report, open it again: cchc reopen.`,
      },
    ];
  return [
    {
      vi: 'Nội dung đã thay đổi sau khi duyệt: báo cáo trở lại DỰ THẢO, phải duyệt lại.',
      en: 'The content has changed since it was approved: the report is a draft again and must be approved anew.',
    },
  ];
}
