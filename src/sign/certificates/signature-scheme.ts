import { constants, type KeyObject, verify } from 'node:crypto';
import { oids } from '../der/oids.ts';
import type { DerNode } from '../der/read-der.ts';
import { childAt, integerOf, oidOf } from '../der/values.ts';

export type DigestName = 'sha256' | 'sha384' | 'sha512';

/** How a signature was made. */
interface Scheme {
  readonly family: 'rsa' | 'rsa-pss' | 'ec';
  readonly digest: DigestName;
  /** Octets of salt; of PSS only. */
  readonly salt: number;
}

const digests: Readonly<Record<string, DigestName>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

const schemes: Readonly<Record<string, readonly ['rsa' | 'ec', DigestName]>> = {
  '1.2.840.113549.1.1.11': ['rsa', 'sha256'],
  '1.2.840.113549.1.1.12': ['rsa', 'sha384'],
  '1.2.840.113549.1.1.13': ['rsa', 'sha512'],
  '1.2.840.10045.4.3.2': ['ec', 'sha256'],
  '1.2.840.10045.4.3.3': ['ec', 'sha384'],
  '1.2.840.10045.4.3.4': ['ec', 'sha512'],
};

/** The digest that an AlgorithmIdentifier names; `null` for weak or unknown ones and odd parameters. */
export function readDigest(algorithm: DerNode | null): DigestName | null {
  const name = digests[oidOf(childAt(algorithm, 0))] ?? null;
  return algorithm?.tag === 0x30 && hasNoParameters(algorithm) ? name : null;
}

/** @param digest what the message was hashed with, where the algorithm does not say it itself. */
export function readScheme(algorithm: DerNode | null, digest: DigestName | null): Scheme | null {
  if (algorithm?.tag !== 0x30) return null;
  const name = oidOf(childAt(algorithm, 0));
  if (name === oids.rsaPss) return readPss(algorithm);
  if (!hasNoParameters(algorithm)) return null;
  if (name === oids.rsa) return digest && { family: 'rsa', digest, salt: 0 };
  const known = schemes[name];
  return known ? { family: known[0], digest: known[1], salt: 0 } : null;
}

/**
 * RSASSA-PSS-params (RFC 4055, 3.1): hash, mask and salt, each said and nothing else. The defaults, which DER leaves
 * out, are SHA-1. No signature covers these octets, so whatever was passed over could be changed unseen.
 */
function readPss(algorithm: DerNode): Scheme | null {
  const parameters = childAt(algorithm, 1);
  const tags = parameters?.children.map(({ tag, children }) => (children.length === 1 ? tag : 0)) ?? [];
  const isWhole = parameters?.tag === 0x30 && algorithm.children.length === 2;
  if (!isWhole || tags.join() !== [0xa0, 0xa1, 0xa2].join()) return null;
  const digest = readDigest(childAt(parameters, 0, 0));
  const mask = childAt(parameters, 1, 0);
  const salt = integerOf(childAt(parameters, 2, 0));
  const isMask = mask?.tag === 0x30 && mask.children.length === 2 && oidOf(childAt(mask, 0)) === oids.mgf1;
  if (digest === null || !isMask || readDigest(childAt(mask, 1)) !== digest) return null;
  return salt === null || salt < 0n || salt > 64n ? null : { family: 'rsa-pss', digest, salt: Number(salt) };
}

/** Absent or NULL, and nothing behind. */
function hasNoParameters(algorithm: DerNode): boolean {
  const [, parameters, ...more] = algorithm.children;
  return more.length === 0 && (parameters === undefined || parameters.tag === 5);
}

/** Whether the signature over the data is the key's. */
export function verifySignature(
  scheme: Scheme | null,
  key: KeyObject,
  { data, signature }: { readonly data: Uint8Array; readonly signature: Uint8Array },
): boolean {
  if (scheme === null || !fits(scheme, key)) return false;
  try {
    const padding =
      scheme.family === 'rsa-pss'
        ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: scheme.salt }
        : {};
    return verify(scheme.digest, data, { key, ...padding }, signature);
  } catch {
    // A key that OpenSSL refuses to use, such as one on an unknown curve.
    return false;
  }
}

function fits({ family }: Scheme, { asymmetricKeyType: type }: KeyObject): boolean {
  return family === type || (family === 'rsa-pss' && type === 'rsa');
}
