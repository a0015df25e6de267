import { basename, dirname, join } from 'node:path';

/** `a.pdf` → `a.signed.pdf` → `a.2.signed.pdf`: the file before stays. */
export function nameOfSigned(path: string): string {
  const name = basename(path).replace(/\.pdf$/i, '');
  const [, stem = name, count = '1'] = /^(.*?)(?:\.(\d+))?\.signed$/.exec(name) ?? [];
  const again = name.endsWith('.signed') ? `.${Number(count) + 1}` : '';
  return join(dirname(path), `${stem}${again}.signed.pdf`);
}
