import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPdf as openWithPdfjs } from '../typeset/support/read-pdf.ts';
import { makePeople, openOffice, type People, runIn } from './support/office.ts';

let people: People;
beforeAll(async () => {
  people = await makePeople();
});

const read = (folder: string, name: string) => readFileSync(join(folder, name));

async function verify(folder: string, file: string, ...args: readonly string[]) {
  const run = await runIn(folder, ['verify', file, '--format', 'json', ...args]);
  return { code: run.code, result: JSON.parse(run.stdout)[0] };
}

describe('cchc sign, cchc verify', () => {
  it('signs for the approver; the report stays as it is, the signed file begins with it', async () => {
    const folder = await openOffice(people);
    const before = read(folder, 'report.pdf');
    const run = await runIn(folder, ['sign', 'report.pdf', '--p12', 'director.p12']);
    expect(run).toEqual({ code: 0, stdout: 'report.signed.pdf\n', stderr: '' });
    expect(read(folder, 'report.pdf').equals(before)).toBe(true);
    expect(read(folder, 'report.signed.pdf').subarray(0, before.length).equals(before)).toBe(true);
    const { code, result } = await verify(folder, 'report.signed.pdf', '--trust', 'ca.pem');
    expect(code).toBe(0);
    expect(result).toMatchObject({
      verdict: 'valid',
      report: { state: 'approved' },
      findings: [],
      signatures: [
        {
          field: 'approverSignature',
          role: 'approver',
          signer: 'Nguyễn Văn A',
          organisation: 'Sở thử nghiệm',
          issuer: 'Tổ chức chứng thực thử',
          validFrom: '2019-01-01T07:00:00+07:00',
          claimedTime: '2020-03-19T16:30:00+07:00',
          timeStamp: null,
          trusted: true,
          coversWholeFile: true,
        },
      ],
    });
  });

  it('lets the agency sign behind the approver, with number and date in the same revision', async () => {
    const folder = await openOffice(people);
    await runIn(folder, ['sign', 'report.pdf', '--p12', 'director.p12']);
    const issue = ['--as', 'agency', '--number', '5', '--date', '20/3/2020'];
    const run = await runIn(folder, ['sign', 'report.signed.pdf', '--p12', 'agency.p12', ...issue]);
    expect(run).toEqual({ code: 0, stdout: 'report.2.signed.pdf\n', stderr: '' });
    const { result } = await verify(folder, 'report.2.signed.pdf', '--trust', 'ca.pem');
    expect(result.verdict).toBe('valid');
    const signatures = result.signatures as {
      role: string;
      coversWholeFile: boolean;
      findings: { code: string }[];
    }[];
    expect(
      signatures.map(({ role, coversWholeFile, findings }) => [
        role,
        coversWholeFile,
        ...findings.map(({ code }) => code),
      ]),
    ).toEqual([
      ['approver', false, 'revocation-unknown'],
      ['agency', true, 'revocation-unknown'],
    ]);
    const pdf = await openWithPdfjs(read(folder, 'report.2.signed.pdf'));
    const fields = (await pdf.getFieldObjects()) ?? {};
    const values = ['number', 'day', 'month']
      .map((name) => fields[name]?.[0])
      .map((one) => one && 'value' in one && one.value);
    // A number below ten and the day take a leading zero, March does not (ND30 Phụ lục I, II.3.a and II.4.b).
    expect(values).toEqual(['05', '20', '3']);
  });

  it('says once that no trusted certificate was named, however many signatures and files there are', async () => {
    const folder = await openOffice(people);
    await runIn(folder, ['sign', 'report.pdf', '--p12', 'director.p12']);
    const issue = ['--as', 'agency', '--number', '5', '--date', '20/3/2020'];
    await runIn(folder, ['sign', 'report.signed.pdf', '--p12', 'agency.p12', ...issue]);
    const files = ['report.signed.pdf', 'report.2.signed.pdf'];
    const { code, stdout } = await runIn(folder, ['verify', ...files]);
    expect(code).toBe(0);
    expect(stdout.match(/--trust/g)).toHaveLength(1);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^Lưu ý: Chưa đối chiếu nơi cấp chứng thư\./);
    expect((await runIn(folder, ['verify', ...files, '--trust', 'ca.pem'])).stdout).not.toContain('--trust');
    const english = (await runIn(folder, ['--lang', 'en', 'verify', ...files])).stdout;
    expect(english).toMatch(/Signed at 2020-03-19 16:30:00 by/);
  });

  it('lets those who checked initial it before the approver, and says who signed what in which order', async () => {
    const folder = await openOffice(people);
    const steps = [
      ['report.pdf', '--as', 'form', '--p12', 'clerk.p12'],
      ['report.signed.pdf', '--as', 'content', '--p12', 'director.p12'],
      ['report.2.signed.pdf', '--p12', 'director.p12'],
      [
        ...['report.3.signed.pdf', '--as', 'agency', '--p12', 'agency.p12'],
        ...['--number', '5', '--date', '20/3/2020'],
      ],
    ];
    for (const step of steps)
      expect(await runIn(folder, ['sign', ...step])).toMatchObject({ code: 0, stderr: '' });
    const { code, result } = await verify(folder, 'report.4.signed.pdf', '--trust', 'ca.pem');
    expect(code).toBe(0);
    expect(result).toMatchObject({
      verdict: 'valid',
      signatures: [
        {
          role: 'form',
          signer: 'Đặng Thị Thanh Hương',
          coversWholeFile: false,
          covers: { signatures: [], issue: false },
        },
        { role: 'content', covers: { signatures: ['formInitials'], issue: false } },
        { role: 'approver', covers: { signatures: ['formInitials', 'contentInitials'], issue: false } },
        {
          role: 'agency',
          coversWholeFile: true,
          covers: { signatures: ['formInitials', 'contentInitials', 'approverSignature'], issue: true },
        },
      ],
    });
    const said = (await runIn(folder, ['verify', 'report.4.signed.pdf'])).stdout;
    expect(said).toContain('1. Đặng Thị Thanh Hương (Sở thử nghiệm), ký nháy kiểm tra thể thức: đúng');
    expect(said).toContain('Bao trùm: báo cáo; chữ ký 1, 2, 3; số và ngày (toàn bộ tệp)');
  });

  it('shows initials as a name in small letters behind the last word', async () => {
    const folder = await openOffice(people);
    await runIn(folder, ['sign', 'report.pdf', '--as', 'form', '--p12', 'clerk.p12']);
    const pdf = await openWithPdfjs(read(folder, 'report.signed.pdf'));
    const shown: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const operators = await page.getOperatorList({ annotationMode: 1 });
      const text = operators.argsArray
        .flat(4)
        .map((one) => one?.unicode ?? '')
        .join('');
      if (text.includes('Lưu: VT')) shown.push(text.slice(text.indexOf('Lưu: VT')));
    }
    expect(shown.join()).toMatch(/Đặng Thị Thanh ?Hương/);
  });

  it('keeps the order: no initials behind the approver, no approver behind the agency', async () => {
    const folder = await openOffice(people);
    await runIn(folder, ['sign', 'report.pdf', '--p12', 'director.p12']);
    const late = await runIn(folder, ['sign', 'report.signed.pdf', '--as', 'form', '--p12', 'clerk.p12']);
    expect(late).toMatchObject({ code: 1, stdout: '' });
    expect(late.stderr).toContain('Đề nghị ký nháy vào bản chưa ký, rồi trình ký lại');
    await runIn(folder, ['sign', 'report.pdf', '--as', 'agency', '--p12', 'agency.p12', '--out', 'a.pdf']);
    const approver = await runIn(folder, ['sign', 'a.pdf', '--p12', 'director.p12']);
    expect(approver).toMatchObject({ code: 1, stdout: '' });
    expect(approver.stderr).toContain('người có thẩm quyền ký trước, cơ quan ký sau');
  });

  it('says in plain words what it found, the verdict first', async () => {
    const folder = await openOffice(people);
    await runIn(folder, ['sign', 'report.pdf', '--p12', 'director.p12']);
    const trusting = await runIn(folder, ['verify', 'report.signed.pdf', '--trust', 'ca.pem']);
    expect(trusting.code).toBe(0);
    expect(trusting.stdout.split('\n')[0]).toBe(
      'report.signed.pdf: HỢP LỆ. Tệp còn nguyên vẹn; 01 chữ ký đúng và dẫn đến nơi cấp tin cậy.',
    );
    const asking = await runIn(folder, ['verify', 'report.signed.pdf']);
    expect(asking.code).toBe(0);
    expect(asking.stdout).toMatch(
      /Ký lúc \d\d:\d\d:\d\d ngày \d{1,2}\/\d{1,2}\/\d{4} theo đồng hồ của máy ký/,
    );
    expect(asking.stdout).toMatch(/^report\.signed\.pdf: CÒN NGUYÊN VẸN\..*chưa đối chiếu nơi cấp/);
    const unsigned = await runIn(folder, ['verify', 'report.pdf']);
    expect(unsigned.code).toBe(1);
    expect(unsigned.stdout).toMatch(/^report\.pdf: CHƯA KÝ SỐ\. Tệp chưa có chữ ký số nào, nên không có gì/);
    expect(unsigned.stdout).toContain('cchc verify --period <kỳ> <tệp>');
    const json = await runIn(folder, ['verify', 'report.pdf', '--format', 'json']);
    expect(json.code).toBe(1);
    expect(json.stdout).toContain('"verdict": "unsigned"');
  });

  it('signs the same bytes twice with an RSA key', async () => {
    const folder = await openOffice(people);
    await runIn(folder, ['sign', 'report.pdf', '--p12', 'director.p12']);
    await runIn(folder, ['sign', 'report.pdf', '--p12', 'director.p12', '--out', 'again.signed.pdf']);
    expect(read(folder, 'again.signed.pdf').equals(read(folder, 'report.signed.pdf'))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
