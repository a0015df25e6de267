import { fillIssueFields } from './pdf/fill-field.ts';
import { openPdf, refuseDamage } from './pdf/open-pdf.ts';
import { type IssueValues, signingFields } from './pdf/report-fields.ts';
import { isProblem, problem, type SignProblem } from './problem.ts';
import { refuseTampered } from './verify/refuse-tampered.ts';

export interface SignedReport {
  readonly pdf: Uint8Array;
  /** Digest of the approved content, which the file must carry. */
  readonly digest: string;
  readonly now: Date;
}

/**
 * Appends number and date to a report that the approver has signed. The agency's signature, which must follow,
 * covers them.
 */
export async function appendIssue(
  { pdf, digest, now }: SignedReport,
  values: IssueValues,
): Promise<Uint8Array | SignProblem> {
  const verification = await refuseTampered(pdf, now);
  if (isProblem(verification)) return verification;
  if (!verification.signatures.some(({ field }) => field === signingFields.approver))
    return problem('not-signed');
  if (verification.report?.digest !== digest) return problem('digest-differs');
  return refuseDamage(async () => {
    const opened = await openPdf(pdf);
    if (isProblem(opened)) return opened;
    return fillIssueFields(opened, values) ?? opened.pdf.save({ incremental: true });
  });
}
