import { createHash } from 'node:crypto';
import type { Certificate } from '../certificates/certificate.ts';
import { readDigest } from '../certificates/signature-scheme.ts';
import { type CheckedCms, checkCms } from '../cms/check-cms.ts';
import { readCms } from '../cms/read-cms.ts';
import { oids } from '../der/oids.ts';
import { type DerNode, readDer } from '../der/read-der.ts';
import { childAt, integerOf, oidOf, sameBytes, timeOf } from '../der/values.ts';

/** A time stamp that holds: its signature is right and it is over the given value. */
export interface TimeStamp {
  readonly time: Date;
  readonly nonce: bigint | null;
  readonly authority: Certificate;
  readonly others: readonly Certificate[];
}

/** What is wrong with a time stamp. */
export type TokenFault =
  /** No canonical RFC 3161 token. */
  | 'unreadable'
  /** It is about something else. */
  | 'imprint'
  /** Its own signature does not hold. */
  | 'signature'
  /** The certificate is not one of a time-stamping authority. */
  | 'purpose'
  /** The certificate was not valid at that time. */
  | 'validity';

/** Reads an RFC 3161 token and checks that it is about these bytes. */
export function readToken(token: Uint8Array, about: Uint8Array): TimeStamp | TokenFault {
  const cms = readCms(token);
  const info = cms?.content ? readDer(cms.content) : null;
  const time = info?.children.find(({ tag }) => tag === 0x18) ?? null;
  const stamped = timeOf(time);
  if (!cms?.content || cms.contentType !== oids.timeStampInfo || info === null || stamped === null)
    return 'unreadable';
  if (!isImprintOf(childAt(info, 2), about)) return 'imprint';
  const checked = checkCms(cms, cms.content);
  if (checked.faults.length > 0 || checked.signer === null) return 'signature';
  const fault = refuseAuthority(checked, stamped);
  const nonce = info.children.slice(5).find(({ tag }) => tag === 2) ?? null;
  return (
    fault ?? { time: stamped, nonce: integerOf(nonce), authority: checked.signer, others: checked.others }
  );
}

function refuseAuthority({ signer }: CheckedCms, time: Date): TokenFault | null {
  if (signer === null) return 'signature';
  // Time stamping and nothing else (RFC 3161, 2.3).
  if (signer.extendedUsage.join() !== oids.timeStamping) return 'purpose';
  return signer.notBefore <= time && time <= signer.notAfter ? null : 'validity';
}

function isImprintOf(imprint: DerNode | null, about: Uint8Array): boolean {
  const digest = readDigest(childAt(imprint, 0));
  if (digest === null || oidOf(childAt(imprint, 0, 0)) === '') return false;
  return sameBytes(childAt(imprint, 1)?.content, createHash(digest).update(about).digest());
}
