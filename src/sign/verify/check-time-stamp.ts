import { buildChain, isValidAt } from '../certificates/build-chain.ts';
import type { Cms } from '../cms/read-cms.ts';
import { oids } from '../der/oids.ts';
import { readToken, type TimeStamp } from '../timestamp/read-token.ts';
import { stampDetails } from '../words/detail-texts.ts';
import { type Authorities, strayFindings } from './check-signer.ts';
import { type VerifyFinding, verifyFinding } from './verify-finding.ts';

export interface CheckedTimeStamp {
  readonly stamp: TimeStamp | null;
  readonly findings: readonly VerifyFinding[];
}

/** The RFC 3161 time stamp over the signature's value, where there is one. */
export function checkTimeStamp(cms: Cms, anchors: Authorities['anchors']): CheckedTimeStamp {
  const token = cms.unsigned.get(oids.signatureTimeStamp);
  const isExpected = cms.unsigned.size === (token ? 1 : 0);
  const odd = isExpected ? [] : [verifyFinding('cms-wrong')];
  if (token === undefined) return { stamp: null, findings: odd };
  const stamp = readToken(token.bytes, cms.signature);
  if (typeof stamp === 'string')
    return { stamp: null, findings: [...odd, verifyFinding('stamp-wrong', { detail: stampDetails[stamp] })] };
  const { authority, others, time } = stamp;
  const chain = buildChain(authority, { pool: others, anchors: anchors ?? [], at: time });
  const isTrusted = anchors === null || (chain.isAnchored && isValidAt(chain, time));
  const findings = [
    ...odd,
    ...strayFindings(others, [...others, authority, ...(anchors ?? [])]),
    ...(isTrusted ? [] : [verifyFinding('stamp-untrusted', { signer: authority.commonName })]),
  ];
  return { stamp, findings };
}
