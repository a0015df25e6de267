import { buildChain } from './certificates/build-chain.ts';
import type { Certificate } from './certificates/certificate.ts';
import { checkCms } from './cms/check-cms.ts';
import { oids } from './der/oids.ts';
import { openPdf } from './pdf/open-pdf.ts';
import { appendValidationData } from './pdf/validation-data.ts';
import { isProblem, problem, type SignProblem } from './problem.ts';
import { joinEvidence } from './revocation/evidence.ts';
import { type EvidenceSources, gatherEvidence } from './revocation/gather-evidence.ts';
import { readToken } from './timestamp/read-token.ts';
import { findSignatures } from './verify/read-signature.ts';

/**
 * Appends what a later check of the last signature needs (PAdES baseline B-LT): the certificates of the signer
 * and of the time stamp, and what shows that none of them was revoked.
 */
export async function addValidation(
  pdf: Uint8Array,
  sources: EvidenceSources & { readonly anchors: readonly Certificate[] },
): Promise<Uint8Array | SignProblem> {
  const opened = await openPdf(pdf);
  if (isProblem(opened)) return opened;
  const last = findSignatures(opened).at(-1);
  const checked = last?.cms ? checkCms(last.cms, last.covered) : null;
  const token = last?.cms?.unsigned.get(oids.signatureTimeStamp);
  const stamp = last?.cms && token ? readToken(token.bytes, last.cms.signature) : 'unreadable';
  if (!checked?.signer || typeof stamp === 'string') return problem('truncated');
  const pathOf = (certificate: Certificate, others: readonly Certificate[]): readonly Certificate[] =>
    buildChain(certificate, { pool: [...others, ...sources.anchors], anchors: [], at: stamp.time }).path;
  const paths = [pathOf(checked.signer, checked.others), pathOf(stamp.authority, stamp.others)];
  let evidence = joinEvidence();
  for (const path of paths) {
    const gathered = await gatherEvidence(path, sources);
    if (isProblem(gathered)) return gathered;
    evidence = joinEvidence(evidence, gathered);
  }
  const certificates = paths.flat().map(({ der }) => der);
  return appendValidationData(opened, { ...evidence, certificates });
}
