import { twoDigits } from '../../domain/text.ts';
import type { DescribedSignature, FileVerification } from '../../pipeline/signature/verify-signed.ts';
import type { CommandContext } from '../command-context.ts';
import { archiveLines } from './render-archive.ts';

/** The verdict first, then each signature with what is to be said about it. */
export function renderVerification(
  context: CommandContext,
  path: string,
  verification: FileVerification,
): string {
  const { signatures, findings, report, archive, sharedNumber } = verification;
  const lines = [
    `${path}: ${verdictLine(context, verification)}`,
    ...signatures.flatMap((signature, index) => ['', ...signatureLines(context, signature, index + 1)]),
  ];
  // That nobody has signed is said by the verdict.
  const listed = verification.verdict === 'unsigned' ? [] : findings;
  if (listed.length > 0) lines.push('', ...listed.map((finding) => findingLine(context, finding, '')));
  if (report !== null) lines.push('', reportLine(context, report));
  if (sharedNumber !== null) lines.push('', sharedLine(context, sharedNumber));
  if (archive !== null) lines.push('', ...archiveLines(context, archive));
  return lines.join('\n');
}

function verdictLine({ say, outColours: { green, red, yellow } }: CommandContext, all: FileVerification) {
  const count = twoDigits(all.signatures.length);
  if (all.verdict === 'valid') {
    const head = green.bold(say({ vi: 'HỢP LỆ', en: 'VALID' }));
    return `${head}. ${say({ vi: `Tệp còn nguyên vẹn; ${count} chữ ký đúng và dẫn đến nơi cấp tin cậy.`, en: `The file is intact; ${count} signatures hold and lead to a trusted authority.` })}`;
  }
  if (all.verdict === 'intact') {
    const head = yellow.bold(say({ vi: 'CÒN NGUYÊN VẸN', en: 'INTACT' }));
    return `${head}. ${say({ vi: `${count} chữ ký khớp với nội dung; chưa đối chiếu nơi cấp chứng thư.`, en: `${count} signatures match the content; who issued the certificates was not checked.` })}`;
  }
  if (all.verdict === 'unsigned') {
    const head = yellow.bold(say({ vi: 'CHƯA KÝ SỐ', en: 'NOT SIGNED' }));
    return [head, say(noSignature), ...(all.report && !all.archive ? [say(askRecord)] : [])].join('. ');
  }
  const faults = [...all.findings, ...all.signatures.flatMap((one) => one.findings)].filter(isFault);
  const head = red.bold(say({ vi: 'KHÔNG HỢP LỆ', en: 'NOT VALID' }));
  const number = twoDigits(faults.length);
  return `${head}. ${say({ vi: `Có ${number} điều không đúng, nêu dưới đây. Không sử dụng tệp này.`, en: `${number} things are wrong, listed below. Do not rely on this file.` })}`;
}

function sharedLine(
  { say, outColours }: CommandContext,
  { number, year, files }: NonNullable<FileVerification['sharedNumber']>,
): string {
  const head = outColours.red.bold(say({ vi: 'TRÙNG SỐ', en: 'NUMBER USED TWICE' }));
  const others = files.join(', ');
  const printed = twoDigits(number);
  return `${head}. ${say({
    vi: `Báo cáo này và báo cáo khác (${others}) cùng mang số ${printed} năm ${year}. Đề nghị hỏi Văn thư số ấy là của báo cáo nào; báo cáo kia phải lập, ký lại với số của nó.`,
    en: `This report and another one (${others}) both bear number ${printed} of ${year}. Ask the registry whose it is; the other report must be made and signed anew with its own.`,
  })}`;
}

const noSignature = {
  vi: 'Tệp chưa có chữ ký số nào, nên không có gì chứng minh tệp còn nguyên như khi lập',
  en: 'The file carries no digital signature, so nothing proves that it is as it was made',
};

const askRecord = {
  vi: 'Muốn biết nội dung có khớp với sổ xác nhận không: cchc verify --period <kỳ> <tệp>',
  en: 'Whether its content is as recorded: cchc verify --period <period> <file>',
};

const roles = {
  content: { vi: 'ký nháy kiểm tra nội dung', en: 'initials for the content' },
  form: { vi: 'ký nháy kiểm tra thể thức', en: 'initials for the form' },
  approver: { vi: 'người có thẩm quyền', en: 'the approver' },
  agency: { vi: 'cơ quan', en: 'the agency' },
};

function signatureLines(context: CommandContext, signature: DescribedSignature, number: number): string[] {
  const { say } = context;
  const { role, field, signer, organisation, findings } = signature;
  const as = role === null ? field : say(roles[role]);
  const who = signer ?? say({ vi: 'không rõ người ký', en: 'signer unknown' });
  const holds = findings.some(isFault)
    ? context.outColours.red(say({ vi: 'không hợp lệ', en: 'not valid' }))
    : context.outColours.green(say({ vi: 'đúng', en: 'holds' }));
  return [
    `${number}. ${who}${organisation === null ? '' : ` (${organisation})`}, ${as}: ${holds}`,
    ...timeLines(context, signature),
    ...certificateLines(context, signature),
    ...(signer === null ? [] : [coverageLine(context, signature)]),
    ...findings.filter((one) => !isTrustNotAsked(one)).map((one) => findingLine(context, one, '   ')),
  ];
}

