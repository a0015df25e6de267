import { createHash } from 'node:crypto';
import { isSignedBy } from '../certificates/build-chain.ts';
import { type Certificate, readCertificate } from '../certificates/certificate.ts';
import { readScheme, verifySignature } from '../certificates/signature-scheme.ts';
import { oids } from '../der/oids.ts';
import { type DerNode, readDer } from '../der/read-der.ts';
import { childAt, enumeratedOf, oidOf, sameBytes, tagged, timeOf } from '../der/values.ts';
import { nothing, octets, oid, sequence } from '../der/write-der.ts';
import type { Statement } from './statement.ts';

const sha1 = '1.3.14.3.2.26';
const hashes: Readonly<Record<string, string>> = { [sha1]: 'sha1', [oids.sha256]: 'sha256' };

/** The question whether one certificate is revoked (RFC 6960), in the form that every responder knows. */
export function ocspQuestion(certificate: Certificate, issuer: Certificate): Uint8Array {
  const { name, key } = hashesOf(issuer, 'sha1');
  const identifier = sequence(sequence(oid(sha1), nothing), octets(name), octets(key), certificate.serial);
  return sequence(sequence(sequence(sequence(identifier))));
}

/** What an OCSP answer says about a certificate; `null` when it is about another or by nobody entitled. */
export function readOcsp(bytes: Uint8Array, certificate: Certificate, issuer: Certificate): Statement | null {
  const answer = readDer(bytes);
  const wrapped = childAt(tagged(answer, 0), 0);
  const isGiven = enumeratedOf(childAt(answer, 0)) === 0n && oidOf(childAt(wrapped, 0)) === oids.ocspBasic;
  const basic = isGiven ? readDer(childAt(wrapped, 1)?.content ?? new Uint8Array()) : null;
  const body = childAt(basic, 0);
  if (basic === null || body === null || !isEntitled(basic, body, issuer)) return null;
  const responses = body.children.find(({ tag }) => tag === 0x30)?.children ?? [];
  const own = responses.find((one) => isAbout(childAt(one, 0), certificate, issuer));
  return own ? readStatement(own) : null;
}

function readStatement(response: DerNode): Statement | null {
  const [, status, thisUpdate] = response.children;
  const updated = timeOf(thisUpdate ?? null);
  // Good is [0], revoked [1]; anything else says nothing.
  if (!status || updated === null || (status.tag !== 0x80 && status.tag !== 0xa1)) return null;
  const nextUpdate = timeOf(
    childAt(
      response.children.find(({ tag }) => tag === 0xa0),
      0,
    ),
  );
  const revokedAt = status.tag === 0xa1 ? timeOf(childAt(status, 0)) : null;
  return status.tag === 0xa1 && revokedAt === null ? null : { revokedAt, thisUpdate: updated, nextUpdate };
}

function isAbout(identifier: DerNode | null, certificate: Certificate, issuer: Certificate): boolean {
  const hash = hashes[oidOf(childAt(identifier, 0, 0))];
  if (hash === undefined) return false;
  const { name, key } = hashesOf(issuer, hash);
  return (
    sameBytes(childAt(identifier, 1)?.content, name) &&
    sameBytes(childAt(identifier, 2)?.content, key) &&
    sameBytes(childAt(identifier, 3)?.bytes, certificate.serial)
  );
}

function hashesOf({ subject, keyInfo }: Certificate, hash: string) {
  const key = childAt(keyInfo, 1)?.content.subarray(1) ?? new Uint8Array();
  const digest = (bytes: Uint8Array): Buffer => createHash(hash).update(bytes).digest();
  return { name: digest(subject), key: digest(key) };
}

/** By the issuer itself, or by a responder whom it appointed (RFC 6960, 4.2.2.2). */
function isEntitled(basic: DerNode, body: DerNode, issuer: Certificate): boolean {
  const signature = childAt(basic, 2)?.content.subarray(1);
  if (signature === undefined) return false;
  const scheme = readScheme(childAt(basic, 1), null);
  const enclosed = childAt(tagged(basic, 0), 0)?.children.map(({ bytes }) => readCertificate(bytes)) ?? [];
  const appointed = enclosed.filter(
    (one) => one?.extendedUsage.includes(oids.ocspSigning) && isSignedBy(one, issuer),
  );
  return [issuer, ...appointed].some(
    (one) => one && verifySignature(scheme, one.key, { data: body.bytes, signature }),
  );
}
