import { hexOf } from '../der/values.ts';
import { type Role, roleOf } from '../pdf/report-fields.ts';
import { isFault, sayFinding } from '../words/say-problem.ts';
import { isoTime } from '../words/time.ts';
import type { VerifyFinding } from './verify-finding.ts';
import type { Verification, VerifiedSignature } from './verify-pdf.ts';

/**
 * `valid`: every signature holds and leads to a trusted certificate. `intact`: every signature holds, but nobody
 * said whom to trust. `unsigned`: nobody has signed the file, so nothing proves that it is whole. `invalid`: anything
 * else.
 */
export type Verdict = 'valid' | 'intact' | 'unsigned' | 'invalid';

export interface SaidFinding {
  readonly code: string;
  readonly severity: 'fault' | 'remark';
  readonly message: string;
}

export interface DescribedSignature {
  readonly field: string;
  readonly role: Role | null;
  readonly signer: string | null;
  readonly organisation: string | null;
  readonly issuer: string | null;
  /** Of the certificate, in hexadecimal. */
  readonly serial: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  /** By the signer's own clock. */
  readonly claimedTime: string | null;
  readonly timeStamp: { readonly time: string; readonly authority: string } | null;
  /** Of the PAdES baseline. */
  readonly level: VerifiedSignature['level'];
  readonly trusted: boolean;
  readonly coversWholeFile: boolean;
  /** Besides the report itself: the fields signed before, and whether number and date were filled in. */
  readonly covers: { readonly signatures: readonly string[]; readonly issue: boolean };
  readonly findings: readonly SaidFinding[];
}

/** A verification as plain data with its words: what `--format json` prints. */
export interface DescribedVerification {
  readonly verdict: Verdict;
  readonly report: Verification['report'];
  readonly signatures: readonly DescribedSignature[];
  readonly findings: readonly SaidFinding[];
}

export function describeVerification(
  { report, signatures, findings }: Verification,
  language: 'vi' | 'en',
): DescribedVerification {
  const say = (finding: VerifyFinding): SaidFinding => ({
    code: finding.code,
    severity: isFault(finding) ? 'fault' : 'remark',
    message: sayFinding(finding)[language],
  });
  return {
    verdict: verdictOn({ signatures, findings }),
    report,
    signatures: signatures.map((one, index) => ({
      ...describe(one),
      covers: {
        signatures: signatures.slice(0, index).map(({ field }) => field),
        issue: one.coversIssue,
      },
      findings: one.findings.map(say),
    })),
    findings: findings.map(say),
  };
}

function verdictOn({ signatures, findings }: Pick<Verification, 'signatures' | 'findings'>): Verdict {
  const faults = [...findings, ...signatures.flatMap((one) => one.findings)].filter(isFault);
  if (faults.length > 0) return faults.every(({ code }) => code === 'not-signed') ? 'unsigned' : 'invalid';
  return signatures.every(({ isAnchored }) => isAnchored) ? 'valid' : 'intact';
}

function describe(signature: VerifiedSignature): Omit<DescribedSignature, 'covers' | 'findings'> {
  const { field, signer, claimedTime, stamp, level, isAnchored, coversWholeFile } = signature;
  return {
    field,
    role: roleOf(field),
    signer: signer?.commonName ?? null,
    organisation: signer?.organisation || null,
    issuer: signer?.issuerName ?? null,
    serial: signer ? hexOf(signer.serial.subarray(2)) : null,
    validFrom: signer && isoTime(signer.notBefore),
    validUntil: signer && isoTime(signer.notAfter),
    claimedTime: claimedTime && isoTime(claimedTime),
    timeStamp: stamp && { time: isoTime(stamp.time), authority: stamp.authority.commonName },
    level,
    trusted: isAnchored,
    coversWholeFile,
  };
}
