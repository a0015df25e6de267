import type { Certificate } from '../certificates/certificate.ts';
import { problem, type SignProblem } from '../problem.ts';
import type { HttpAnswer, Send } from '../send.ts';
import { dayAndTime } from '../words/time.ts';
import { type Evidence, joinEvidence, noEvidence, standingOf } from './evidence.ts';
import { ocspQuestion } from './read-ocsp.ts';

export interface EvidenceSources {
  /** What the user gave. */
  readonly given: Evidence;
  readonly send: Send;
  /** The time for which certificates must not be revoked. */
  readonly time: Date;
}

/**
 * For every certificate of a path but the last, what shows that it is not revoked: out of what was given, or
 * from the addresses in the certificate.
 */
export async function gatherEvidence(
  path: readonly Certificate[],
  sources: EvidenceSources,
): Promise<Evidence | SignProblem> {
  let found = noEvidence;
  for (const [index, certificate] of path.slice(0, -1).entries()) {
    const issuer = path[index + 1];
    if (issuer === undefined || certificate.hasNoRevocationCheck) continue;
    const evidence = await evidenceFor({ certificate, issuer }, sources);
    if ('problem' in evidence) return evidence;
    found = joinEvidence(found, evidence);
  }
  return found;
}

interface Pair {
  readonly certificate: Certificate;
  readonly issuer: Certificate;
}

async function evidenceFor(pair: Pair, sources: EvidenceSources): Promise<Evidence | SignProblem> {
  const failures: string[] = [];
  for (const ask of [() => sources.given, ...waysToAsk(pair, sources.send, failures)]) {
    const evidence = await ask();
    const standing = standingOf(pair, evidence, sources.time);
    const signer = pair.certificate.commonName;
    if (standing === 'good') return evidence;
    if (standing !== 'unknown' && standing.revokedAt <= sources.time)
      return problem('certificate-revoked', { signer, from: dayAndTime(standing.revokedAt) });
  }
  return problem('revocation-missing', { signer: pair.certificate.commonName, detail: failures.join('; ') });
}

function waysToAsk({ certificate, issuer }: Pair, send: Send, failures: string[]) {
  const note = (url: string, answer: HttpAnswer | string): Uint8Array[] => {
    if (typeof answer !== 'string' && answer.status === 200) return [answer.body];
    failures.push(`${url}: ${typeof answer === 'string' ? answer : `HTTP ${answer.status}`}`);
    return [];
  };
  const body = ocspQuestion(certificate, issuer);
  return [
    ...certificate.ocspUrls.map((url) => async (): Promise<Evidence> => {
      const answer = await send({ url, type: 'application/ocsp-request', body });
      return { lists: [], answers: note(url, answer) };
    }),
    ...certificate.listUrls.map((url) => async (): Promise<Evidence> => {
      return { lists: note(url, await send({ url })), answers: [] };
    }),
  ];
}
