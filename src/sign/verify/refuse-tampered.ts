import { isProblem, problem, type SignProblem } from '../problem.ts';
import { isFault } from '../words/say-problem.ts';
import type { VerifyCode } from './verify-finding.ts';
import { type Verification, verifyPdf } from './verify-pdf.ts';

/** Faults that time brings, or the agency's signature mends: nobody touched the file. */
const harmless: ReadonlySet<VerifyCode> = new Set([
  'not-signed',
  'expired-since',
  'chain-expired',
  'issue-unsigned',
  'bytes-uncovered',
]);

/** The signatures that a file has, or why nothing may be added to it: what they signed was changed. */
export async function refuseTampered(pdf: Uint8Array, now: Date): Promise<Verification | SignProblem> {
  const evidence = { lists: [], answers: [] };
  const verification = await verifyPdf({ pdf, anchors: null, now, evidence });
  if (isProblem(verification)) return verification;
  const all = [...verification.signatures.flatMap((one) => one.findings), ...verification.findings];
  const fault = all.find((finding) => isFault(finding) && !harmless.has(finding.code));
  return fault ? { ...problem('earlier-fault'), because: fault } : verification;
}
