import type { Finding } from '../diagnostic.ts';

/** A finding, and those in other files that say the very same. */
export interface Alike {
  readonly first: Finding;
  readonly others: readonly Finding[];
}

/** Of fewer, each is shown with its own line: the same words about two files may be chance. */
const fewest = 4;

/**
 * Findings whose words are the same in several files (a folder that was copied or named wrongly) under the first of
 * them; within one file each stands alone, since each has its own place to be mended.
 * @param wordsOf the words of a finding.
 */
export function groupAlike(
  findings: readonly Finding[],
  wordsOf: (finding: Finding) => string,
): readonly Alike[] {
  const byWords = new Map<string, Finding[]>();
  for (const finding of findings) {
    const words = wordsOf(finding);
    byWords.set(words, [...(byWords.get(words) ?? []), finding]);
  }
  const groups = [...byWords.values()].filter((group) => group.length >= fewest && isFileEach(group));
  const othersOf = new Map(groups.map(([first, ...others]) => [first, others]));
  const below = new Set(groups.flatMap(([, ...others]) => others));
  return findings
    .filter((one) => !below.has(one))
    .map((first) => ({ first, others: othersOf.get(first) ?? [] }));
}

function isFileEach(findings: readonly Finding[]): boolean {
  return new Set(findings.map(({ at }) => at.file)).size === findings.length;
}
