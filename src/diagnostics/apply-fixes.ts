import type { Finding, Fix } from './diagnostic.ts';

/**
 * The text with every certain correction carried out; comments and layout stay. Of corrections that overlap the
 * first one wins, the others wait for the next run.
 */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  const fixes = findings.map((finding) => finding.fix).filter((fix): fix is Fix => fix !== null);
  let done = 0;
  let result = '';
  for (const fix of fixes.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start < done) continue;
    result += text.slice(done, fix.start) + fix.text;
    done = fix.end;
  }
  return result + text.slice(done);
}
