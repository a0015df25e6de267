import type { Certificate } from '../certificates/certificate.ts';
import { checkCms } from '../cms/check-cms.ts';
import type { Cms } from '../cms/read-cms.ts';
import { oids } from '../der/oids.ts';
import { isIssueFilled } from '../pdf/fill-field.ts';
import { type OpenedPdf, openPdf, refuseDamage } from '../pdf/open-pdf.ts';
import { type ReportMark, readReportMark } from '../pdf/read-report-mark.ts';
import { comesBefore, roleOf } from '../pdf/report-fields.ts';
import { readValidationData } from '../pdf/validation-data.ts';
import { isProblem, type SignProblem } from '../problem.ts';
import { type Evidence, joinEvidence } from '../revocation/evidence.ts';
import type { TimeStamp } from '../timestamp/read-token.ts';
import { checkRevocation, standingOfPath } from './check-revocation.ts';
import { checkSigner, type JudgedTime } from './check-signer.ts';
import { checkTimeStamp } from './check-time-stamp.ts';
import { type AppendedChanges, judgeChanges } from './judge-changes.ts';
import { type FoundSignature, findSignatures } from './read-signature.ts';
import { type VerifyFinding, verifyFinding } from './verify-finding.ts';

export interface VerifyRequest {
  readonly pdf: Uint8Array;
  /** Trusted certificates; `null` when the user named none. */
  readonly anchors: readonly Certificate[] | null;
  /** The present: what the certificates of a signature without time stamp are judged by. */
  readonly now: Date;
  /** Revocation data that the user gave, besides what the file holds. */
  readonly evidence: Evidence;
}

export interface VerifiedSignature {
  readonly field: string;
  readonly signer: Certificate | null;
  readonly claimedTime: Date | null;
  readonly stamp: TimeStamp | null;
  /** Level of the PAdES baseline that the signature has. */
  readonly level: 'B-B' | 'B-T' | 'B-LT';
  /** A trusted certificate vouches for the signer. */
  readonly isAnchored: boolean;
  readonly coversWholeFile: boolean;
  /** Number and date were filled in when it was made. */
  readonly coversIssue: boolean;
  readonly findings: readonly VerifyFinding[];
}

export interface Verification {
  /** What the file says it is: state and digest of the content that was signed off. */
  readonly report: ReportMark | null;
  /** In the order of signing. */
  readonly signatures: readonly VerifiedSignature[];
  /** About the file as a whole. */
  readonly findings: readonly VerifyFinding[];
}

/** Checks every signature of a file and what was appended behind each. Never throws over a file's content. */
export async function verifyPdf(request: VerifyRequest): Promise<Verification | SignProblem> {
  return refuseDamage(() => verifyWhole(request));
}

async function verifyWhole(request: VerifyRequest): Promise<Verification | SignProblem> {
  const opened = await openPdf(request.pdf);
  if (isProblem(opened)) return opened;
  const report = readReportMark(opened);
  const found = findSignatures(opened);
  if (found.length === 0) return { report, signatures: [], findings: [withoutSignature(opened)] };
  const revisions = await Promise.all(found.map((one) => openRevision(opened, one)));
  const stored = readValidationData(opened);
  const appended = found.map((_, index) => changesAfter({ opened, found, revisions }, index));
  const signatures = found.map((signature, index) => {
    const checked = checkSignature(signature, request, stored);
    const revision = revisions[index];
    const later = changesBehind(appended.slice(index));
    const own = revision === undefined || isProblem(revision) ? [verifyFinding('revision-wrong')] : [];
    const turn = turnFindings(found.slice(0, index), signature);
    return {
      ...checked,
      coversWholeFile: signature.end === request.pdf.length,
      coversIssue: revision !== undefined && !isProblem(revision) && isIssueFilled(revision),
      findings: [...checked.findings, ...turn, ...own, ...later],
    };
  });
  return { report, signatures, findings: tailFindings(opened, found, appended) };
}

/** An unsigned report holds no signature; one whose field was emptied in a later revision still holds it. */
function withoutSignature({ bytes }: OpenedPdf): VerifyFinding {
  const wasSigned = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('/ByteRange');
  return verifyFinding(wasSigned ? 'signature-removed' : 'not-signed');
}

