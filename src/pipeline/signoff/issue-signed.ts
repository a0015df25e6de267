import { basename, dirname } from 'node:path';
import { appendIssue } from '../../sign/append-issue.ts';
import { isProblem } from '../../sign/problem.ts';
import { sayProblem } from '../../sign/words/say-problem.ts';
import type { Notice } from '../notice.ts';
import { readGiven } from '../read-given.ts';
import type { ReportFile } from '../report/frozen-files.ts';
import { nameOfSigned } from '../signature/name-of-signed.ts';
import { issueValues } from './issue-values.ts';

export interface SignedIssue {
  readonly start: string;
  /** The report as the approver signed it. */
  readonly signed: string;
  readonly number: number;
  readonly date: string;
  /** Digest of the approved content. */
  readonly digest: string;
  readonly now: Date;
}

interface FilledReport {
  /** Relative to `start`. */
  readonly folder: string;
  readonly file: ReportFile;
}

/**
 * Fills number and date into a signed report, which is only appended to. The file before stays.
 * @returns words on why not, where the file is not the approved one or was tampered with.
 */
export async function fillSigned(issue: SignedIssue): Promise<FilledReport | Notice> {
  const pdf = await readGiven(issue.start, issue.signed);
  const filled = await appendIssue({ ...issue, pdf }, issueValues(issue.number, issue.date));
  if (isProblem(filled)) return sayProblem(filled);
  const path = nameOfSigned(issue.signed);
  return { folder: dirname(path), file: { name: basename(path), bytes: filled } };
}
