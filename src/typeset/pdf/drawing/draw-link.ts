import type { Page } from '../flow/page.ts';
import type { TextMark } from '../flow/strip.ts';
import type { Line, Run } from '../setting/line.ts';
import { drawText } from './draw-text.ts';
import type { PdfDocument, PdfElement, PdfReference } from './pdfkit.ts';

/** Where a name leads: a page, and how far above its bottom. */
interface Target {
  readonly page: PdfReference;
  readonly top: number;
}

/** The headings of a document by the names that links give them; the first of several. */
export type Targets = ReadonlyMap<string, Target>;

export function targetsOf(document: PdfDocument, pages: readonly Page[]): Targets {
  const targets = new Map<string, Target>();
  pages.forEach(({ marks, format }, index) => {
    for (const { mark } of marks) {
      if (mark.kind !== 'anchor' || targets.has(mark.name)) continue;
      document.switchToPage(index);
      targets.set(mark.name, { page: document.page.dictionary, top: format.height - mark.y });
    }
  });
  return targets;
}

/** Parts of lines that follow each other and lead to the same place, or nowhere. */
export interface Portion {
  readonly link: string | undefined;
  readonly marks: readonly TextMark[];
}

/** Lines cut up where a link begins or ends; a link that leads nowhere is text like any other. */
export function portionsOf(marks: readonly TextMark[], targets: Targets): Portion[] {
  const portions: { link: string | undefined; marks: TextMark[] }[] = [];
  for (const mark of marks) {
    for (const run of mark.line.runs) {
      const link = run.link !== undefined && targets.has(run.link) ? run.link : undefined;
      const last = portions.at(-1);
      if (last === undefined || last.link !== link) portions.push({ link, marks: [only(mark, [run])] });
      else join(last.marks, mark, run);
    }
  }
  return portions;
}

function join(marks: TextMark[], mark: TextMark, run: Run): void {
  const last = marks.at(-1);
  if (last?.y === mark.y && last.x === mark.x) marks[marks.length - 1] = only(mark, [...last.line.runs, run]);
  else marks.push(only(mark, [run]));
}

function only(mark: TextMark, runs: readonly Run[]): TextMark {
  const line: Line = { ...mark.line, runs };
  return { ...mark, line };
}

/** Draws a link on the current page: its words in an element of their own, and over each line the place to click. */
export function drawLink(
  document: PdfDocument,
  { parent, targets }: { readonly parent: PdfElement; readonly targets: Targets },
  { link = '', marks }: Portion,
): void {
  const target = targets.get(link);
  const element = document.struct('Link');
  parent.add(element);
  element.add(() => {
    for (const mark of marks) drawText(document, mark);
  });
  // pdfkit keeps the transformation of the page that was added last.
  document._ctm = [1, 0, 0, -1, 0, document.page.height];
  for (const { line, x, y } of marks) {
    const words = line.runs
      .map(({ text }) => text)
      .join('')
      .trim();
    const from = line.runs[0]?.x ?? 0;
    const width = line.runs.reduce((sum, run) => sum + run.width, 0);
    document.annotate(x + line.x + from, y, width, line.height, {
      Subtype: 'Link',
      // PDF/UA-1, 7.18.5: a link says in words where it leads.
      Contents: new String(words),
      Dest: [target?.page, 'XYZ', 0, target?.top ?? 0, null],
      structParent: element,
    });
  }
  element.end();
}
