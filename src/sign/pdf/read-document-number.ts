import { isProblem, problem } from '../problem.ts';
import { type OpenedPdf, openPdf, refuseDamage, textAt } from './open-pdf.ts';
import { readPrintedYear } from './read-printed-year.ts';
import { readAgency, readReportMark } from './read-report-mark.ts';

/** Which report bears which number of which agency's year. */
export interface NumberedReport {
  /** Digest of the report's content: the same in all its copies, signed or not. */
  readonly digest: string;
  /** Numbers run within an agency. */
  readonly agency: string;
  readonly number: number;
  readonly year: string;
}

/** The number that a report bears, filled in or in print; `null` where there is none, and of a file that is no report. */
export async function readDocumentNumber(bytes: Uint8Array): Promise<NumberedReport | null> {
  const read = await refuseDamage(async () => {
    const opened = await openPdf(bytes);
    if (isProblem(opened)) return opened;
    const digest = readReportMark(opened)?.digest ?? '';
    const { number, year } = filledNumber(opened) ?? printedNumber(opened);
    const agency = readAgency(opened);
    return digest === '' || !(number > 0) ? problem('not-ours') : { digest, agency, number, year };
  });
  return isProblem(read) ? null : read;
}

type NumberOfYear = Pick<NumberedReport, 'number' | 'year'>;

/** `null` where the report has no field to fill in. */
function filledNumber(opened: OpenedPdf): NumberOfYear | null {
  const field = opened.fields.get('number');
  if (field === undefined) return null;
  const number = Number(textAt(opened.pdf, field, 'V') ?? Number.NaN);
  return { number, year: readPrintedYear(opened) ?? '' };
}

/** `Số: 45/BC-… ngày 20 tháng 3 năm 2020`, on one line of the letterhead. */
function printedNumber({ pdf }: OpenedPdf): NumberOfYear {
  const lines = pdf.getPage(0)?.extractText().lines ?? [];
  const line = lines.map(({ text }) => text).find((text) => printed.test(text)) ?? '';
  const [, number, year = ''] = printed.exec(line) ?? [];
  return { number: Number(number), year };
}

const printed = /^Số:\s*(\d+)\/.*\snăm\s+(\d{4})\s*$/u;
