import type { DigestName } from '../certificates/signature-scheme.ts';
import { readDigest } from '../certificates/signature-scheme.ts';
import { oids } from '../der/oids.ts';
import { type DerNode, readDer } from '../der/read-der.ts';
import { childAt, integerOf, oidOf, tagged } from '../der/values.ts';

/** A CMS signature by one signer (RFC 5652), as PDF and RFC 3161 want it. */
export interface Cms {
  readonly contentType: string;
  /** What is signed, when it lies inside: `null` for a detached signature. */
  readonly content: Uint8Array | null;
  readonly certificates: readonly Uint8Array[];
  /** Encoded issuer and serial number of the signer's certificate. */
  readonly issuer: Uint8Array;
  readonly serial: Uint8Array;
  readonly digest: DigestName;
  /** The signed attributes as the set that is hashed. */
  readonly signedBytes: Uint8Array;
  readonly signed: Attributes;
  readonly unsigned: Attributes;
  readonly algorithm: DerNode;
  readonly signature: Uint8Array;
}

/** First value of each attribute by its object identifier. */
type Attributes = ReadonlyMap<string, DerNode>;

/**
 * Reads a signature of canonical DER whose every part is what it must be: nothing that is left out of the
 * signed octets can take another value unseen. `null` for anything else.
 */
export function readCms(bytes: Uint8Array): Cms | null {
  const info = readDer(bytes);
  const data = childAt(tagged(info, 0), 0);
  if (
    info?.tag !== 0x30 ||
    info.children.length !== 2 ||
    data?.tag !== 0x30 ||
    oidOf(childAt(info, 0)) !== oids.signedData
  )
    return null;
  const [version, digests, content, ...rest] = data.children;
  const signers = rest.at(-1);
  const certificates = rest.find(({ tag }) => tag === 0xa0);
  const signer = childAt(signers, 0);
  if (
    content?.tag !== 0x30 ||
    !certificates ||
    signer?.tag !== 0x30 ||
    signers?.children.length !== 1 ||
    rest.length > 3
  )
    return null;
  const read = readSigner(signer);
  const contentType = oidOf(childAt(content, 0));
  const isVersionRight = integerOf(version ?? null) === (contentType === oids.data ? 1n : 3n);
  if (read === null || !isVersionRight || digests?.children.length !== 1) return null;
  if (readDigest(childAt(digests, 0)) !== read.digest || digests.tag !== 0x31 || signers.tag !== 0x31)
    return null;
  return {
    ...read,
    contentType,
    content: childAt(tagged(content, 0), 0)?.content ?? null,
    certificates: certificates.children.map((one) => one.bytes),
  };
}

type Signer = Omit<Cms, 'contentType' | 'content' | 'certificates'>;

function readSigner(node: DerNode | null): Signer | null {
  if (node === null) return null;
  const [version, identifier, digestAlgorithm, signed, algorithm, signature, unsigned, ...more] =
    node.children;
  const digest = readDigest(digestAlgorithm ?? null);
  const issuer = childAt(identifier, 0);
  const serial = childAt(identifier, 1);
  if (signed?.tag !== 0xa0 || signature?.tag !== 4 || identifier?.tag !== 0x30 || more.length > 0)
    return null;
  if (unsigned !== undefined && unsigned.tag !== 0xa1) return null;
  if (!algorithm || !digest || !issuer || !serial || integerOf(version ?? null) !== 1n) return null;
  const signedAttributes = readAttributes(signed);
  const unsignedAttributes = unsigned ? readAttributes(unsigned) : new Map<string, DerNode>();
  if (signedAttributes === null || unsignedAttributes === null) return null;
  return {
    issuer: issuer.bytes,
    serial: serial.bytes,
    digest,
    signedBytes: Buffer.concat([Buffer.from([0x31]), signed.bytes.subarray(1)]),
    signed: signedAttributes,
    unsigned: unsignedAttributes,
    algorithm,
    signature: signature.content,
  };
}

/** Each attribute once, with one value. */
function readAttributes(node: DerNode): Attributes | null {
  const attributes = new Map<string, DerNode>();
  for (const attribute of node.children) {
    const type = oidOf(childAt(attribute, 0));
    const value = childAt(attribute, 1, 0);
    const values = childAt(attribute, 1);
    const isSingle = attribute.children.length === 2 && values?.tag === 0x31 && values.children.length === 1;
    if (attribute.tag !== 0x30 || type === '' || value === null || !isSingle || attributes.has(type))
      return null;
    attributes.set(type, value);
  }
  return attributes;
}
