import type { Chain } from '../certificates/build-chain.ts';
import { type Evidence, type Standing, standingOf } from '../revocation/evidence.ts';
import { dayAndTime } from '../words/time.ts';
import type { JudgedTime } from './check-signer.ts';
import { type VerifyFinding, verifyFinding } from './verify-finding.ts';

/** Whether a certificate of the path was revoked, as far as the evidence goes. */
export function checkRevocation(
  { path }: Chain,
  evidence: Evidence,
  { time, isProven }: JudgedTime,
): readonly VerifyFinding[] {
  return path.flatMap((certificate, index) => {
    const issuer = path[index + 1];
    const signer = certificate.commonName;
    const standing = issuer ? standingOf({ certificate, issuer }, evidence, time) : 'unknown';
    if (standing === 'good') return [];
    // What nobody knows of the authorities above is not worth a word each.
    if (standing === 'unknown') return index === 0 ? [verifyFinding('revocation-unknown', { signer })] : [];
    const isLater = isProven && standing.revokedAt > time;
    const from = dayAndTime(standing.revokedAt);
    return [verifyFinding(isLater ? 'revoked-since' : 'revoked', { signer, from })];
  });
}

/** Good only if it is so of every certificate below the last. */
export function standingOfPath({ path }: Chain, evidence: Evidence, time: Date): Standing {
  const standings = path.slice(0, -1).map((certificate, index) => {
    const issuer = path[index + 1];
    return issuer ? standingOf({ certificate, issuer }, evidence, time) : 'unknown';
  });
  if (standings.length === 0) return 'unknown';
  return standings.find((standing) => standing !== 'good') ?? 'good';
}
