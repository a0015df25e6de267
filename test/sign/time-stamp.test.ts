import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Fetch } from '../../src/pipeline/signature/http-send.ts';
import { makePeople, openOffice, type People, passphrase, runIn } from './support/office.ts';
import { type Identity, makeIdentity, makeP12 } from './support/pki.ts';
import {
  type Misbehaviour,
  makeList,
  makeStampAuthority,
  ocspService,
  revocationAddresses,
  stampService,
} from './support/services.ts';

let people: People;
let stamper: Identity;
beforeAll(async () => {
  people = await makePeople();
  stamper = await makeStampAuthority(people.authority);
});

const tsa = ['--tsa', 'http://tsa.example/'];
const sign = (folder: string, fetch: Fetch, ...more: readonly string[]) =>
  runIn(folder, ['sign', 'report.pdf', '--p12', 'director.p12', ...more], { fetch });

async function verified(folder: string, at: string, ...args: readonly string[]) {
  const command = ['verify', 'report.signed.pdf', '--format', 'json', '--trust', 'ca.pem', ...args];
  const run = await runIn(folder, command, { now: () => new Date(at) });
  const [result] = JSON.parse(run.stdout);
  const codes = [...result.signatures, result].flatMap(({ findings }) =>
    findings.map(({ code }: { code: string }) => code),
  );
  return { code: run.code, verdict: result.verdict, signature: result.signatures[0], codes };
}

describe('time stamps (RFC 3161)', () => {
  it('proves the time of signing, even after the certificate has expired', async () => {
    const folder = await openOffice(people);
    expect((await sign(folder, stampService(stamper), ...tsa)).code).toBe(0);
    const later = await verified(folder, '2031-01-01T00:00:00Z');
    expect(later).toMatchObject({
      code: 0,
      verdict: 'valid',
      signature: {
        level: 'B-T',
        timeStamp: { time: '2020-03-19T16:30:05+07:00', authority: 'Máy chủ dấu thời gian thử' },
      },
    });
  });

  it('is missed when the certificate has expired since', async () => {
    const folder = await openOffice(people);
    await sign(folder, stampService(stamper));
    expect((await verified(folder, '2023-12-31T00:00:00Z')).verdict).toBe('valid');
    const later = await verified(folder, '2031-01-01T00:00:00Z');
    expect(later).toMatchObject({ code: 1, verdict: 'invalid', signature: { level: 'B-B' } });
    expect(later.codes).toContain('expired-since');
  });

  it.each<[Misbehaviour, string]>([
    ['nonce', 'trả lời sai: không trả lại đúng số đã gửi (nonce)'],
    ['imprint', 'trả lời sai: dấu thời gian là của nội dung khác (messageImprint)'],
    ['signature', 'trả lời sai: chữ ký của dấu thời gian không đúng'],
    ['nonsense', 'trả lời sai: không phải là dấu thời gian RFC 3161'],
    ['html', 'trả lời sai: không phải là dấu thời gian RFC 3161'],
    ['refusal', 'từ chối (mã trạng thái 2)'],
  ])('of an authority whose answer is wrong (%s) is not taken', async (misbehaviour, message) => {
    const folder = await openOffice(people);
    const run = await sign(folder, stampService(stamper, misbehaviour), ...tsa);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(message);
    expect(existsSync(join(folder, 'report.signed.pdf'))).toBe(false);
  });

  it('of a certificate that is not for time stamps is not taken', async () => {
    const folder = await openOffice(people);
    const run = await sign(folder, stampService(people.agency), ...tsa);
    expect(run.stderr).toContain('trả lời sai: chứng thư không dùng để cấp dấu thời gian (extKeyUsage)');
  });

  it.each([
    ['connect ECONNREFUSED 127.0.0.1:80', 'không liên lạc được|máy chủ không nhận kết nối'],
    ['getaddrinfo ENOTFOUND tsa.example', 'không liên lạc được|không tìm thấy máy chủ'],
    ['The operation was aborted due to timeout', 'không liên lạc được|chờ quá lâu không trả lời'],
  ])('is not made when the authority is down: %s', async (reason, words) => {
    const folder = await openOffice(people);
    const run = await sign(folder, () => Promise.reject(new Error(reason)), ...tsa);
    expect(run.code).toBe(1);
    for (const part of words.split('|')) expect(run.stderr.toLowerCase()).toContain(part);
    expect(existsSync(join(folder, 'report.signed.pdf'))).toBe(false);
  });

  it('is not made when the server says something else than 200', async () => {
    const folder = await openOffice(people);
    const nothing = async () => ({ status: 404, arrayBuffer: async () => new ArrayBuffer(0) });
    const run = await sign(folder, nothing, ...tsa);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('http://tsa.example/ không cấp dấu thời gian (HTTP 404)');
    expect(existsSync(join(folder, 'report.signed.pdf'))).toBe(false);
  });
});

