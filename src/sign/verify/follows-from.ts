import { openPdf, refuseDamage } from '../pdf/open-pdf.ts';
import { isProblem } from '../problem.ts';
import { judgeChanges } from './judge-changes.ts';
import { findSignatures } from './read-signature.ts';

/**
 * Is the file that original itself, or the original with nothing but its first signature appended? What comes behind
 * that signature is for the check of signatures to judge.
 */
export async function followsFrom(original: Uint8Array, pdf: Uint8Array): Promise<boolean> {
  if (!Buffer.from(original).equals(pdf.subarray(0, original.length))) return false;
  if (original.length === pdf.length) return true;
  const honest = await refuseDamage(async () => {
    const opened = await openPdf(pdf);
    const [first] = isProblem(opened) ? [] : findSignatures(opened);
    if (!first || first.end <= original.length) return { isHonest: false };
    const [before, after] = await Promise.all([openPdf(original), openPdf(pdf.subarray(0, first.end))]);
    if (isProblem(before) || isProblem(after)) return { isHonest: false };
    return { isHonest: judgeChanges(before, after, first.field).findings.length === 0 };
  });
  return !isProblem(honest) && honest.isHonest;
}
