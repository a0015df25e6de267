import { createHash } from 'node:crypto';
import type { Certificate } from '../certificates/certificate.ts';
import { oids } from '../der/oids.ts';
import { context, der, integer, nothing, octets, oid, sequence, set } from '../der/write-der.ts';

type Bytes = Uint8Array;

/** The family of the key that signs; the hash is SHA-256 throughout. */
export type KeyFamily = 'rsa' | 'ec';

/**
 * The attributes that a PAdES baseline signature signs (EN 319 142-1, 6.3): content type, message digest and
 * the certificate. The time stands in the signature dictionary (`M`), never here.
 * @param certificates the signer's own first, then all that are enclosed, which nothing else would protect.
 * @returns the set as it is hashed and signed.
 */
export function signedAttributes(digest: Bytes, certificates: readonly Certificate[]): Bytes {
  return set(
    attribute(oids.contentType, oid(oids.data)),
    attribute(oids.messageDigest, octets(digest)),
    attribute(oids.signingCertificateV2, sequence(sequence(...certificates.map(identify)))),
  );
}

/** An entry of ESS signing-certificate-v2 (RFC 5035): SHA-256 is its default hash and is left out, as DER wants. */
function identify({ der: bytes, issuer, serial }: Certificate): Bytes {
  const issuerSerial = sequence(sequence(context(4, issuer)), serial);
  return sequence(octets(sha256(bytes)), issuerSerial);
}

export interface CmsParts {
  readonly attributes: Bytes;
  readonly signature: Bytes;
  readonly family: KeyFamily;
  readonly certificate: Certificate;
  readonly chain: readonly Certificate[];
  /** An RFC 3161 token over the signature, for baseline B-T. */
  readonly timeStamp: Bytes | null;
}

/** The detached CMS signature (RFC 5652) with the certificates inside. */
export function buildCms({ attributes, signature, family, certificate, chain, timeStamp }: CmsParts): Bytes {
  const digestAlgorithm = sequence(oid(oids.sha256), nothing);
  const algorithm =
    family === 'rsa' ? sequence(oid(oids.rsaSha256), nothing) : sequence(oid(oids.ecdsaSha256));
  const signer = sequence(
    integer(1),
    sequence(certificate.issuer, certificate.serial),
    digestAlgorithm,
    retag(attributes, 0xa0),
    algorithm,
    octets(signature),
    ...(timeStamp ? [context(1, attribute(oids.signatureTimeStamp, timeStamp))] : []),
  );
  const certificates = context(0, ...[certificate, ...chain].map((one) => one.der));
  const signedData = sequence(
    integer(1),
    set(digestAlgorithm),
    sequence(oid(oids.data)),
    certificates,
    set(signer),
  );
  return sequence(oid(oids.signedData), context(0, signedData));
}

function attribute(type: string, value: Bytes): Bytes {
  return sequence(oid(type), der(0x31, value));
}

function retag(value: Bytes, tag: number): Bytes {
  return Buffer.concat([Buffer.from([tag]), value.subarray(1)]);
}

export function sha256(bytes: Bytes): Buffer {
  return createHash('sha256').update(bytes).digest();
}
