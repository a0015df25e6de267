import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { sayDay } from '../../diagnostics/say-day.ts';
import type { Issuance, SignoffEntry } from '../../domain/signoff.ts';
import { twoDigits } from '../../domain/text.ts';
import { listFilesBelow, readIfThere } from '../../files/read-files.ts';
import type { IssueValues } from '../../sign/pdf/report-fields.ts';
import { revisionOfHead } from '../../signoff/revision-of-head.ts';
import { pdfProvenance } from '../../typeset/read-provenance.ts';
import type { ReadyWorkspace } from '../open-workspace.ts';
import { folders } from '../workspace-paths.ts';
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
      recorded: twoDigits(own.number),
      date: sayDay(own.date),
    };
    findings.push(finding('report-number-differs', { file: path }, { values }));
  }
  const year = own?.date.slice(0, 4) ?? filled.year;
  const use = numberInUse(opened, { number: Number(filled.number), year }, own);
  if (use !== null) {
    const whose = { period: use.period, date: sayDay(use.issue.date), other: '' };
    findings.push(
      finding('report-number-used', { file: path }, { values: { number: filled.number, year, ...whose } }),
    );
  } else if (own === null) {
    findings.push(...(await usedBesides(opened, { path, bytes })));
  }
  return { isRecorded: own !== null, findings };
}

/** Where no record has the number, another signed report in the folder of reports may bear it. */
async function usedBesides(
  { root }: ReadyWorkspace,
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
): Promise<readonly Finding[]> {
  const { sharedNumbers } = await import('../signature/shared-numbers.ts');
  const others = await readSignedReports(root, path);
  const shared = (await sharedNumbers([{ path, pdf: bytes }, ...others])).get(path);
  if (shared === undefined) return [];
  const { number, year, files } = shared;
  const values = { number: twoDigits(number), year, period: '', date: '', other: files.join(', ') };
  return [finding('report-number-used', { file: path }, { values })];
}

/** What is issued without signatures has its number in the record. */
async function readSignedReports(root: string, besides: string) {
  const paths = (await listFilesBelow(root, folders.reports)).filter((path) => /\.pdf$/i.test(path));
  const read = await Promise.all(
    paths.map(async (path) => ({ path, pdf: (await readIfThere(root, path))?.bytes ?? new Uint8Array() })),
  );
  return read.filter(({ path, pdf }) => path !== besides && pdfProvenance(pdf)?.state === 'approved');
}

function isSame({ number, day, month, year }: IssueValues, issue: Issuance): boolean {
  const parts = [year, month, day].map(Number);
  const isDay = issue.date.split('-').every((part, index) => Number(part) === parts[index]);
  return Number(number) === issue.number && isDay;
}
