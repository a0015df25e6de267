import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { DocumentNumber } from '../../domain/signoff.ts';
import type { ContentCache } from '../../files/content-cache.ts';
import { writeIfAbsent } from '../../files/write-files.ts';
import { addValidation } from '../../sign/add-validation.ts';
import { refuseRevoked } from '../../sign/keys/signing-key.ts';
import type { Picture } from '../../sign/pdf/draw-stamp.ts';
import type { Role } from '../../sign/pdf/report-fields.ts';
import { isProblem, type SignProblem } from '../../sign/problem.ts';
import type { Send } from '../../sign/send.ts';
import { signPdf } from '../../sign/sign-pdf.ts';
import { requestToken } from '../../sign/timestamp/request-token.ts';
import { refuseTampered } from '../../sign/verify/refuse-tampered.ts';
import { sayProblem } from '../../sign/words/say-problem.ts';
import type { Notice } from '../notice.ts';
import { readDayOption } from '../options.ts';
import { readGiven } from '../read-given.ts';
import { issueValues } from '../signoff/issue-values.ts';
import { refuseNumber } from '../signoff/refuse-number.ts';
import { UsageError } from '../usage-error.ts';
import { nameOfSigned } from './name-of-signed.ts';
import { type KeyOptions, openKey } from './open-key.ts';
import { readEvidence } from './read-evidence.ts';

export interface SignOptions extends KeyOptions {
  readonly as: Role;
  readonly picture?: string;
  readonly seal?: string;
  readonly number?: string;
  readonly date?: string;
  readonly tsa?: string;
  readonly ltv?: true;
  readonly crl?: readonly string[];
  readonly ocsp?: readonly string[];
  readonly out?: string;
}

/** What the outside world lends to signing. */
export interface SignTools {
  /** Where paths start from. */
  readonly start: string;
  readonly now: Date;
  /** A passphrase or PIN, asked for once. */
  readonly secret: () => Promise<string>;
  readonly send: Send;
  /** What earlier runs read of the workspace. */
  readonly cache: ContentCache;
}

export type SignOutcome =
  /** `notice`: what is odd about number or date, without standing in the way. */
  { readonly written: string; readonly notice: Notice | null } | { readonly refused: Notice };

/**
 * Signs a report and writes the signed file beside it; the input stays as it is, and nothing is written when
 * anything is wrong.
 * @throws UsageError for options that do not go together, files that are not there, a number that is another report's.
 */
export async function signReport(path: string, options: SignOptions, tools: SignTools): Promise<SignOutcome> {
  refuseOddOptions(options);
  const { start, cache } = tools;
  const given = readNumberAndDate(options);
  const pdf = await readGiven(start, path);
  const notice = given && (await refuseNumber({ start, path, pdf, cache }, given));
  const signed = await makeSigned({ pdf, given }, options, tools);
  if (isProblem(signed)) return { refused: sayProblem(signed) };
  return { ...(await writeSigned(start, options.out ?? nameOfSigned(path), signed)), notice };
}

async function makeSigned(
  { pdf, given }: { readonly pdf: Uint8Array; readonly given: DocumentNumber | null },
  options: SignOptions,
  tools: SignTools,
): Promise<Uint8Array | SignProblem> {
  const { start, now, send } = tools;
  const issue = given && issueValues(given.number, given.date);
  const picture = await readPicture(options, start);
  const evidence = await readEvidence(start, options);
  const earlier = await refuseTampered(pdf, now);
  if (isProblem(earlier)) return earlier;
  const opened = await openKey(options, tools);
  if (isProblem(opened)) return opened;
  const { key, close } = opened;
  const timeStamp = stampWith(options, send);
  const request = { pdf, role: options.as, key, at: now, picture, issue, timeStamp };
  const signed = refuseRevoked(key, evidence, now) ?? (await signPdf(request));
  close();
  if (isProblem(signed) || !wantsValidation(options)) return signed;
  return addValidation(signed, { given: evidence, send, time: now, anchors: key.chain });
}

/** The number keeps an old answer from being played back; it is in no byte that anybody compares. */
function stampWith({ tsa: url }: SignOptions, send: Send) {
  if (url === undefined) return null;
  const nonce = BigInt(`0x01${randomBytes(8).toString('hex')}`);
  return (signature: Uint8Array) => requestToken(signature, { url, send, nonce });
}

function wantsValidation({ ltv, crl, ocsp }: SignOptions): boolean {
  return ltv === true || crl !== undefined || ocsp !== undefined;
}

function refuseOddOptions(options: SignOptions): void {
  if (options.tsa !== undefined) refuseOddAddress(options.tsa);
  if (!wantsValidation(options) || options.tsa !== undefined) return;
  throw new UsageError(
    '--ltv, --crl, --ocsp đi với dấu thời gian: thêm --tsa <địa chỉ>.',
    '--ltv, --crl, --ocsp go with a time stamp: add --tsa <address>.',
  );
}

function refuseOddAddress(address: string): void {
  if (/^https?:\/\/./i.test(address) && URL.canParse(address)) return;
  throw new UsageError(
    `--tsa ${address}: ghi địa chỉ đầy đủ, ví dụ http://tsa.ca.gov.vn.`,
    `--tsa ${address}: give the whole address such as http://tsa.ca.gov.vn.`,
  );
}

async function readPicture({ as: role, picture, seal }: SignOptions, start: string): Promise<Picture | null> {
  const [wanted, other] = role === 'agency' ? [seal, picture] : [picture, seal];
  if (other !== undefined) {
    throw new UsageError(
      '--picture là ảnh chữ ký hoặc ký nháy của người ký; ảnh dấu của cơ quan là --seal, đi với --as agency.',
      '--picture is a person’s signature or initials; the agency’s seal is --seal, with --as agency.',
    );
  }
  return wanted === undefined ? null : { name: wanted, bytes: await readGiven(start, wanted) };
}

function readNumberAndDate({ as: role, number, date }: SignOptions): DocumentNumber | null {
  if (number === undefined && date === undefined) return null;
  if (role !== 'agency' || number === undefined || date === undefined) {
    throw new UsageError(
      '--number và --date đi cùng nhau, với chữ ký của cơ quan (--as agency).',
      '--number and --date go together, with the agency’s signature (--as agency).',
    );
  }
  return { number: readNumber(number), date: readDayOption('--date', date) };
}

function readNumber(text: string): number {
  if (/^0?[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new UsageError(
    `--number ${text}: ghi số nguyên, ví dụ 45.`,
    `--number ${text}: give a whole number such as 45.`,
  );
}

async function writeSigned(
  start: string,
  out: string,
  bytes: Uint8Array,
): Promise<{ readonly written: string }> {
  if (await writeIfAbsent(resolve(start, out), bytes)) return { written: out };
  throw new UsageError(
    `Đã có tệp ${out}, không ghi đè. Đề nghị chọn tên khác bằng --out.`,
    `${out} is there already and is not overwritten. Choose another name with --out.`,
  );
}
