import { basename, dirname, join, resolve } from 'node:path';
import { readIfThere } from '../files/read-files.ts';
import { writeIfAbsent } from '../files/write-files.ts';
import { spellDay } from '../report/format/date.ts';
import { printCount } from '../report/format/number.ts';
import { openP12 } from '../sign/keys/open-p12.ts';
import type { SigningKey } from '../sign/keys/signing-key.ts';
import type { Picture } from '../sign/pdf/draw-stamp.ts';
import type { IssueValues, Role } from '../sign/pdf/report-fields.ts';
import { isProblem, type SignProblem } from '../sign/problem.ts';
import { signPdf } from '../sign/sign-pdf.ts';
import { sayProblem } from '../sign/words/say-problem.ts';
import type { Notice } from './notice.ts';
import { readDayOption } from './options.ts';
import { UsageError } from './usage-error.ts';

export interface SignOptions {
  readonly as: Role;
  readonly p12?: string;
  readonly picture?: string;
  readonly seal?: string;
  readonly number?: string;
  readonly date?: string;
  readonly out?: string;
}

/** What the outside world lends to signing. */
export interface SignTools {
  /** Where paths start from. */
  readonly start: string;
  readonly now: Date;
  /** A passphrase or PIN, asked for once. */
  readonly secret: () => Promise<string>;
}

export type SignOutcome = { readonly written: string } | { readonly refused: Notice };

/**
 * Signs a report and writes the signed file beside it; the input stays as it is, and nothing is written when
 * anything is wrong.
 * @throws UsageError for options that do not go together and files that are not there.
 */
export async function signReport(path: string, options: SignOptions, tools: SignTools): Promise<SignOutcome> {
  const issue = readIssue(options);
  const pdf = await readGiven(tools.start, path);
  const picture = await readPicture(options, tools.start);
  const key = await openKey(options, tools);
  if (isProblem(key)) return refuse(key);
  const { as: role } = options;
  const signed = await signPdf({ pdf, role, key, at: tools.now, picture, issue, timeStamp: null });
  if (isProblem(signed)) return refuse(signed);
  return writeSigned(tools.start, options.out ?? nameOfSigned(path), signed);
}

function refuse(problem: SignProblem): SignOutcome {
  return { refused: sayProblem(problem) };
}

async function openKey({ p12 }: SignOptions, tools: SignTools): Promise<SigningKey | SignProblem> {
  if (p12 === undefined) throw noKey;
  const bytes = await readGiven(tools.start, p12);
  return openP12({ name: p12, bytes }, await tools.secret());
}

const noKey = new UsageError('Ghi khóa để ký: --p12 <tệp>.', 'Say what to sign with: --p12 <file>.');

async function readGiven(start: string, path: string): Promise<Uint8Array> {
  const file = await readIfThere(start, path);
  if (file === null) throw new UsageError(`Không có tệp ${path}.`, `There is no file ${path}.`);
  return file.bytes;
}

async function readPicture({ as: role, picture, seal }: SignOptions, start: string): Promise<Picture | null> {
  const [wanted, other] = role === 'agency' ? [seal, picture] : [picture, seal];
  if (other !== undefined) {
    throw new UsageError(
      '--picture đi với chữ ký của người có thẩm quyền, --seal đi với --as agency.',
      '--picture goes with the approver’s signature, --seal with --as agency.',
    );
  }
  return wanted === undefined ? null : { name: wanted, bytes: await readGiven(start, wanted) };
}

/** Number and date as the report prints them (ND30 Phụ lục I, II.3 and II.4). */
function readIssue({ as: role, number, date }: SignOptions): IssueValues | null {
  if (number === undefined && date === undefined) return null;
  if (role !== 'agency' || number === undefined || date === undefined) {
    throw new UsageError(
      '--number và --date đi cùng nhau, với chữ ký của cơ quan (--as agency).',
      '--number and --date go together, with the agency’s signature (--as agency).',
    );
  }
  return issueValues(readNumber(number), readDayOption('--date', date));
}

function issueValues(number: number, day: string): IssueValues {
  const { date, month } = spellDay(day);
  return { number: printCount(number), day: date, month };
}

function readNumber(text: string): number {
  if (/^0?[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new UsageError(
    `--number ${text}: ghi số nguyên, ví dụ 45.`,
    `--number ${text}: give a whole number such as 45.`,
  );
}

/** `a.pdf` → `a.signed.pdf` → `a.2.signed.pdf`: the file before stays. */
function nameOfSigned(path: string): string {
  const name = basename(path).replace(/\.pdf$/i, '');
  const [, stem = name, count = '1'] = /^(.*?)(?:\.(\d))?\.signed$/.exec(name) ?? [];
  const again = name.endsWith('.signed') ? `.${Number(count) + 1}` : '';
  return join(dirname(path), `${stem}${again}.signed.pdf`);
}

async function writeSigned(start: string, out: string, bytes: Uint8Array): Promise<SignOutcome> {
  if (await writeIfAbsent(resolve(start, out), bytes)) return { written: out };
  throw new UsageError(
    `Đã có tệp ${out}, không ghi đè. Đề nghị chọn tên khác bằng --out.`,
    `${out} is there already and is not overwritten. Choose another name with --out.`,
  );
}
