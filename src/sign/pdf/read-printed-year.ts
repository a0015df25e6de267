import { numbersAt, type OpenedPdf } from './open-pdf.ts';

/**
 * The year that stands in print behind the field for the month, `tháng … năm 2020`; `null` where none can be read.
 * It lies in the signed pages: nobody can fill in another one.
 */
export function readPrintedYear({ pdf, fields }: Pick<OpenedPdf, 'pdf' | 'fields'>): string | null {
  const [, bottom = 0, , top] = numbersAt(pdf, fields.get('month') ?? null, 'Rect');
  if (top === undefined) return null;
  // Day and month stand in the letterhead, on the first page.
  const lines = pdf.getPage(0)?.extractText().lines ?? [];
  const besideIt = lines.find(
    ({ baseline, text }) => baseline >= bottom && baseline <= top && year.test(text),
  );
  return year.exec(besideIt?.text ?? '')?.[1] ?? null;
}

const year = /năm\s+(\d{4})\s*$/u;
