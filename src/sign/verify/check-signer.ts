import { buildChain, type Chain, isRoot, isSignedBy } from '../certificates/build-chain.ts';
import type { Certificate } from '../certificates/certificate.ts';
import { sameBytes } from '../der/values.ts';
import { maySign } from '../keys/signing-key.ts';
import { dayAndTime } from '../words/time.ts';
import { type VerifyFinding, verifyFinding } from './verify-finding.ts';

/** The moment for which certificates are judged. */
export interface JudgedTime {
  readonly time: Date;
  /** A time stamp proves it; otherwise it is the present. */
  readonly isProven: boolean;
}

export interface Authorities {
  /** Certificates that came with the signature. */
  readonly others: readonly Certificate[];
  /** Trusted ones; `null` when the user named none. */
  readonly anchors: readonly Certificate[] | null;
}

/** Whether the certificate may sign, was valid, and who vouches for it. */
export function checkSigner(
  signer: Certificate,
  authorities: Authorities,
  judged: JudgedTime,
): { readonly chain: Chain; readonly findings: readonly VerifyFinding[] } {
  const { others, anchors } = authorities;
  const chain = buildChain(signer, { pool: others, anchors: anchors ?? [], at: judged.time });
  const findings = [
    ...useFindings(signer),
    ...validityFindings(signer, judged),
    ...trustFindings(chain, anchors),
    ...chain.path
      .slice(1)
      .filter(({ notBefore, notAfter }) => judged.time < notBefore || judged.time > notAfter)
      .map(({ commonName }) => verifyFinding('chain-expired', { signer: commonName })),
    ...strayFindings(others, [...others, signer, ...(anchors ?? [])]),
  ];
  return { chain, findings };
}

function useFindings(signer: Certificate): VerifyFinding[] {
  const findings: VerifyFinding[] = [];
  const name = signer.commonName;
  if (!maySign(signer)) findings.push(verifyFinding('certificate-use', { signer: name }));
  if (signer.unknownCritical.length > 0) {
    const detail = signer.unknownCritical.join(', ');
    findings.push(verifyFinding('certificate-critical', { signer: name, detail }));
  }
  return findings;
}

function validityFindings(signer: Certificate, { time, isProven }: JudgedTime): VerifyFinding[] {
  const name = { signer: signer.commonName };
  if (time < signer.notBefore)
    return [verifyFinding('certificate-not-yet', { ...name, from: dayAndTime(signer.notBefore) })];
  if (time <= signer.notAfter) return [];
  const until = dayAndTime(signer.notAfter);
  return [verifyFinding(isProven ? 'certificate-expired' : 'expired-since', { ...name, until })];
}

function trustFindings({ path, isAnchored }: Chain, anchors: Authorities['anchors']): VerifyFinding[] {
  const last = path.at(-1);
  if (isAnchored || last === undefined) return [];
  const values = { signer: path[0]?.commonName ?? '', issuer: last.issuerName };
  return [verifyFinding(anchors === null ? 'trust-not-asked' : 'chain-untrusted', values)];
}

/**
 * Nothing need sign the list of enclosed certificates, so each must hold by itself: one whose own signature no
 * certificate at hand confirms was tampered with, or comes from an issuer who is not at hand.
 */
export function strayFindings(
  others: readonly Certificate[],
  known: readonly Certificate[],
): VerifyFinding[] {
  const isVouchedFor = (one: Certificate): boolean =>
    isRoot(one) || known.some((issuer) => issuer !== one && isSignedBy(one, issuer));
  const isOutsider = (one: Certificate): boolean =>
    !known.some(({ subject }) => sameBytes(subject, one.issuer));
  return others
    .filter((one) => !isVouchedFor(one))
    .map((one) =>
      verifyFinding(isOutsider(one) ? 'certificate-unvouched' : 'certificate-stray', {
        signer: one.commonName,
      }),
    );
}