/** Who checks signs before who approves, the agency last. */
function turnFindings(earlier: readonly FoundSignature[], { field }: FoundSignature): VerifyFinding[] {
  const role = roleOf(field);
  const passed = earlier.find((one) => {
    const other = roleOf(one.field);
    return role !== null && other !== null && comesBefore(role, other);
  });
  return passed ? [verifyFinding('out-of-turn', { field: passed.field })] : [];
}

type Revision = OpenedPdf | SignProblem;

interface Revisions {
  readonly opened: OpenedPdf;
  readonly found: readonly FoundSignature[];
  readonly revisions: readonly Revision[];
}

/** The file as the signer saw it. */
async function openRevision(opened: OpenedPdf, { end, field }: FoundSignature): Promise<Revision> {
  if (end === opened.bytes.length) return opened;
  const revision = await openPdf(opened.bytes.subarray(0, end));
  if (isProblem(revision)) return revision;
  const isThere = findSignatures(revision).some((one) => one.field === field && one.end === end);
  return isThere ? revision : { problem: 'truncated', values: { detail: field } };
}

/** What later revisions changed; a fault there is a fault of every signature before it. */
function changesBehind(appended: readonly AppendedChanges[]): readonly VerifyFinding[] {
  const findings = appended.flatMap((one) => one.findings);
  return findings.filter(
    ({ code, values }, at) =>
      findings.findIndex((one) => one.code === code && one.values.field === values.field) === at,
  );
}

/** What was appended between a signature and the next, or the end of the file. */
function changesAfter({ opened, found, revisions }: Revisions, index: number): AppendedChanges {
  const before = revisions[index];
  const after = index + 1 < found.length ? revisions[index + 1] : opened;
  if (!before || !after || isProblem(before) || isProblem(after) || before === after)
    return { findings: [], any: false };
  return judgeChanges(before, after, found[index + 1]?.field ?? null);
}

/** What stands behind the last signature. */
function tailFindings(
  { bytes }: OpenedPdf,
  found: readonly FoundSignature[],
  appended: readonly AppendedChanges[],
): readonly VerifyFinding[] {
  const count = bytes.length - (found.at(-1)?.end ?? 0);
  if (count === 0) return [];
  const { any = false, findings = [] } = appended.at(-1) ?? {};
  const isOnlyValidation = any && findings.length === 0;
  const code = isOnlyValidation ? 'validation-uncovered' : 'bytes-uncovered';
  return [verifyFinding(code, { count: String(count) })];
}

type Checked = Omit<VerifiedSignature, 'coversWholeFile' | 'coversIssue'>;

function checkSignature(
  signature: FoundSignature,
  { anchors, now, evidence }: VerifyRequest,
  stored: Evidence,
): Checked {
  const { field, claimedTime, cms, covered } = signature;
  const base = { field, claimedTime, signer: null, stamp: null, level: 'B-B' as const, isAnchored: false };
  if (cms === null) return { ...base, findings: signature.findings };
  const { signer, others, faults } = checkCms(cms, covered);
  const { stamp, findings: stampFindings } = checkTimeStamp(cms, anchors);
  const findings = [
    ...signature.findings,
    ...faults.map((fault) => verifyFinding(fault)),
    ...attributeFindings(cms),
    ...stampFindings,
  ];
  if (signer === null) return { ...base, stamp, findings };
  const judged: JudgedTime = stamp ? { time: stamp.time, isProven: true } : { time: now, isProven: false };
  const checked = checkSigner(signer, { others, anchors }, judged);
  const { isAnchored } = checked.chain;
  const all = [...findings, ...checked.findings];
  const revocation = checkRevocation(checked.chain, joinEvidence(stored, evidence), judged);
  const isKept = standingOfPath(checked.chain, stored, judged.time) === 'good';
  const level = stamp === null ? 'B-B' : isKept ? 'B-LT' : 'B-T';
  return { ...base, signer, stamp, level, isAnchored, findings: [...all, ...revocation] };
}

function attributeFindings({ signed }: Cms): readonly VerifyFinding[] {
  return signed.has(oids.signingTime) ? [verifyFinding('time-in-cms')] : [];
}
