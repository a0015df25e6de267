import type { Finding, Fix } from './diagnostic.ts';

export interface Fixed {
  readonly text: string;
  /** How many corrections were carried out. */
  readonly count: number;
}

/**
 * The text with every certain correction carried out; comments and layout stay. Of corrections that overlap the
 * narrower one is made, and of two alike the first: what is left over is found again in the text that comes out.
 */
export function applyFixes(text: string, findings: readonly Finding[]): Fixed {
  const fixes = findings.map((finding) => finding.fix).filter((fix): fix is Fix => fix !== null);
  const chosen: Fix[] = [];
  for (const fix of fixes.sort((a, b) => widthOf(a) - widthOf(b) || a.start - b.start)) {
    if (chosen.every((other) => !overlap(fix, other))) chosen.push(fix);
  }
  let [done, result] = [0, ''];
  for (const fix of chosen.sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(done, fix.start) + fix.text;
    done = fix.end;
  }
  return { text: result + text.slice(done), count: chosen.length };
}

function widthOf({ start, end }: Fix): number {
  return end - start;
}

function overlap(a: Fix, b: Fix): boolean {
  return a.start < b.end && b.start < a.end;
}
