import { posix } from 'node:path';
import { composeIndex, type IndexCell } from '../../compose/compose-index.ts';
import { readPeriodId } from '../../domain/period.ts';
import type { Judgement } from '../../domain/scorecard.ts';
import { twoDigits } from '../../domain/text.ts';
import { printDay } from '../../report/format/date.ts';
import { periodName } from '../../report/format/period-name.ts';

/** One report of a run over many, as the index shows it. */
export interface IndexEntry {
  /** The workspace's path. */
  readonly workspace: string;
  readonly period: string | null;
  /** `null` where no report could be made. */
  readonly report: {
    readonly agency: string;
    readonly plan: string;
    readonly state: 'draft' | 'approved' | 'issued';
    readonly issue: { readonly number: number; readonly date: string } | null;
    readonly judgements: Readonly<Partial<Record<Judgement, number>>>;
  } | null;
  /** Paths by the files' names, from the same folder as the index's own path. */
  readonly files: Readonly<Record<string, string>>;
  readonly reason: string | null;
}

/** Pictures beside the Markdown need no link of their own. */
const formatNames: Readonly<Record<string, string>> = { pdf: 'PDF', md: 'Markdown' };

/**
 * The page over all reports of a run, then what could not be made or is no longer what was issued. It says what is
 * there, not what this run did: a second run over the same files gives the same page.
 * @param path where the page will stand, so that its links lead from there.
 */
export function buildIndex(entries: readonly IndexEntry[], path: string): string {
  const made = entries.filter(({ report }) => report !== null);
  const wanting = entries.filter(({ reason }) => reason !== null);
  const reports = {
    title: null,
    heads: ['Cơ quan', 'Kế hoạch', 'Kỳ', 'Tình trạng', 'Chỉ tiêu đạt', 'Chưa đạt', 'Tệp'],
    rows: made.map((entry) => reportRow(entry, posix.dirname(path))),
  };
  const faults = {
    title: 'Cần xem lại',
    heads: ['Thư mục', 'Kỳ', 'Lý do'],
    rows: wanting.map((entry) => [entry.workspace, nameOf(entry.period), entry.reason ?? '']),
  };
  return composeIndex({
    title: 'Danh mục báo cáo',
    sections: [...(made.length > 0 ? [reports] : []), ...(wanting.length > 0 ? [faults] : [])],
  });
}

function reportRow({ report, period, files }: IndexEntry, folder: string): readonly IndexCell[] {
  const judgements = report?.judgements ?? {};
  const total = Object.values(judgements).reduce((sum, count) => sum + count, 0);
  const met = (judgements.met ?? 0) + (judgements.exceeded ?? 0);
  return [
    report?.agency ?? '',
    report?.plan ?? '',
    nameOf(period),
    report === null ? '' : standingText(report),
    `${met}/${total}`,
    String(judgements['not-met'] ?? 0),
    Object.entries(files).flatMap(([name, file]) => {
      const text = formatNames[name.slice(name.lastIndexOf('.') + 1)];
      return text === undefined ? [] : [{ text, link: posix.relative(folder, file) }];
    }),
  ];
}

function standingText({ state, issue }: NonNullable<IndexEntry['report']>): string {
  if (issue !== null) return `Số ${twoDigits(issue.number)} ngày ${printDay(issue.date)}`;
  return state === 'approved' ? 'Đã duyệt' : 'Dự thảo';
}

function nameOf(period: string | null): string {
  const known = period === null ? null : readPeriodId(period);
  return known === null ? '' : periodName(known);
}
