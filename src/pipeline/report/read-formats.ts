import { UsageError } from '../usage-error.ts';

export type Format = 'pdf' | 'md';

/** Reads `pdf`, `md` or `pdf,md`. @throws UsageError for any other format. */
export function readFormats(text: string): readonly Format[] {
  const formats = text.split(',').map((part) => part.trim());
  const known = formats.filter((format): format is Format => format === 'pdf' || format === 'md');
  if (known.length === formats.length) return [...new Set(known)];
  throw new UsageError(`--format ${text}: chỉ có pdf, md.`, `--format ${text}: there are only pdf, md.`);
}
