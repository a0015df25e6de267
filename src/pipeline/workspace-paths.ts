import { readPeriodId } from '../domain/period.ts';

/** Where things stand in a workspace, relative to its root, with forward slashes. */
export const folders = {
  submissions: 'submissions',
  receipts: 'receipts',
  office: 'office',
  signoffs: 'signoffs',
  reports: 'reports',
  forms: 'forms',
} as const;

/** What the office lets pass. */
export const waiversFile = 'waivers.yaml';

export function officePath(period: string): string {
  return `${folders.office}/${period}.yaml`;
}

export function signoffPath(period: string): string {
  return `${folders.signoffs}/${period}.yaml`;
}

/** The confirmed content itself, kept beside the record so that a later change can be shown. */
export function snapshotPath(period: string, digest: string): string {
  return `${folders.signoffs}/${period}.${shortened(digest)}.json`;
}

/** The input files of a confirmed content with their hashes. */
export function inputsPath(period: string, digest: string): string {
  return `${folders.signoffs}/${period}.${shortened(digest)}.inputs.json`;
}

/** `signoffs/2020-Q1.95da846bbf6c.json`, `signoffs/2020-Q1.d36193d93b4c.inputs.json`. */
export function isCopyPath(path: string): boolean {
  return /^signoffs\/[^/.]+\.[\da-f]{12}(\.inputs)?\.json$/.test(path);
}

/** Taken while a record is written. */
export const signoffLock = `${folders.signoffs}/.lock`;

/** Stands for the right to write into the registers of what came in. */
export const receiptsLock = `${folders.receipts}/.lock`;

/** Name of a report's files without their ending; what replaces an issued report stands beside it. */
export function reportName(period: string, revision: number): string {
  return revision === 1 ? period : `${period}.r${revision}`;
}

function shortened(digest: string): string {
  return digest.replace('sha256:', '').slice(0, 12);
}

export function formPath(quarter: string, unit: string): string {
  return `${folders.forms}/${quarter}/${unit}.yaml`;
}

/** Does the path name a quarter after the period's last one? */
export function isLater(path: string, through: string | null): boolean {
  const last = through === null ? undefined : readPeriodId(through)?.quarters.at(-1);
  const quarter = /\d{4}-Q[1-4]/.exec(path)?.[0];
  return last !== undefined && quarter !== undefined && quarter > last;
}
