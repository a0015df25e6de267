import { basename } from 'node:path';
import { type ContentCache, noCache } from '../../files/content-cache.ts';
import type { FoundFile } from '../../files/read-files.ts';
import type { FontFiles } from '../../typeset/files.ts';
import type { TypesetResult } from '../../typeset/typeset-pdf.ts';
import type { ReadyWorkspace } from '../open-workspace.ts';
import { FaultyFile } from '../usage-error.ts';
import { version } from '../version.ts';
import { type ArchiveList, listed, listFile, writeList } from './archive-list.ts';
import { templateFolder } from './describe-file.ts';
import { gatherFiles } from './gather-files.ts';
import { nameFiles } from './name-files.ts';
import { recomputeReport } from './recompute-report.ts';
import { ownFiles, picturePath, setArchive, type WordedReport } from './set-archive.ts';

export interface ArchiveOptions {
  readonly charts?: boolean;
  readonly fonts: FontFiles;
  /** Folder of `--font-dir`. */
  readonly fontDir?: string;
  /** What earlier runs made of the same files. */
  readonly cache?: ContentCache;
}

/**
 * The archive copy of a report: everything attached that it was computed from, and a list that says how. It is made
 * only if the report comes out of the attached files again, word for word.
 * @throws FaultyFile when it does not, since files were written to meanwhile.
 */
export async function makeArchive(
  opened: ReadyWorkspace,
  report: WordedReport,
  { charts, fonts, fontDir = '', cache = noCache }: ArchiveOptions,
): Promise<TypesetResult> {
  const { model, scorecard, excluded, isReworded, ownTemplates } = report.assembled;
  const files = [
    ...ownFiles(report, opened.signoffs[model.period]?.entries ?? []),
    ...(isReworded ? pictureFiles(report) : []),
    ...(await gatherFiles(opened, model.period)),
    ...templateFiles(ownTemplates),
  ];
  const list: ArchiveList = {
    program: version,
    plan: model.plan,
    period: model.period,
    asOf: scorecard.asOf,
    excluded: Object.fromEntries(excluded),
    charts: charts ?? null,
    reworded: isReworded,
    fonts: basename(fontDir),
    files: listAll(files),
  };
  const again = await recomputeReport(files, list, cache);
  if (again.report?.words.markdown !== report.words.markdown) throw changedMeanwhile;
  return setArchive(report, { files, list: writeList(list), fonts });
}

function listAll(files: readonly FoundFile[]): ArchiveList['files'] {
  const names = nameFiles([listFile, ...files.map(({ path }) => path)]);
  return files.map(({ path, bytes }) => listed(path, names.get(path) ?? '', bytes));
}

/** Those of the program's own words are drawn anew. */
function pictureFiles({ words }: WordedReport): readonly FoundFile[] {
  return [...words.images].map(([source, bytes]) => ({ path: picturePath(source), bytes }));
}

function templateFiles(own: Readonly<Record<string, string>>): readonly FoundFile[] {
  const encoder = new TextEncoder();
  return Object.entries(own).map(([name, text]) => ({
    path: `${templateFolder}/${name}`,
    bytes: encoder.encode(text),
  }));
}

const changedMeanwhile = new FaultyFile(
  'Bản lưu trữ – LỖI: các tệp trong thư mục đã thay đổi trong lúc lập báo cáo. Chưa ghi gì; đề nghị chạy lại.',
  'Archive copy – ERROR: files of the folder changed while the report was being made. Nothing was written; run it again.',
);
