import { sameBytes } from '../der/values.ts';
import { type Certificate, isSelfIssued, usage } from './certificate.ts';

export interface Chain {
  /** From the certificate itself upward. */
  readonly path: readonly Certificate[];
  /** A trusted certificate ends it. */
  readonly isAnchored: boolean;
}

/** Certificates of one path; more would only keep the machine busy. */
const longest = 8;

interface Shelf {
  /** Certificates that came with the signature, trusted by nobody. */
  readonly pool: readonly Certificate[];
  readonly anchors: readonly Certificate[];
}

/**
 * The way from a certificate to a trusted one, or as far upward as the pool goes (RFC 5280, 6.1, without
 * policies; certificates with critical extensions that are not understood are no authorities here).
 */
export function buildChain(certificate: Certificate, { pool, anchors }: Shelf): Chain {
  return extend([certificate], { pool, anchors });
}

function extend(path: readonly Certificate[], shelf: Shelf): Chain {
  const last = path.at(-1);
  if (last === undefined || shelf.anchors.some(({ der }) => sameBytes(der, last.der)))
    return { path, isAnchored: last !== undefined };
  if (path.length >= longest || isSelfIssued(last)) return { path, isAnchored: false };
  const above = [...shelf.anchors, ...shelf.pool].filter(
    (candidate) => !path.includes(candidate) && mayIssue(candidate, last, path.length - 1),
  );
  const ways = above.map((candidate) => extend([...path, candidate], shelf));
  return ways.find(({ isAnchored }) => isAnchored) ?? ways[0] ?? { path, isAnchored: false };
}

/** @param below how many authorities stand between the issuer and the end of the path. */
function mayIssue(issuer: Certificate, issued: Certificate, below: number): boolean {
  return (
    sameBytes(issuer.subject, issued.issuer) &&
    issuer.isAuthority &&
    issuer.unknownCritical.length === 0 &&
    (issuer.keyUsage === null || (issuer.keyUsage & usage.certSign) !== 0) &&
    (issuer.pathLength === null || below <= issuer.pathLength) &&
    isSignedBy(issued, issuer)
  );
}

export function isSignedBy(issued: Certificate, issuer: Certificate): boolean {
  try {
    return issued.x509.verify(issuer.key);
  } catch {
    return false;
  }
}

/** Whether every certificate of the path was valid at that time. */
export function isValidAt({ path }: Chain, time: Date): boolean {
  return path.every(({ notBefore, notAfter }) => notBefore <= time && time <= notAfter);
}

/** Self-signed: nobody above could vouch for it. */
export function isRoot(certificate: Certificate): boolean {
  return isSelfIssued(certificate) && isSignedBy(certificate, certificate);
}
