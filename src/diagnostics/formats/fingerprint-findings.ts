import { createHash } from 'node:crypto';
import type { Finding } from '../diagnostic.ts';
import { valuesIn } from '../message.ts';

/**
 * One name a finding, in the same order, by which a server knows it again: built of file, code and values, so
 * that it stays while lines move; of findings that are alike in all of these the first keeps the first's name.
 */
export function fingerprintsOf(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { at, code } = finding;
    // `lines` names places in words, which move.
    const { lines: _, ...lasting } = valuesIn(finding, 'vi');
    const key = JSON.stringify([at.file, code, lasting]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return createHash('sha256').update(`${key} ${count}`).digest('hex');
  });
}