const isTrustNotAsked = ({ code }: Finding): boolean => code === 'trust-not-asked';

/** What holds for every signature of all these files alike, said once: nobody named a trusted certificate. */
export function trustNote(
  { say, outColours }: CommandContext,
  verifications: readonly FileVerification[],
): readonly string[] {
  const all = verifications.flatMap(({ signatures }) => signatures.flatMap(({ findings }) => findings));
  if (!all.some(isTrustNotAsked)) return [];
  const note = say({
    vi: 'Chưa đối chiếu nơi cấp chứng thư. Đề nghị cho biết chứng thư tin cậy bằng --trust CA.pem.',
    en: 'Who issued the certificates was not checked. Give the trusted certificate with --trust CA.pem.',
  });
  return [`${outColours.bold(say({ vi: 'Lưu ý', en: 'Note' }))}: ${note}`];
}

function timeLines({ say }: CommandContext, { timeStamp, claimedTime }: DescribedSignature): string[] {
  if (timeStamp !== null) {
    const { time, authority } = timeStamp;
    return [
      say({
        vi: `   Dấu thời gian: ${sayTime(time)}, ${authority}`,
        en: `   Time stamp: ${isoTime(time)}, ${authority}`,
      }),
    ];
  }
  if (claimedTime === null) return [];
  const vi = `   Ký lúc ${sayTime(claimedTime)} theo đồng hồ của máy ký (không có dấu thời gian)`;
  return [say({ vi, en: `   Signed at ${isoTime(claimedTime)} by the signer’s own clock (no time stamp)` })];
}

function certificateLines({ say }: CommandContext, signature: DescribedSignature): string[] {
  const { issuer, validFrom, validUntil } = signature;
  if (issuer === null || validFrom === null || validUntil === null) return [];
  const [from, until] = [validFrom.slice(0, 10), validUntil.slice(0, 10)];
  return [
    say({
      vi: `   Chứng thư: ${issuer} cấp, hiệu lực từ ${sayDay(from)} đến ${sayDay(until)}`,
      en: `   Certificate: issued by ${issuer}, valid ${from} – ${until}`,
    }),
  ];
}

/** `2020-03-19` as an officer writes it: `19/3/2020`. */
function sayDay(day: string): string {
  return day.split('-').map(Number).reverse().join('/');
}

/** `2020-03-19T16:30:00+07:00`, in Vietnam's zone already, as `16:30:00 ngày 19/3/2020`. */
function sayTime(time: string): string {
  return `${time.slice(11, 19)} ngày ${sayDay(time.slice(0, 10))}`;
}

/** The same time in English: `2020-03-19 16:30:00`. */
function isoTime(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 19)}`;
}

/** The report, what was signed and filled in before, and whether that is all of the file. */
function coverageLine({ say }: CommandContext, { covers, coversWholeFile }: DescribedSignature): string {
  const earlier = covers.signatures.map((_, index) => index + 1);
  const report = [
    { vi: 'báo cáo', en: 'the report' },
    ...(earlier.length > 0
      ? [{ vi: `chữ ký ${earlier.join(', ')}`, en: `signature ${earlier.join(', ')}` }]
      : []),
    ...(covers.issue ? [{ vi: 'số và ngày', en: 'number and date' }] : []),
  ];
  const parts = report.map(say).join('; ');
  const rest = coversWholeFile
    ? say({ vi: '(toàn bộ tệp)', en: '(the whole file)' })
    : say({ vi: '(phần nối thêm sau đó thì không)', en: '(not what was appended later)' });
  return say({ vi: `   Bao trùm: ${parts} ${rest}`, en: `   Covers: ${parts} ${rest}` });
}

type Finding = FileVerification['findings'][number];

const isFault = ({ severity }: Finding): boolean => severity === 'fault';

function findingLine({ say, outColours }: CommandContext, finding: Finding, indent: string): string {
  const label = isFault(finding)
    ? outColours.red.bold(say({ vi: 'LỖI', en: 'FAULT' }))
    : say({ vi: 'Lưu ý', en: 'Note' });
  return `${indent}${label}: ${finding.message}`;
}

function reportLine({ say }: CommandContext, report: NonNullable<FileVerification['report']>): string {
  const states: Readonly<Record<string, string>> = {
    draft: say({ vi: 'dự thảo', en: 'draft' }),
    approved: say({ vi: 'đã duyệt', en: 'approved' }),
    issued: say({ vi: 'đã phát hành', en: 'issued' }),
  };
  const state = states[report.state] ?? report.state;
  return say({
    vi: `Nội dung khi lập: ${state}, ${report.digest}`,
    en: `Content when it was made: ${state}, ${report.digest}`,
  });
}
