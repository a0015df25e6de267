import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { PDF } from '@libpdf/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFixture, typeset } from '../typeset/support/typeset.ts';
import { makePeople, openOffice, type People, passphrase, runIn } from './support/office.ts';
import { type Identity, makeAuthority, makeIdentity, makeKeys, makeP12, pemOf } from './support/pki.ts';

let people: People;
beforeAll(async () => {
  people = await makePeople();
});

const sign = ['sign', 'report.pdf', '--p12', 'director.p12'];

/** Signing fails with these words and leaves the folder as it was. */
async function refused(folder: string, args: readonly string[], more: Parameters<typeof runIn>[2] = {}) {
  const before = readdirSync(folder);
  const run = await runIn(folder, args, more);
  expect(run.stdout).toBe('');
  expect(readdirSync(folder)).toEqual(before);
  return { code: run.code, message: run.stderr.trim() };
}

async function putKey(folder: string, identity: Identity, certificates: readonly Identity[] = [identity]) {
  const p12 = await makeP12(identity.keys.privateKey, certificates, passphrase);
  writeFileSync(join(folder, 'director.p12'), p12);
}

describe('a key that cannot sign', () => {
  it('with a wrong passphrase', async () => {
    const folder = await openOffice(people);
    const env = { CCHC_P12_PASSPHRASE: 'sai' };
    expect(await refused(folder, sign, { env })).toEqual({
      code: 1,
      message: 'Sai mật khẩu của tệp khóa “director.p12”. Đề nghị chạy lại lệnh và nhập đúng mật khẩu.',
    });
  });

  it('without any passphrase', async () => {
    const folder = await openOffice(people);
    const { code, message } = await refused(folder, sign, { env: {} });
    expect(code).toBe(2);
    expect(message).toContain('CCHC_P12_PASSPHRASE');
  });

  it.each<[string, Parameters<typeof makeIdentity>[0], string]>([
    ['expired', { name: 'A', until: '2020-03-01T00:00:00Z' }, 'đã hết hạn từ 1/3/2020 07:00:00'],
    ['not yet valid', { name: 'A', from: '2020-04-01T00:00:00Z' }, 'chỉ có hiệu lực từ 1/4/2020 07:00:00'],
    ['not for signing', { name: 'A', usage: 0x20 }, 'không được cấp để ký văn bản'],
    ['with a short key', { name: 'A', kind: 'rsa-1024' }, 'RSA 1024'],
  ])('that is %s', async (_, wanted, words) => {
    const folder = await openOffice(people);
    await putKey(folder, await makeIdentity(wanted, people.authority));
    const { code, message } = await refused(folder, sign);
    expect(code).toBe(1);
    expect(message).toContain(words);
  });

  it('that does not fit its certificate', async () => {
    const folder = await openOffice(people);
    const other = { ...people.director, keys: await makeKeys('ec') };
    await putKey(folder, other);
    expect((await refused(folder, sign)).message).toContain('Khóa riêng không khớp với chứng thư nào');
  });

  it.each([
    ['no private key', 'có khóa riêng, chỉ có chứng thư'],
    ['no certificate', 'có khóa riêng nhưng không có chứng thư'],
  ])('in a file with %s', async (lack, words) => {
    const folder = await openOffice(people);
    const key = lack === 'no private key' ? null : people.director.keys.privateKey;
    const p12 = await makeP12(key, key === null ? [people.director] : [], passphrase);
    writeFileSync(join(folder, 'director.p12'), p12);
    const { code, message } = await refused(folder, sign);
    expect(code).toBe(1);
    expect(message).toContain(words);
  });

  it('that is no key file', async () => {
    const folder = await openOffice(people);
    writeFileSync(join(folder, 'director.p12'), 'không phải khóa');
    expect((await refused(folder, sign)).message).toContain('Không đọc được tệp khóa “director.p12”');
  });

  it('named twice, or not at all', async () => {
    const folder = await openOffice(people);
    expect((await refused(folder, ['sign', 'report.pdf'])).code).toBe(2);
    expect((await refused(folder, [...sign, '--pkcs11', 'x.so'])).code).toBe(2);
  });

  it('on a token whose library is not there', async () => {
    const folder = await openOffice(people);
    const { code, message } = await refused(folder, ['sign', 'report.pdf', '--pkcs11', './no.so']);
    expect(code).toBe(1);
    expect(message).toMatch(/“\.\/no\.so”|pkcs11js/);
  });
});

