import { type KeyObject, X509Certificate } from 'node:crypto';
import { oids } from '../der/oids.ts';
import { type DerNode, readDer } from '../der/read-der.ts';
import { childAt, integerOf, oidOf, tagged, textOf, timeOf } from '../der/values.ts';

/** What is read of an X.509 certificate (RFC 5280). */
export interface Certificate extends Extensions {
  readonly der: Uint8Array;
  readonly x509: X509Certificate;
  readonly key: KeyObject;
  /** Encoded names, to be compared octet by octet. */
  readonly subject: Uint8Array;
  readonly issuer: Uint8Array;
  /** Encoded INTEGER. */
  readonly serial: Uint8Array;
  readonly keyInfo: DerNode;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly commonName: string;
  readonly organisation: string;
  readonly issuerName: string;
}

interface Extensions {
  readonly isAuthority: boolean;
  /** How many authorities may stand below it; `null` without a limit. */
  readonly pathLength: number | null;
  /** First octet of the key usage, most significant bit first; `null` when anything goes. */
  readonly keyUsage: number | null;
  readonly extendedUsage: readonly string[];
  /** Of a responder's certificate: its own revocation is not asked for. */
  readonly hasNoRevocationCheck: boolean;
  /** Critical extensions that nobody here understands: such a certificate must not be relied on. */
  readonly unknownCritical: readonly string[];
  readonly ocspUrls: readonly string[];
  readonly listUrls: readonly string[];
}

/** Bits of the key usage (RFC 5280, 4.2.1.3). */
export const usage = {
  digitalSignature: 0x80,
  nonRepudiation: 0x40,
  certSign: 0x04,
  listSign: 0x02,
} as const;

/** Reads a certificate in DER; `null` when it is none or not canonical. */
export function readCertificate(bytes: Uint8Array): Certificate | null {
  const node = readDer(bytes);
  const body = childAt(node, 0);
  if (node === null || body === null) return null;
  try {
    const x509 = new X509Certificate(bytes);
    return readBody({ der: node.bytes, x509, key: x509.publicKey }, body);
  } catch {
    return null;
  }
}

function readBody(base: Pick<Certificate, 'der' | 'x509' | 'key'>, body: DerNode): Certificate | null {
  const hasVersion = body.children[0]?.tag === 0xa0;
  const [serial, , issuer, validity, subject, keyInfo] = body.children.slice(hasVersion ? 1 : 0);
  const notBefore = timeOf(childAt(validity, 0));
  const notAfter = timeOf(childAt(validity, 1));
  if (!serial || !issuer || !subject || !keyInfo || !notBefore || !notAfter) return null;
  return {
    ...base,
    subject: subject.bytes,
    issuer: issuer.bytes,
    serial: serial.bytes,
    keyInfo,
    notBefore,
    notAfter,
    commonName: nameOf(subject, oids.commonName),
    organisation: nameOf(subject, oids.organisation),
    issuerName: nameOf(issuer, oids.commonName) || nameOf(issuer, oids.organisation),
    ...readExtensions(childAt(tagged(body.children.length > 7 ? body : null, 3), 0)),
  };
}

/** The last value of one kind in a name. */
function nameOf(name: DerNode, type: string): string {
  const parts = name.children.flatMap((relative) => relative.children);
  return textOf(childAt(parts.findLast((part) => oidOf(childAt(part, 0)) === type) ?? null, 1));
}

interface Extension {
  readonly critical: boolean;
  readonly value: DerNode | null;
}

/** Understood, whether critical or not. Policies say nothing that is relied on here. */
const understood = new Set<string>([
  oids.basicConstraints,
  oids.keyUsage,
  oids.extendedKeyUsage,
  oids.revocationLists,
  '2.5.29.32',
  '2.5.29.17',
]);

function readExtensions(list: DerNode | null): Extensions {
  const extensions = new Map<string, Extension>();
  for (const entry of list?.children ?? []) {
    const value = entry.children.at(-1);
    const critical = entry.children.length === 3;
    extensions.set(oidOf(childAt(entry, 0)), { critical, value: value ? readDer(value.content) : null });
  }
  const extensionOf = (oid: string): DerNode | null => extensions.get(oid)?.value ?? null;
  const constraints = extensionOf(oids.basicConstraints);
  const limit = constraints?.children.find(({ tag }) => tag === 2);
  return {
    isAuthority: constraints?.children[0]?.tag === 1,
    pathLength: limit ? Number(integerOf(limit)) : null,
    keyUsage: extensionOf(oids.keyUsage)?.content[1] ?? null,
    extendedUsage: extensionOf(oids.extendedKeyUsage)?.children.map(oidOf) ?? [],
    hasNoRevocationCheck: extensions.has(oids.ocspNoCheck),
    unknownCritical: [...extensions]
      .filter(([oid, { critical }]) => critical && !understood.has(oid))
      .map(([oid]) => oid),
    ocspUrls: urlsIn(
      extensionOf(oids.authorityAccess)?.children.filter((one) => oidOf(childAt(one, 0)) === oids.ocsp) ?? [],
    ),
    listUrls: urlsIn(extensionOf(oids.revocationLists)?.children ?? []),
  };
}

/** Addresses (GeneralName [6]) anywhere below, by HTTP only. */
function urlsIn(nodes: readonly DerNode[]): string[] {
  return nodes.flatMap((node) =>
    node.tag === 0x86 ? [textOf(node)].filter((url) => /^https?:\/\//i.test(url)) : urlsIn(node.children),
  );
}

export function isSelfIssued({ subject, issuer }: Certificate): boolean {
  return Buffer.compare(subject, issuer) === 0;
}
