import { type Finding, isError } from './diagnostic.ts';

/**
 * For places that show only the first few: errors before warnings, and the first finding of every file before
 * the second of any, so that each unit sees that its file has something.
 */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const turns = new Map<string, number>();
  const ranked = findings.map((finding) => {
    const key = `${finding.severity} ${finding.at.file}`;
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return { finding, turn, severity: isError(finding) ? 0 : 1 };
  });
  return ranked.sort((a, b) => a.severity - b.severity || a.turn - b.turn).map(({ finding }) => finding);
}
