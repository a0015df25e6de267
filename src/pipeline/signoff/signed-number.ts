import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Issuance, SignoffEntry } from '../../domain/signoff.ts';
import { printDay } from '../../report/format/date.ts';
import { printCount } from '../../report/format/number.ts';
import type { IssueValues } from '../../sign/pdf/report-fields.ts';
import { revisionOfHead } from '../../signoff/revision-of-head.ts';
import type { ReadyWorkspace } from '../open-workspace.ts';
import { numberInUse } from './number-in-use.ts';

interface PeriodRecord {
  readonly opened: ReadyWorkspace;
  readonly entries: readonly SignoffEntry[];
}

export interface SignedNumber {
  /** The record knows of the number. */
  readonly isRecorded: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Number and date that were filled into an approved report when it was signed, against the records: is it what this
 * report was given, and no other report's? `null` when nothing is filled in.
 * @param head of the record, as the file names it.
 */
export async function signedNumber(
  { opened, entries }: PeriodRecord,
  { path, bytes, head }: { readonly path: string; readonly bytes: Uint8Array; readonly head: string },
): Promise<SignedNumber | null> {
  // Only who signs digitally loads what reads PDF.
  const { readIssue } = await import('../../sign/pdf/read-issue.ts');
  const filled = await readIssue(bytes);
  if (filled === null) return null;
  const own = revisionOfHead(entries, head)?.issue ?? null;
  const findings: Finding[] = [];
  if (own !== null && !isSame(filled, own)) {
    const values = {
      number: filled.number || '…',
      day: `${filled.day || '…'}/${filled.month || '…'}/${filled.year || '…'}`,
      recorded: printCount(own.number),
      date: printDay(own.date),
    };
    findings.push(finding('report-number-differs', { file: path }, { values }));
  }
  const year = own?.date.slice(0, 4) ?? filled.year;
  const use = numberInUse(opened, { number: Number(filled.number), year }, own);
  if (use !== null) {
    const values = { number: filled.number, year, period: use.period, date: printDay(use.issue.date) };
    findings.push(finding('report-number-used', { file: path }, { values }));
  }
  return { isRecorded: own !== null, findings };
}

function isSame({ number, day, month, year }: IssueValues, issue: Issuance): boolean {
  const parts = [year, month, day].map(Number);
  const isDay = issue.date.split('-').every((part, index) => Number(part) === parts[index]);
  return Number(number) === issue.number && isDay;
}
