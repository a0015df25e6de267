import { buildChain, validFirst } from '../certificates/build-chain.ts';
import { type Certificate, usage } from '../certificates/certificate.ts';
import { verifySignature } from '../certificates/signature-scheme.ts';
import type { KeyFamily } from '../cms/build-cms.ts';
import { problem, type SignProblem } from '../problem.ts';
import { type Evidence, standingOf } from '../revocation/evidence.ts';
import { dayAndTime } from '../words/time.ts';

/** A private key that signs with SHA-256, wherever it is kept, and its certificate. */
export interface SigningKey {
  readonly certificate: Certificate;
  /** The authorities above, as far as they are known. */
  readonly chain: readonly Certificate[];
  readonly family: KeyFamily;
  /** Hashes and signs; an EC signature comes in DER. */
  readonly sign: (data: Uint8Array) => Promise<Uint8Array | SignProblem>;
}

type Sign = SigningKey['sign'];

/**
 * Finds among the certificates the one that belongs to the key, by having the key sign something. A certificate that
 * was renewed for the same key, and authorities above it, are chosen as they are valid at that time.
 */
export async function matchKey(
  sign: Sign,
  certificates: readonly Certificate[],
  at: Date,
): Promise<SigningKey | SignProblem> {
  const data = new TextEncoder().encode('cchc');
  const signature = await sign(data);
  if ('problem' in signature) return signature;
  for (const certificate of validFirst(certificates, at)) {
    const family = certificate.key.asymmetricKeyType === 'ec' ? 'ec' : 'rsa';
    const scheme = { family, digest: 'sha256', salt: 0 } as const;
    if (!verifySignature(scheme, certificate.key, { data, signature })) continue;
    const { path } = buildChain(certificate, { pool: certificates, anchors: [], at });
    return { certificate, chain: path.slice(1), family, sign };
  }
  return problem('key-mismatch');
}

const shortestRsa = 2048;

/** Why a certificate must not sign at that time; `null` when it may. */
export function refuseCertificate(certificate: Certificate, at: Date): SignProblem | null {
  const signer = certificate.commonName;
  if (at > certificate.notAfter)
    return problem('certificate-expired', { signer, until: dayAndTime(certificate.notAfter) });
  if (at < certificate.notBefore)
    return problem('certificate-not-yet', { signer, from: dayAndTime(certificate.notBefore) });
  if (!maySign(certificate)) return problem('certificate-use', { signer });
  const { modulusLength } = certificate.key.asymmetricKeyDetails ?? {};
  if (modulusLength !== undefined && modulusLength < shortestRsa)
    return problem('key-kind', { signer, kind: `RSA ${modulusLength}` });
  return null;
}

/** A document is signed with a key for digital signatures or for commitment (RFC 5280, 4.2.1.3). */
export function maySign({ keyUsage, isAuthority }: Certificate): boolean {
  return (
    !isAuthority && (keyUsage === null || (keyUsage & (usage.digitalSignature | usage.nonRepudiation)) !== 0)
  );
}

/** Why a key must not sign: the authority has said that its certificate is revoked. */
export function refuseRevoked(
  { certificate, chain }: SigningKey,
  evidence: Evidence,
  at: Date,
): SignProblem | null {
  const [issuer] = chain;
  const standing = issuer ? standingOf({ certificate, issuer }, evidence, at) : 'unknown';
  if (typeof standing === 'string' || standing.revokedAt > at) return null;
  const from = dayAndTime(standing.revokedAt);
  return problem('certificate-revoked', { signer: certificate.commonName, from });
}
