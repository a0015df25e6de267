import { sameBytes } from '../der/values.ts';
import { type Certificate, isSelfIssued, usage } from './certificate.ts';

export interface Chain {
  /** From the certificate itself upward. */
  readonly path: readonly Certificate[];
  /** A trusted certificate ends it. */
  readonly isAnchored: boolean;
}

/** Certificates of one path, and paths that are tried; more would only keep the machine busy. */
const limits = { length: 8, paths: 100 };

interface Shelf {
  /** Certificates that came with the signature, trusted by nobody. */
  readonly pool: readonly Certificate[];
  readonly anchors: readonly Certificate[];
  /** The moment that is judged: an authority that was renewed has several certificates of one name and key. */
  readonly at: Date;
}

/**
 * The way from a certificate to a trusted one, or as far upward as the pool goes (RFC 5280, 6.1, without
 * policies; certificates with critical extensions that are not understood are no authorities here). A way on which
 * all authorities are valid at that moment goes before one on which some are not.
 */
export function buildChain(certificate: Certificate, { pool, anchors, at }: Shelf): Chain {
  const known = withoutTwins([...anchors, ...pool]);
  const issuersOf = remembering((issued) =>
    validFirst(
      known.filter((issuer) => mayIssue(issuer, issued)),
      at,
    ),
  );
  let [first, anchored]: (Chain | null)[] = [null, null];
  let tried = 0;
  for (const chain of waysUp([certificate], { anchors, issuersOf })) {
    if (chain.isAnchored && areValidAt(chain.path.slice(1), at)) return chain;
    if (chain.isAnchored) anchored ??= chain;
    first ??= chain;
    tried += 1;
    if (tried === limits.paths) break;
  }
  return anchored ?? first ?? { path: [certificate], isAnchored: false };
}

interface Authorities {
  readonly anchors: readonly Certificate[];
  readonly issuersOf: (issued: Certificate) => readonly Certificate[];
}

/** Every way upward, as far as it goes; worked out only as they are asked for. */
function* waysUp(path: readonly Certificate[], authorities: Authorities): Generator<Chain> {
  const { anchors, issuersOf } = authorities;
  const last = path.at(-1);
  const isAnchored = last !== undefined && anchors.some(({ der }) => sameBytes(der, last.der));
  const isEnd = last === undefined || isAnchored || path.length >= limits.length || isSelfIssued(last);
  const above = isEnd ? [] : issuersOf(last).filter((issuer) => fitsAbove(path, issuer));
  if (above.length === 0) yield { path, isAnchored };
  for (const issuer of above) yield* waysUp([...path, issuer], authorities);
}

/** No more authorities may stand between an issuer and the end of the path than it allows. */
function fitsAbove(path: readonly Certificate[], issuer: Certificate): boolean {
  return !path.includes(issuer) && (issuer.pathLength === null || path.length - 1 <= issuer.pathLength);
}

function mayIssue(issuer: Certificate, issued: Certificate): boolean {
  return (
    sameBytes(issuer.subject, issued.issuer) &&
    issuer.isAuthority &&
    issuer.unknownCritical.length === 0 &&
    (issuer.keyUsage === null || (issuer.keyUsage & usage.certSign) !== 0) &&
    isSignedBy(issued, issuer)
  );
}

/** What is valid at that moment first, else as they were. */
export function validFirst(certificates: readonly Certificate[], at: Date): readonly Certificate[] {
  const rank = (certificate: Certificate): number => (areValidAt([certificate], at) ? 0 : 1);
  return certificates.toSorted((a, b) => rank(a) - rank(b));
}

function withoutTwins(certificates: readonly Certificate[]): readonly Certificate[] {
  return [...new Map(certificates.map((one) => [Buffer.from(one.der).toString('latin1'), one])).values()];
}

/** Signatures are dear to check, and the same certificate stands on many ways. */
function remembering(find: (issued: Certificate) => readonly Certificate[]): Authorities['issuersOf'] {
  const found = new Map<Certificate, readonly Certificate[]>();
  return (issued) => {
    const known = found.get(issued) ?? find(issued);
    found.set(issued, known);
    return known;
  };
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
  return areValidAt(path, time);
}

function areValidAt(certificates: readonly Certificate[], time: Date): boolean {
  return certificates.every(({ notBefore, notAfter }) => notBefore <= time && time <= notAfter);
}

/** Self-signed: nobody above could vouch for it. */
export function isRoot(certificate: Certificate): boolean {
  return isSelfIssued(certificate) && isSignedBy(certificate, certificate);
}
