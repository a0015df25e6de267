import type { Day } from '../domain/day.ts';
import type { PeriodKind } from '../domain/period.ts';
import type { Chart } from './charts/chart-model.ts';

/**
 * The report: every figure, label and sentence decided and formatted, in order, as plain JSON. Built without
 * approval and issue it is the content that is signed off; those two change nothing but the `stamp`.
 */
export interface ReportModel {
  readonly plan: string;
  readonly period: string;
  readonly kind: PeriodKind;
  readonly asOf: Day;
  readonly profile: string;
  /** Title of the document as a file: `Báo cáo kết quả thực hiện … quý I năm 2020`. */
  readonly documentTitle: string;
  readonly letterhead: Letterhead;
  /** Trích yếu, one entry a line. */
  readonly abstract: readonly string[];
  readonly addressees: readonly Line[];
  /** Legal bases, each with its punctuation. */
  readonly bases: readonly string[];
  readonly opening: readonly string[];
  readonly sections: readonly ReportSection[];
  readonly closing: string;
  /** Nơi nhận, each with its punctuation. */
  readonly recipients: readonly string[];
  readonly appendices: readonly ReportAppendix[];
  /** Warnings that stood when it was confirmed, not printed; absent where there was none. */
  readonly warnings?: readonly string[];
  readonly stamp: Stamp;
}

export interface Letterhead {
  /** Agency above and issuing agency, one entry a line. */
  readonly parent: readonly string[];
  readonly agency: readonly string[];
  readonly symbol: string;
  readonly place: string;
  /** Year of the report's last day: stands in the blank date. */
  readonly year: string;
  /** The issuing agency's name as in a sentence. */
  readonly name: string;
}

/** A line of a list, `text` with its punctuation. `alone` where it is the only one. */
export interface Line {
  readonly text: string;
  readonly alone: boolean;
}

/** What approval and issue add; blanks are runs of no-break spaces to be filled in by hand. */
export interface Stamp {
  readonly state: 'draft' | 'approved' | 'issued';
  readonly draft: boolean;
  readonly number: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** Quyền hạn, chức vụ, one entry a line. */
  readonly authority: readonly string[];
  readonly signer: string;
}

export type ReportSection = TextSection | TargetsSection | TasksSection | OrganisationSection;

export interface TextSection {
  readonly holds: 'text';
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export interface TargetsSection {
  readonly holds: 'targets';
  readonly heading: string;
  readonly summary: string;
  readonly targets: readonly ReportTarget[];
  readonly corrections: readonly string[];
}

export interface ReportTarget {
  readonly number: string;
  /** The plan's own words. */
  readonly text: string;
  readonly result: string;
  /** A long result stands in a paragraph of its own. */
  readonly apart: boolean;
  readonly judgement: string;
  /** Quarters side by side, in the annual summary. */
  readonly tables: readonly ReportTable[];
}

export interface TasksSection {
  readonly holds: 'tasks';
  readonly heading: string;
  readonly summary: string;
  readonly groups: readonly ReportTaskGroup[];
}

export interface ReportTaskGroup {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export interface OrganisationSection {
  readonly holds: 'organisation';
  readonly heading: string;
  readonly items: readonly ReportItem[];
}

/** `4. Tồn tại, hạn chế: …`: a title with its text beside it, or with points below it. */
export interface ReportItem {
  readonly number: string;
  readonly title: string;
  /** Empty where the item has points instead. */
  readonly text: string;
  readonly points: readonly ReportPoint[];
}

export interface ReportPoint {
  /** `a)`; empty for an only point. */
  readonly mark: string;
  readonly text: string;
}

export interface ReportAppendix {
  /** `Phụ lục I`, or `Phụ lục` where there is but one. */
  readonly name: string;
  /** One entry a line. */
  readonly title: readonly string[];
  readonly orientation: 'portrait' | 'landscape';
  readonly tables: readonly ReportTable[];
  readonly charts: readonly Chart[];
  /** What stands below the last chart, with `./.`; empty where the last table's note ends so. */
  readonly ending: string;
}

export type Alignment = 'left' | 'center' | 'right';

export interface ReportTable {
  readonly title: string;
  readonly unit: string;
  /** Heads over several columns: `4-7: Nhận giải quyết`, columns counted from 1. */
  readonly groups: readonly ColumnGroup[];
  readonly columns: readonly ReportColumn[];
  /** Column numbers and formulas; empty where the table has none. */
  readonly numbers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Printed in bold; empty where there is none. */
  readonly total: readonly string[];
  /** Ghi chú under the table. */
  readonly note: string;
}

export interface ColumnGroup {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

export interface ReportColumn {
  readonly label: string;
  readonly align: Alignment;
}
