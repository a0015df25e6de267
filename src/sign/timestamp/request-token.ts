import { sha256 } from '../cms/build-cms.ts';
import { oids } from '../der/oids.ts';
import { type DerNode, readDer } from '../der/read-der.ts';
import { childAt, integerOf } from '../der/values.ts';
import { der, integer, nothing, octets, oid, sequence } from '../der/write-der.ts';
import { problem, type SignProblem } from '../problem.ts';
import type { Send } from '../send.ts';
import { sayNetworkDetail, stampDetails } from '../words/detail-texts.ts';
import { readToken, type TokenFault } from './read-token.ts';

export interface TimeStampService {
  readonly url: string;
  readonly send: Send;
  /** A number that the answer must repeat, so that no old one can be played back. */
  readonly nonce: bigint;
}

/** Has a time-stamping authority (RFC 3161) stamp a signature's value; the answer is checked before it is used. */
export async function requestToken(
  signature: Uint8Array,
  { url, send, nonce }: TimeStampService,
): Promise<Uint8Array | SignProblem> {
  const answer = await send({ url, type: 'application/timestamp-query', body: query(signature, nonce) });
  if (typeof answer === 'string') return problem('tsa-down', { url, detail: sayNetworkDetail(answer) });
  if (answer.status !== 200) return problem('tsa-status', { url, detail: String(answer.status) });
  const response = readDer(answer.body);
  const status = integerOf(childAt(response, 0, 0));
  if (response === null || status === null) return nonsense(url, 'unreadable');
  // Granted, or granted with changes (RFC 3161, 2.4.2).
  if (status > 1n) return problem('tsa-refused', { url, detail: String(status) });
  return checkToken(childAt(response, 1), signature, { url, nonce });
}

function checkToken(
  token: DerNode | null,
  signature: Uint8Array,
  { url, nonce }: Pick<TimeStampService, 'url' | 'nonce'>,
): Uint8Array | SignProblem {
  const stamp = token === null ? 'unreadable' : readToken(token.bytes, signature);
  if (token === null || typeof stamp === 'string') return nonsense(url, stamp as TokenFault);
  return stamp.nonce === nonce ? token.bytes : nonsense(url, 'nonce');
}

function nonsense(url: string, fault: TokenFault | 'nonce'): SignProblem {
  return problem('tsa-nonsense', { url, detail: stampDetails[fault] });
}

function query(signature: Uint8Array, nonce: bigint): Uint8Array {
  const imprint = sequence(sequence(oid(oids.sha256), nothing), octets(sha256(signature)));
  const wantsCertificate = der(1, Buffer.from([0xff]));
  return sequence(integer(1), imprint, integer(nonce), wantsCertificate);
}
