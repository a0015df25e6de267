import { buildCms, sha256, signedAttributes } from './cms/build-cms.ts';
import { refuseCertificate, type SigningKey } from './keys/signing-key.ts';
import { drawStamp, type Picture } from './pdf/draw-stamp.ts';
import { fillIssueFields } from './pdf/fill-field.ts';
import { numbersAt, type OpenedPdf, openPdf, refuseDamage } from './pdf/open-pdf.ts';
import { readReportMark } from './pdf/read-report-mark.ts';
import { comesBefore, type IssueValues, type Role, roles, signingFields } from './pdf/report-fields.ts';
import {
  coveredBytes,
  fillGap,
  isUnsigned,
  type ReservedPdf,
  reserveSignature,
} from './pdf/reserve-signature.ts';
import { isProblem, problem, type SignProblem } from './problem.ts';
import { isoTime } from './words/time.ts';

export interface SignRequest {
  readonly pdf: Uint8Array;
  readonly role: Role;
  readonly key: SigningKey;
  /** The moment of signing: `M`, the information line, and the day the certificate must be valid on. */
  readonly at: Date;
  readonly picture: Picture | null;
  /** Filled in with the signature, in one revision. */
  readonly issue: IssueValues | null;
  /** Fetches an RFC 3161 token over the signature's value; `null` for a baseline B-B signature. */
  readonly timeStamp: ((signature: Uint8Array) => Promise<Uint8Array | SignProblem>) | null;
}

/** Octets kept for a time stamp with its certificates. */
const timeStampRoom = 12_288;
const attributeRoom = 2_048;

/**
 * Appends one PAdES baseline signature (B-B, or B-T with a time stamp) to a report: the bytes before stay as
 * they are.
 */
export async function signPdf(request: SignRequest): Promise<Uint8Array | SignProblem> {
  return refuseDamage(() => signWhole(request));
}

async function signWhole(request: SignRequest): Promise<Uint8Array | SignProblem> {
  const refused = refuseCertificate(request.key.certificate, request.at);
  if (refused !== null) return refused;
  const opened = await openPdf(request.pdf);
  if (isProblem(opened)) return opened;
  const reserved = await prepareRevision(opened, request);
  if (isProblem(reserved)) return reserved;
  const cms = await signRevision(reserved, request);
  if (isProblem(cms)) return cms;
  return fillGap(reserved, cms) ?? problem('tsa-large', { detail: String(cms.length) });
}

async function prepareRevision(opened: OpenedPdf, request: SignRequest): Promise<ReservedPdf | SignProblem> {
  const { pdf, fields } = opened;
  const state = readReportMark(opened)?.state;
  if (state === 'draft') return problem('draft');
  const name = signingFields[request.role];
  const field = fields.get(name);
  if (field?.getName('FT')?.value !== 'Sig') return explainMissing(name, state);
  if (!isUnsigned(pdf, field)) return problem('field-signed', { field: name });
  const late = refuseOutOfTurn(opened, request.role);
  if (late !== null) return late;
  const unfilled = request.issue && fillIssueFields(opened, request.issue);
  if (unfilled) return unfilled;
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt(pdf, field, 'Rect');
  const { certificate, chain } = request.key;
  const stamp = { picture: request.picture, lines: informationLines(request), place: places[request.role] };
  const appearance = drawStamp(opened, stamp, { width: right - left, height: top - bottom });
  if ('problem' in appearance) return appearance;
  const certificates = [certificate, ...chain].reduce((sum, { der }) => sum + der.length, 0);
  return reserveSignature(opened, {
    field,
    appearance,
    name: certificate.commonName,
    at: request.at,
    room: certificates + attributeRoom + (request.timeStamp ? timeStampRoom : 0),
  });
}

function explainMissing(field: string, state: string | undefined): SignProblem {
  if (state === undefined) return problem('not-ours');
  return state === 'issued' ? problem('issued-unsigned') : problem('field-missing', { field });
}

const places = { content: 'beside', form: 'beside', approver: 'foot', agency: 'top' } as const;

/** Whoever signs confirms what was signed before: nobody checks what has been approved already. */
function refuseOutOfTurn({ pdf, fields }: OpenedPdf, role: Role): SignProblem | null {
  const later = roles.find((other) => {
    const field = fields.get(signingFields[other]);
    return field !== undefined && comesBefore(role, other) && !isUnsigned(pdf, field);
  });
  if (later === undefined) return null;
  return problem(role === 'approver' ? 'approver-late' : 'initials-late');
}

/**
 * Initials are a picture or a name. Under the picture of a signature the time; without any picture also who signed. A seal stands alone
 * (ND30 Phụ lục I, II.7 and II.8).
 */
function informationLines({ role, picture, key, at }: SignRequest): readonly string[] {
  if (places[role] === 'beside') return picture === null ? [key.certificate.commonName] : [];
  if (role === 'agency' && picture !== null) return [];
  // The seal's field is narrower than the time in one piece of 10 pt.
  const time = role === 'agency' ? isoTime(at).replace('T', ' ') : isoTime(at);
  return picture === null ? [`Ký bởi: ${key.certificate.commonName}`, time] : [time];
}

async function signRevision(
  reserved: ReservedPdf,
  { key, timeStamp }: SignRequest,
): Promise<Uint8Array | SignProblem> {
  const attributes = signedAttributes(sha256(coveredBytes(reserved)), [key.certificate, ...key.chain]);
  const signature = await key.sign(attributes);
  if (isProblem(signature)) return signature;
  const token = timeStamp && (await timeStamp(signature));
  if (token !== null && isProblem(token)) return token;
  return buildCms({ ...key, attributes, signature, timeStamp: token });
}
