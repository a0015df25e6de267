import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { SignoffEntry } from '../../domain/signoff.ts';
import type { ContentCache } from '../../files/content-cache.ts';
import type { FoundFile } from '../../files/read-files.ts';
import { imageSources } from '../../typeset/dialect/image-sources.ts';
import { blockingFindings } from '../check/blocking-findings.ts';
import type { Notice } from '../notice.ts';
import { type OpenedWorkspace, openFromFiles } from '../open-workspace.ts';
import { assembleReport } from '../report/assemble-report.ts';
import { ownReportWords, sayState } from '../report/choose-words.ts';
import { parseMarkdown, type RewordedText, readReworded } from '../report/reworded-text.ts';
import { FaultyFile, UsageError } from '../usage-error.ts';
import { type ArchiveList, scoringOf } from './archive-list.ts';
import { templateFolder } from './describe-file.ts';
import { picturePath, textPath, type WordedReport } from './set-archive.ts';

export interface Recomputed {
  /** `null`: these files make no report, `why` says what is in the way. */
  readonly report: WordedReport | null;
  readonly why: Notice | null;
  /** Errors for which no report would be made of such files. */
  readonly findings: readonly Finding[];
  readonly sources: OpenedWorkspace['sources'];
  /** The period's sign-off record, oldest first. */
  readonly entries: readonly SignoffEntry[];
}

/** Makes a report anew from files at hand; nothing is read from a workspace on disk. */
export async function recomputeReport(
  files: readonly FoundFile[],
  list: ArchiveList,
  cache: ContentCache,
): Promise<Recomputed> {
  const opened = await openFromFiles(files, { through: list.period, cache });
  const scoring = scoringOf(list);
  const findings = blockingFindings(opened, list.period, scoring.exclude ?? []);
  const entries = opened.signoffs[list.period]?.entries ?? [];
  const made = { findings, sources: opened.sources, entries };
  const { workspace } = opened;
  if (workspace === null) return { ...made, report: null, why: noPlan };
  try {
    const options = { ...scoring, ...(list.charts !== null && { charts: list.charts }) };
    const ready = { ...opened, workspace };
    const text = list.reworded ? textIn(files, textPath(list.period, entries)) : null;
    const assembled = await assembleReport(ready, options, { templates: templatesIn(files), text });
    const words =
      text === null
        ? ownReportWords(assembled)
        : {
            markdown: await sayState({ assembled, entries }, text.markdown),
            images: picturesIn(files, text.markdown),
          };
    return { ...made, report: { assembled, words }, why: null };
  } catch (error) {
    // The list names a period, unit or day that the plan does not have, or a template cannot be used.
    if (error instanceof UsageError) return { ...made, report: null, why: error.texts };
    throw error;
  }
}

const noPlan: Notice = {
  vi: 'Không có kế hoạch nào dùng được trong các tệp đính kèm.',
  en: 'There is no usable plan among the attached files.',
};

function templatesIn(files: readonly FoundFile[]): Readonly<Record<string, string>> {
  const prefix = `${templateFolder}/`;
  const own = files.filter(({ path }) => path.startsWith(prefix) && path.endsWith('.md.hbs'));
  return Object.fromEntries(
    own.map(({ path, bytes }) => [path.slice(prefix.length), new TextDecoder().decode(bytes)]),
  );
}

/** @throws FaultyFile when the text is not attached or no text. */
function textIn(files: readonly FoundFile[], path: string): RewordedText {
  const found = files.find((file) => file.path === path);
  if (found === undefined)
    throw new FaultyFile(
      `Thiếu lời văn của báo cáo (${path}).`,
      `The words of the report are missing (${path}).`,
    );
  return readReworded(parseMarkdown(found.bytes, path));
}

function picturesIn(files: readonly FoundFile[], markdown: string): ReadonlyMap<string, Uint8Array> {
  const found = new Map(files.map(({ path, bytes }) => [path, bytes]));
  return new Map(
    imageSources(markdown).flatMap((source) => {
      const bytes = found.get(picturePath(source));
      return bytes === undefined ? [] : [[source, bytes] as const];
    }),
  );
}
