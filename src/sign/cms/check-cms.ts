import { createHash } from 'node:crypto';
import { type Certificate, readCertificate } from '../certificates/certificate.ts';
import { readDigest, readScheme, verifySignature } from '../certificates/signature-scheme.ts';
import { oids } from '../der/oids.ts';
import type { DerNode } from '../der/read-der.ts';
import { childAt, oidOf, sameBytes, tagged } from '../der/values.ts';
import type { Cms } from './read-cms.ts';

/** What can be wrong with a CMS signature, apart from who made it. */
export type CmsFault =
  /** The signer's certificate is not inside, or one inside cannot be read. */
  | 'certificate-missing'
  /** What was signed is not what is there. */
  | 'digest-differs'
  /** The signature is not the one that this key made. */
  | 'signature-differs'
  /** No ESS signing-certificate attribute, so that the certificate could be swapped. */
  | 'not-bound'
  /** The attribute names another certificate. */
  | 'bound-to-other'
  /** The attribute names the enclosed certificates, but not all that are there. */
  | 'enclosed-other'
  /** The signed attributes state another type of content. */
  | 'content-type';

export interface CheckedCms {
  readonly signer: Certificate | null;
  /** The other certificates inside. */
  readonly others: readonly Certificate[];
  readonly faults: readonly CmsFault[];
}

/** Checks that the signature is over this content and was made with the key of the certificate it names. */
export function checkCms(cms: Cms, content: Uint8Array): CheckedCms {
  const certificates = cms.certificates.map(readCertificate);
  const readable = certificates.filter((one) => one !== null);
  const signer =
    readable.find((one) => sameBytes(one.issuer, cms.issuer) && sameBytes(one.serial, cms.serial)) ?? null;
  const others = readable.filter((one) => one !== signer);
  if (signer === null || readable.length < certificates.length)
    return { signer, others, faults: ['certificate-missing'] };
  const digest = createHash(cms.digest).update(content).digest();
  const scheme = readScheme(cms.algorithm, cms.digest);
  const isSigned = verifySignature(scheme, signer.key, { data: cms.signedBytes, signature: cms.signature });
  const faults: CmsFault[] = [];
  if (!sameBytes(cms.signed.get(oids.messageDigest)?.content, digest)) faults.push('digest-differs');
  if (!isSigned || scheme?.digest !== cms.digest) faults.push('signature-differs');
  if (oidOf(cms.signed.get(oids.contentType) ?? null) !== cms.contentType) faults.push('content-type');
  return { signer, others, faults: [...faults, ...bindingFaults(cms, signer, others)] };
}

function bindingFaults(
  { signed }: Cms,
  signer: Certificate,
  others: readonly Certificate[],
): readonly CmsFault[] {
  const second = signed.get(oids.signingCertificateV2);
  const first = signed.get(oids.signingCertificate);
  if (second) {
    const [own, ...more] = childAt(second, 0)?.children ?? [];
    if (!isBoundBySecond(own ?? null, signer)) return ['bound-to-other'];
    const isListed = (one: Certificate): boolean => more.some((entry) => isBoundBySecond(entry, one));
    return more.length === 0 || others.every(isListed) ? [] : ['enclosed-other'];
  }
  if (!first) return ['not-bound'];
  // RFC 2634: SHA-1, still found in time stamps; the certificate is also named by issuer and number.
  const hash = createHash('sha1').update(signer.der).digest();
  return sameBytes(childAt(first, 0, 0, 0)?.content, hash) ? [] : ['bound-to-other'];
}

function isBoundBySecond(entry: DerNode | null, signer: Certificate): boolean {
  const [first, second] = entry?.children ?? [];
  const named = first?.tag === 0x30 ? readDigest(first) : 'sha256';
  const hash = first?.tag === 0x30 ? second : first;
  if (named === null || hash?.tag !== 4) return false;
  const issuerSerial = entry?.children.find((one) => one !== first && one.tag === 0x30) ?? null;
  const isSerialRight = issuerSerial === null || sameBytes(childAt(issuerSerial, 1)?.bytes, signer.serial);
  const isIssuerRight =
    issuerSerial === null || sameBytes(childAt(tagged(childAt(issuerSerial, 0), 4), 0)?.bytes, signer.issuer);
  const digest = createHash(named).update(signer.der).digest();
  return isSerialRight && isIssuerRight && sameBytes(hash.content, digest);
}
