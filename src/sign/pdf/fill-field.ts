import { type PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfStream, PdfString } from '@libpdf/core';
import { problem, type SignProblem } from '../problem.ts';
import { numbersAt, type OpenedPdf, textAt } from './open-pdf.ts';
import { readPrintedYear } from './read-printed-year.ts';
import { type IssueValues, issueFields } from './report-fields.ts';
import { readReportFont } from './report-font.ts';

/** Fills in number, day and month; viewers and checkers see the same digits, since the appearance is made here. */
export function fillIssueFields(opened: OpenedPdf, values: IssueValues): SignProblem | null {
  const { pdf, form, fields } = opened;
  const otherYear = refuseOtherYear(opened, values);
  if (otherYear !== null) return otherYear;
  for (const name of issueFields) {
    const field = fields.get(name);
    const value = values[name];
    if (!field || !form) return problem('text-missing', { field: name });
    const present = textAt(pdf, field, 'V');
    if (present !== null) return problem('text-filled', { field: name, value: present });
    const appearance = drawDigits(pdf, { form, field, value });
    if (appearance === null) return problem('text-missing', { field: name });
    field.set('V', PdfString.fromString(value));
    field.set('AP', PdfDict.of({ N: pdf.context.register(appearance) }));
  }
  return null;
}

/** A day of another year would read as one of the year in print. */
function refuseOtherYear(opened: OpenedPdf, { year: given }: IssueValues): SignProblem | null {
  const printed = readPrintedYear(opened);
  return printed === null || printed === given ? null : problem('other-year', { printed, given });
}

/** Whether any of number and date is filled in. */
export function isIssueFilled({ pdf, fields }: OpenedPdf): boolean {
  return issueFields.some((name) => {
    const field = fields.get(name);
    return field !== undefined && textAt(pdf, field, 'V') !== null;
  });
}

interface Filled {
  readonly form: PdfDict;
  readonly field: PdfDict;
  /** Digits only. */
  readonly value: string;
}

/**
 * The appearance of a field filled in with digits: centred, on the baseline of the line around it, in the
 * font that the field names. `null` when the field is not ours.
 */
export function drawDigits(pdf: PDF, { form, field, value }: Filled): PdfStream | null {
  const [, name = '', size = ''] = /^\/(\S+) ([\d.]+) Tf\b/.exec(textAt(pdf, field, 'DA') ?? '') ?? [];
  const font = readReportFont(pdf, form, name);
  const [left = 0, bottom = 0, right = 0, top] = numbersAt(pdf, field, 'Rect');
  if (font === null || top === undefined || !/^\d+$/.test(value)) return null;
  const letterSize = Number(size);
  const width = right - left;
  const height = top - bottom;
  const x = (width - font.widthOf(value) * letterSize) / 2;
  const leading = (height - (font.ascent + font.descent) * letterSize) / 2;
  const y = leading + font.descent * letterSize;
  const place = `/${name} ${size} Tf ${x.toFixed(3)} ${y.toFixed(3)} Td`;
  return PdfStream.fromDict(
    {
      Type: PdfName.of('XObject'),
      Subtype: PdfName.of('Form'),
      BBox: PdfArray.of(...[0, 0, width, height].map((number) => PdfNumber.of(number))),
      Resources: PdfDict.of({ Font: PdfDict.of({ [name]: font.reference }) }),
    },
    new TextEncoder().encode(`/Tx BMC q BT ${place} ${font.encode(value)} Tj ET Q EMC`),
  );
}
