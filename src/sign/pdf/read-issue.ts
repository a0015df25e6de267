import { isProblem } from '../problem.ts';
import { openPdf, refuseDamage, textAt } from './open-pdf.ts';
import { readPrintedYear } from './read-printed-year.ts';
import { type IssueValues, issueFields } from './report-fields.ts';

/**
 * Number and date as they were filled into a report, with the year in print; what is left blank is empty. `null` when nothing was filled in,
 * and of a file that cannot be read.
 */
export async function readIssue(bytes: Uint8Array): Promise<IssueValues | null> {
  const read = await refuseDamage(async () => {
    const opened = await openPdf(bytes);
    if (isProblem(opened)) return opened;
    const filledIn = (name: (typeof issueFields)[number]): string => {
      const field = opened.fields.get(name);
      return (field && textAt(opened.pdf, field, 'V')?.trim()) ?? '';
    };
    return {
      number: filledIn('number'),
      day: filledIn('day'),
      month: filledIn('month'),
      year: readPrintedYear(opened) ?? '',
    };
  });
  return isProblem(read) || issueFields.every((name) => read[name] === '') ? null : read;
}
