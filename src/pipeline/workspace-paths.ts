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
  return `${folders.signoffs}/${period}.${digest.replace('sha256:', '').slice(0, 12)}.json`;
}

export function formPath(quarter: string, unit: string): string {
  return `${folders.forms}/${quarter}/${unit}.yaml`;
}
