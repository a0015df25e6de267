import type { ReportProblem } from '../problem.ts';
import type { Directive } from './directive.ts';
import type { HeadCell, Table } from './document.ts';
import type { RawTable } from './read-blocks.ts';
import { plainText } from './read-inlines.ts';

interface Span {
  /** 0-based, both included. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** Makes a table of the Markdown rows and what its `table` directive adds to the head. */
export function readTable(raw: RawTable, directive: Directive | null, report: ReportProblem): Table {
  const columns = raw.aligns.length;
  const spans = readSpans(directive, columns, report);
  const numbered = directive?.words.includes('numbered') === true && raw.rows.length > 0;
  return {
    kind: 'table',
    aligns: raw.aligns,
    head: buildHead(raw, spans),
    numbers: numbered ? (raw.rows[0] ?? null) : null,
    body: numbered ? raw.rows.slice(1) : raw.rows,
    widths: readWidths(directive, columns, report),
    line: raw.line,
  };
}

function readSpans(directive: Directive | null, columns: number, report: ReportProblem): Span[] {
  const spans: Span[] = [];
  for (const part of (directive?.values.head ?? '').split(';')) {
    if (part.trim() === '') continue;
    const match = /^\s*(\d+)\s*(?:-\s*(\d+)\s*)?:([\s\S]*)$/.exec(part);
    const first = Number(match?.[1] ?? 0) - 1;
    const last = Number(match?.[2] ?? match?.[1] ?? 0) - 1;
    const overlaps = spans.some((span) => first <= span.last && last >= span.first);
    if (first < 0 || last < first || last >= columns || overlaps) {
      report({ code: 'head-span', line: directive?.line ?? 1, subject: part.trim() });
    } else spans.push({ first, last, text: match?.[3]?.trim() ?? '' });
  }
  return spans.sort((a, b) => a.first - b.first);
}

function buildHead(raw: RawTable, spans: readonly Span[]): HeadCell[][] {
  const spanOver = (column: number): Span | undefined =>
    spans.find((span) => column >= span.first && column <= span.last);
  const cells = raw.head.map((text, column) => ({ text, column, columns: 1, rows: 1 }));
  if (spans.length === 0) return [cells];
  const upper = cells.flatMap((cell): HeadCell[] => {
    const span = spanOver(cell.column);
    if (!span) return [{ ...cell, rows: 2 }];
    if (span.first !== cell.column) return [];
    return [{ text: plainText(span.text), column: span.first, columns: span.last - span.first + 1, rows: 1 }];
  });
  return [upper, cells.filter((cell) => spanOver(cell.column))];
}

function readWidths(directive: Directive | null, columns: number, report: ReportProblem): number[] | null {
  const written = directive?.values.widths;
  if (directive === null || written === undefined) return null;
  const widths = written
    .trim()
    .split(/[\s,;]+/)
    .map(Number);
  if (widths.length === columns && widths.every((width) => width > 0 && Number.isFinite(width)))
    return widths;
  report({ code: 'unknown-directive', line: directive.line, subject: `widths="${written}"` });
  return null;
}
