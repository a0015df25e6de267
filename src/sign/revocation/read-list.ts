import { type Certificate, usage } from '../certificates/certificate.ts';
import { readScheme, verifySignature } from '../certificates/signature-scheme.ts';
import { type DerNode, readDer } from '../der/read-der.ts';
import { childAt, sameBytes, timeOf } from '../der/values.ts';
import type { Statement } from './statement.ts';

const isTime = ({ tag }: DerNode): boolean => tag === 0x17 || tag === 0x18;

/** What a revocation list (RFC 5280, 5) says about a certificate; `null` when it is not its issuer's. */
export function readList(bytes: Uint8Array, certificate: Certificate, issuer: Certificate): Statement | null {
  const list = readDer(bytes);
  const body = childAt(list, 0);
  if (!body || !sameBytes(issuerOf(body)?.bytes, issuer.subject) || !isBy(list, body, issuer)) return null;
  const [first, second] = body.children.filter(isTime);
  const thisUpdate = timeOf(first ?? null);
  if (thisUpdate === null) return null;
  const entry = entriesOf(body).find((one) => sameBytes(childAt(one, 0)?.bytes, certificate.serial));
  return {
    revokedAt: entry ? timeOf(childAt(entry, 1)) : null,
    thisUpdate,
    nextUpdate: timeOf(second ?? null),
  };
}

/** Behind the optional version and the algorithm. */
function issuerOf(body: DerNode): DerNode | null {
  return childAt(body, body.children[0]?.tag === 2 ? 2 : 1);
}

/** The list of entries stands behind the times; an empty list is left out. */
function entriesOf(body: DerNode): readonly DerNode[] {
  const behind = body.children.slice(body.children.findLastIndex(isTime) + 1);
  return behind.find(({ tag }) => tag === 0x30)?.children ?? [];
}

function isBy(list: DerNode | null, body: DerNode, issuer: Certificate): boolean {
  if (issuer.keyUsage !== null && (issuer.keyUsage & usage.listSign) === 0) return false;
  const signature = childAt(list, 2)?.content.subarray(1);
  const scheme = readScheme(childAt(list, 1), null);
  return signature !== undefined && verifySignature(scheme, issuer.key, { data: body.bytes, signature });
}
