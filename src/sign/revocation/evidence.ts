import type { Certificate } from '../certificates/certificate.ts';
import { readList } from './read-list.ts';
import { readOcsp } from './read-ocsp.ts';

/** What authorities have published about revocation, as it came: lists (CRL) and answers (OCSP) in DER. */
export interface Evidence {
  readonly lists: readonly Uint8Array[];
  readonly answers: readonly Uint8Array[];
}

export const noEvidence: Evidence = { lists: [], answers: [] };

export function joinEvidence(...parts: readonly Evidence[]): Evidence {
  return {
    lists: parts.flatMap(({ lists }) => lists),
    answers: parts.flatMap(({ answers }) => answers),
  };
}

/** `good` as of that time, revoked at another, or nobody knows. */
export type Standing = 'good' | 'unknown' | { readonly revokedAt: Date };

/** What the evidence says about a certificate by this issuer, for the given time. */
export function standingOf(
  { certificate, issuer }: { readonly certificate: Certificate; readonly issuer: Certificate },
  { lists, answers }: Evidence,
  time: Date,
): Standing {
  const statements = [
    ...lists.map((list) => readList(list, certificate, issuer)),
    ...answers.map((answer) => readOcsp(answer, certificate, issuer)),
  ].filter((statement) => statement !== null);
  const revoked = statements.find(({ revokedAt }) => revokedAt !== null)?.revokedAt;
  if (revoked) return { revokedAt: revoked };
  // Without an end the next statement may come any day.
  const stands = statements.some(({ thisUpdate, nextUpdate }) => time <= (nextUpdate ?? thisUpdate));
  return stands ? 'good' : 'unknown';
}