describe('a file that cannot be signed', () => {
  const put = (folder: string, bytes: string | Uint8Array) =>
    writeFileSync(join(folder, 'report.pdf'), bytes);
  const report = (folder: string) => readFileSync(join(folder, 'report.pdf'));

  it.each<[string, (folder: string) => Promise<string | Uint8Array> | string | Uint8Array, string]>([
    ['no PDF', () => 'Báo cáo', 'Tệp không phải là PDF'],
    ['cut off', (folder) => report(folder).subarray(0, 90_000), 'cắt cụt hoặc hỏng'],
    [
      'damaged inside',
      (folder) =>
        report(folder)
          .toString('latin1')
          .replace(/startxref\n\d+/, 'startxref\n12'),
      'cắt cụt hoặc hỏng',
    ],
    [
      'encrypted',
      async (folder) => {
        const pdf = await PDF.load(new Uint8Array(report(folder)));
        pdf.setProtection({ userPassword: 'x', ownerPassword: 'y' });
        return pdf.save();
      },
      'mật khẩu hoặc mã hóa',
    ],
    [
      'not ours',
      async () => {
        const pdf = PDF.create();
        pdf.addPage();
        return pdf.save();
      },
      'không phải báo cáo do cchc lập',
    ],
    [
      'issued without signatures',
      async () => {
        const issued = readFixture('quarterly-report.txt').replace('state: draft', 'state: issued');
        return (await typeset(issued)).pdf;
      },
      'đã phát hành với số, ngày in sẵn',
    ],
    [
      'a draft',
      async () => (await typeset(readFixture('quarterly-report.txt'))).pdf,
      'Báo cáo còn là DỰ THẢO',
    ],
  ])('because it is %s', async (_, make, words) => {
    const folder = await openOffice(people);
    put(folder, await make(folder));
    const { code, message } = await refused(folder, sign);
    expect(code).toBe(1);
    expect(message).toContain(words);
  });

  it('because that field is signed already', async () => {
    const folder = await openOffice(people);
    await runIn(folder, sign);
    const again = ['sign', 'report.signed.pdf', '--p12', 'director.p12'];
    expect(await refused(folder, again)).toEqual({
      code: 1,
      message:
        'Ô “chữ ký của người có thẩm quyền” đã được ký. Muốn xem ai đã ký: cchc verify. Muốn ký với tư cách khác: --as.',
    });
  });

  it('because it is not there', async () => {
    const folder = await openOffice(people);
    expect(await refused(folder, ['sign', 'khac.pdf', '--p12', 'director.p12'])).toEqual({
      code: 2,
      message: 'Không có tệp khac.pdf.',
    });
  });

  it('because the signed file is there already', async () => {
    const folder = await openOffice(people);
    writeFileSync(join(folder, 'report.signed.pdf'), 'cũ');
    expect((await refused(folder, sign)).message).toContain('Đã có tệp report.signed.pdf, không ghi đè');
    expect(readFileSync(join(folder, 'report.signed.pdf'), 'utf8')).toBe('cũ');
  });

  it('with a picture that is none', async () => {
    const folder = await openOffice(people);
    writeFileSync(join(folder, 'chu-ky.png'), 'GIF89a');
    expect((await refused(folder, [...sign, '--picture', 'chu-ky.png'])).message).toContain(
      'Không đọc được ảnh',
    );
  });

  it('with a picture whose colours would be drawn wrong', async () => {
    const folder = await openOffice(people);
    const message = async (bits: 8 | 16) => {
      writeFileSync(join(folder, 'chu-ky.png'), onePixel(bits));
      const run = await runIn(folder, [...sign, '--picture', 'chu-ky.png', '--out', `${bits}.pdf`]);
      return run.code === 0 ? null : run.stderr;
    };
    expect(await message(16)).toContain('8 bit mỗi màu');
    expect(await message(8)).toBeNull();
  });

  it.each([
    [['--number', '5'], '--number và --date đi cùng nhau'],
    [['--as', 'agency', '--number', 'năm', '--date', '20/3/2020'], 'ghi số nguyên'],
    [['--as', 'agency', '--number', '5', '--date', '30/2/2020'], 'không phải một ngày'],
    [['--seal', 'x.png'], '--seal, đi với --as agency'],
    [['--ltv'], 'thêm --tsa'],
    [['--tsa', 'tsa.ca.gov.vn'], 'ghi địa chỉ đầy đủ'],
  ])('with options that do not go together: %j', async (options, words) => {
    const folder = await openOffice(people);
    const { code, message } = await refused(folder, [...sign, ...options]);
    expect(code).toBe(2);
    expect(message).toContain(words);
  });
});

describe('trust', () => {
  it('in another authority of the same name is none', async () => {
    const folder = await openOffice(people);
    await runIn(folder, sign);
    writeFileSync(join(folder, 'khac.pem'), pemOf(await makeAuthority()));
    const run = await runIn(folder, ['verify', 'report.signed.pdf', '--trust', 'khac.pem']);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('không dẫn đến chứng thư tin cậy nào');
  });

  it('needs certificates', async () => {
    const folder = await openOffice(people);
    const run = await runIn(folder, ['verify', 'report.pdf', '--trust', 'report.pdf']);
    expect(run).toMatchObject({ code: 2, stderr: '--trust report.pdf: không phải chứng thư PEM.\n' });
  });
});

describe('a passphrase', () => {
  it('is read from a terminal without being shown', async () => {
    const folder = await openOffice(people);
    let take: (text: string) => void = () => {};
    const raw: boolean[] = [];
    const stdin = {
      isTTY: true,
      setRawMode: (on: boolean) => raw.push(on),
      setEncoding: () => {},
      on: (_: 'data', listener: typeof take) => {
        take = listener;
        setImmediate(() => take(`${passphrase}x\u007f\r`));
      },
      off: () => {},
      resume: () => {},
      pause: () => {},
    };
    const run = await runIn(folder, sign, { env: {}, stdin });
    expect(run).toEqual({ code: 0, stdout: 'report.signed.pdf\n', stderr: 'Mật khẩu của tệp khóa: \n' });
    expect(raw).toEqual([true, false]);
  });
});

/** A PNG of one grey dot, with samples of so many bits. */
function onePixel(bits: 8 | 16): Uint8Array {
  const word = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
  };
  const chunk = (kind: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
    return Buffer.concat([word(data.length), body, word(crc32(body))]);
  };
  const head = Buffer.concat([word(1), word(1), Buffer.of(bits, 0, 0, 0, 0)]);
  const line = Buffer.alloc(1 + bits / 8);
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(line)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