describe('revocation', () => {
  it('data given in files go into the signed file, which then needs nothing else', async () => {
    const folder = await openOffice(people);
    writeFileSync(join(folder, 'ca.crl'), await makeList(people.authority));
    const run = await sign(folder, stampService(stamper), ...tsa, '--crl', 'ca.crl');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const result = await verified(folder, '2020-03-20T00:00:00Z');
    expect(result).toMatchObject({ code: 0, verdict: 'valid', signature: { level: 'B-LT' } });
    // The validation data stand behind the signature, and the verdict says so.
    expect(result.codes).toEqual(['validation-uncovered']);
  });

  it('data are asked for at the addresses in the certificates', async () => {
    const folder = await openOffice(people);
    const { authority } = people;
    const more = revocationAddresses({ ocsp: 'http://ocsp.example/', list: 'http://crl.example/' });
    const director = await makeIdentity({ name: 'Nguyễn Văn A', more }, authority);
    const purposes = ['1.3.6.1.5.5.7.3.8'];
    const listOnly = revocationAddresses({ list: 'http://crl.example/' });
    const other = await makeIdentity({ name: 'TSA', purposes, more: listOnly }, authority);
    const p12 = await makeP12(director.keys.privateKey, [director, authority], passphrase);
    writeFileSync(join(folder, 'director.p12'), p12);
    const list = await makeList(authority);
    const fetch: Fetch = (url, options) => {
      if (url.includes('tsa')) return stampService(other)(url, options);
      if (url.includes('ocsp')) return ocspService(authority)(url, options);
      return Promise.resolve({ status: 200, arrayBuffer: async () => new Uint8Array(list).buffer });
    };
    expect(await sign(folder, fetch, ...tsa, '--ltv')).toMatchObject({ code: 0, stderr: '' });
    expect(await verified(folder, '2020-03-20T00:00:00Z')).toMatchObject({
      verdict: 'valid',
      signature: { level: 'B-LT' },
    });
  });

  it('data that are nowhere to be had are missed, and no file is written', async () => {
    const folder = await openOffice(people);
    const run = await sign(folder, stampService(stamper), ...tsa, '--ltv');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('Chưa có thông tin thu hồi của chứng thư “Nguyễn Văn A”');
    expect(existsSync(join(folder, 'report.signed.pdf'))).toBe(false);
  });

  it('keeps a revoked certificate from signing', async () => {
    const folder = await openOffice(people);
    const revoked = [{ identity: people.director, at: '2020-02-01T00:00:00Z' }];
    writeFileSync(join(folder, 'ca.crl'), await makeList(people.authority, { revoked }));
    const run = await sign(folder, stampService(stamper), ...tsa, '--crl', 'ca.crl');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('đã bị thu hồi từ 1/2/2020 07:00:00');
    expect(existsSync(join(folder, 'report.signed.pdf'))).toBe(false);
  });

  it.each([
    ['before it signed', '2020-02-01T00:00:00Z', true, 'revoked'],
    ['after it signed, as the time stamp proves', '2020-05-01T00:00:00Z', true, 'revoked-since'],
    ['after it says that it signed, which nothing proves', '2020-05-01T00:00:00Z', false, 'revoked'],
  ])('of a certificate %s is found', async (_, at, isStamped, code) => {
    const folder = await openOffice(people);
    await sign(folder, stampService(stamper), ...(isStamped ? tsa : []));
    const revoked = [{ identity: people.director, at }];
    const list = await makeList(people.authority, {
      revoked,
      from: '2020-06-01T00:00:00Z',
      until: '2020-07-01T00:00:00Z',
    });
    writeFileSync(join(folder, 'later.crl'), list);
    const result = await verified(folder, '2020-06-02T00:00:00Z', '--crl', 'later.crl');
    expect(result.codes).toContain(code);
    expect(result.verdict).toBe(code === 'revoked' ? 'invalid' : 'valid');
  });

  it('list by somebody else says nothing', async () => {
    const folder = await openOffice(people);
    const stranger = await makeIdentity({ name: people.authority.name, authority: true });
    const revoked = [{ identity: people.director, at: '2020-02-01T00:00:00Z' }];
    writeFileSync(join(folder, 'false.crl'), await makeList(stranger, { revoked }));
    await sign(folder, stampService(stamper), ...tsa);
    const result = await verified(folder, '2020-03-20T00:00:00Z', '--crl', 'false.crl');
    expect(result.verdict).toBe('valid');
    expect(result.codes).toEqual(['revocation-unknown']);
  });
});
