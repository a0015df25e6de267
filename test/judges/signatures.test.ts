import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fetch } from '../../src/pipeline/signature/http-send.ts';
import { approvedReport, passphrase, runIn } from '../sign/support/office.ts';
import { drawPng } from '../sign/support/png.ts';
import { signElsewhere } from '../sign/support/sign-elsewhere.ts';
import { library, signWithTokenOf } from './soft-token.ts';

const wrapper = fileURLToPath(new URL('../../scripts/verapdf.mjs', import.meta.url));
/** As npm would run it; `npm run build` makes it. */
const program = fileURLToPath(new URL('../../bin/cchc.js', import.meta.url));
let folder = '';
const at = (name: string): string => join(folder, name);

/** Runs a judge in the folder; one that is not there is a failure, never a skip. */
function judge(command: string, ...parameters: readonly string[]): string {
  const { status, error, stdout, stderr } = spawnSync(command, parameters, { cwd: folder, encoding: 'utf8' });
  if (error) throw new Error(`the judge ${command} cannot be run: ${error.message}`);
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')}\n${stdout}${stderr}`);
  return stdout + stderr;
}

/** A time-stamping authority of OpenSSL's, reached in this process. */
const opensslStamps: Fetch = async (_, { body = new Uint8Array() }) => {
  writeFileSync(at('query.tsq'), body);
  judge('openssl', 'ts', '-reply', '-queryfile', 'query.tsq', '-config', 'tsa.cnf', '-out', 'answer.tsr');
  const answer = readFileSync(at('answer.tsr'));
  return { status: 200, arrayBuffer: async () => new Uint8Array(answer).buffer };
};

const tsaConfig = `[tsa]
default_tsa = one
[one]
serial = serial
signer_cert = tsa.pem
certs = ca.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
ess_cert_id_alg = sha256
`;

function makeByOpenssl(): void {
  const subject = (name: string) => ['-subj', `/C=VN/O=Sở thử nghiệm/CN=${name}`, '-utf8'];
  const days = ['-days', '3650'];
  judge(
    'openssl',
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'ca.key', '-out', 'ca.pem', ...days],
    ...['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign,cRLSign'],
    ...subject('CA thử'),
  );
  writeFileSync(at('sign.ext'), 'keyUsage=critical,digitalSignature,nonRepudiation\n');
  writeFileSync(
    at('tsa.ext'),
    'keyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n',
  );
  const issue = (name: string, extensions: string, ...kind: readonly string[]): void => {
    judge('openssl', 'genpkey', ...kind, '-out', `${name}.key`);
    judge('openssl', 'req', '-new', '-key', `${name}.key`, '-out', `${name}.csr`, ...subject(name));
    const by = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'];
    const out = ['-out', `${name}.pem`, '-extfile', extensions];
    judge('openssl', 'x509', '-req', '-in', `${name}.csr`, ...by, ...days, ...out);
  };
  issue('rsa', 'sign.ext', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048');
  issue('ec', 'sign.ext', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-384');
  issue('tsa', 'tsa.ext', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256');
  for (const name of ['rsa', 'ec']) {
    const parts = ['-inkey', `${name}.key`, '-in', `${name}.pem`, '-certfile', 'ca.pem'];
    const guard = ['-passout', `pass:${passphrase}`];
    judge('openssl', 'pkcs12', '-export', ...parts, ...guard, '-out', `${name}.p12`);
    judge('openssl', 'pkcs12', '-export', '-legacy', ...parts, ...guard, '-out', `${name}-old.p12`);
  }
  writeFileSync(at('tsa.cnf'), tsaConfig);
  writeFileSync(at('serial'), '01\n');
}

/** RSASSA-PSS, which `cchc sign` does not make but must take from others. */
function pssByOpenssl(content: Uint8Array): Uint8Array {
  writeFileSync(at('content.bin'), content);
  const key = ['-signer', 'rsa.pem', '-inkey', 'rsa.key', '-certfile', 'ca.pem'];
  const pss = ['-keyopt', 'rsa_padding_mode:pss', '-keyopt', 'rsa_pss_saltlen:32', '-md', 'sha256'];
  const form = ['-binary', '-cades', '-nosmimecap', '-outform', 'DER', '-out', 'pss.der'];
  judge('openssl', 'cms', '-sign', '-in', 'content.bin', ...key, ...pss, ...form);
  return readFileSync(at('pss.der'));
}

/** OpenSSL's certificates are valid from today on. */
const today = { now: () => new Date(), fetch: opensslStamps };

async function sign(file: string, ...options: readonly string[]): Promise<void> {
  const run = await runIn(folder, ['sign', file, ...options], today);
  expect(run.stderr).toBe('');
  expect(run.code).toBe(0);
}

const stamped = ['--tsa', 'http://tsa.example/'];
const sealed = ['--as', 'agency', '--number', '45', '--date', '20/3/2020', '--seal', 'dau.png'];
/** Each with the number of its signatures. */
const files: Record<string, number> = {
  'rsa.pdf': 1,
  'ec.pdf': 1,
  'old.pdf': 1,
  'stamped.pdf': 1,
  'two.pdf': 2,
  'two-stamped.pdf': 2,
  'initials.pdf': 1,
  'initials-two.pdf': 2,
  'three.pdf': 3,
  'initials-stamped.pdf': 1,
  'initials-two-stamped.pdf': 2,
  'three-stamped.pdf': 3,
  'pss.pdf': 1,
  'pss-sealed.pdf': 2,
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-judges-'));
  writeFileSync(at('report.pdf'), await approvedReport());
  makeByOpenssl();
  drawPng(at('chu-ky.png'), { width: 160, height: 60, colour: [0, 0, 200] });
  drawPng(at('dau.png'), { width: 120, height: 120, colour: [220, 0, 0] });
  await sign('report.pdf', '--p12', 'rsa.p12', '--out', 'rsa.pdf');
  await sign('report.pdf', '--p12', 'ec.p12', '--picture', 'chu-ky.png', '--out', 'ec.pdf');
  await sign('report.pdf', '--p12', 'rsa-old.p12', '--out', 'old.pdf');
  await sign('report.pdf', '--p12', 'ec-old.p12', ...stamped, '--out', 'stamped.pdf');
  await sign('rsa.pdf', '--p12', 'ec.p12', ...sealed, '--out', 'two.pdf');
  await sign('stamped.pdf', '--p12', 'rsa.p12', ...sealed, ...stamped, '--out', 'two-stamped.pdf');
  await sign('report.pdf', '--as', 'form', '--p12', 'ec.p12', '--out', 'initials.pdf');
  await sign('initials.pdf', '--p12', 'rsa.p12', '--out', 'initials-two.pdf');
  await sign('initials-two.pdf', '--p12', 'ec.p12', ...sealed, '--out', 'three.pdf');
  const content = ['--as', 'content', '--picture', 'chu-ky.png', ...stamped];
  await sign('report.pdf', '--p12', 'rsa.p12', ...content, '--out', 'initials-stamped.pdf');
  await sign('initials-stamped.pdf', '--p12', 'ec.p12', ...stamped, '--out', 'initials-two-stamped.pdf');
  const both = [...sealed, ...stamped];
  await sign('initials-two-stamped.pdf', '--p12', 'rsa.p12', ...both, '--out', 'three-stamped.pdf');
  const report = readFileSync(at('report.pdf'));
  writeFileSync(at('pss.pdf'), await signElsewhere(report, 'approverSignature', pssByOpenssl));
  await sign('pss.pdf', '--p12', 'ec.p12', ...sealed, '--out', 'pss-sealed.pdf');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The signatures of a file: what each covers, and its CMS without the padding. */
function signaturesIn(file: string): { content: Buffer; cms: Buffer }[] {
  const bytes = readFileSync(at(file));
  return [...bytes.toString('latin1').matchAll(/\/ByteRange \[0 (\d+) (\d+) (\d+) *\]/g)].map((match) => {
    const [start = 0, end = 0, rest = 0] = match.slice(1).map(Number);
    const padded = Buffer.from(bytes.subarray(start + 1, end - 1).toString('latin1'), 'hex');
    const content = Buffer.concat([bytes.subarray(0, start), bytes.subarray(end, end + rest)]);
    return { content, cms: padded.subarray(0, 4 + padded.readUInt16BE(2)) };
  });
}

describe('signed reports', () => {
  it('are still PDF/A-2a and PDF/UA-1 after every signature (veraPDF)', () => {
    const names = Object.keys(files);
    const verdicts = judge(process.execPath, wrapper, 'PDFA-2A,PDFUA-1', ...names);
    expect(verdicts.match(/^ok\t/gm)).toHaveLength(2 * names.length);
  });

  it.each(Object.entries(files))('hold for OpenSSL, signing-certificate-v2 included: %s', (file, count) => {
    const signatures = signaturesIn(file);
    expect(signatures).toHaveLength(count);
    for (const { content, cms } of signatures) {
      writeFileSync(at('content.bin'), content);
      writeFileSync(at('signature.der'), cms);
      const names = [
        '-in',
        'signature.der',
        '-content',
        'content.bin',
        '-CAfile',
        'ca.pem',
        '-out',
        '/dev/null',
      ];
      const verdict = judge(
        'openssl',
        ...['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-purpose', 'any', ...names],
      );
      expect(verdict).toContain('CAdES Verification successful');
    }
  });

  it.each(Object.entries(files))('hold for poppler: %s', (file, count) => {
    const { stdout } = spawnSync('pdfsig', [at(file)], { encoding: 'utf8' });
    expect(stdout.match(/Signature is Valid\./g)).toHaveLength(count);
    expect(stdout.match(/Signature Type: ETSI\.CAdES\.detached/g)).toHaveLength(count);
    expect(stdout.match(/Signing Hash Algorithm: SHA-256/g)).toHaveLength(count);
    expect(stdout.match(/ Total document signed/g)).toHaveLength(1);
  });

  it.each(Object.keys(files))('hold for cchc verify: %s', async (file) => {
    const run = await runIn(folder, ['verify', file, '--trust', 'ca.pem'], today);
    expect(run.code, run.stdout).toBe(0);
    expect(run.stdout).toContain('HỢP LỆ');
  });

  it('are refused by all three when a byte is changed, so the judges judge', async () => {
    const changed = readFileSync(at('rsa.pdf'));
    changed[5000] = (changed[5000] ?? 0) ^ 1;
    writeFileSync(at('changed.pdf'), changed);
    expect(spawnSync('pdfsig', [at('changed.pdf')], { encoding: 'utf8' }).stdout).not.toContain(
      'Signature is Valid.',
    );
    const [{ content, cms }] = signaturesIn('changed.pdf') as [{ content: Buffer; cms: Buffer }];
    writeFileSync(at('content.bin'), content);
    writeFileSync(at('signature.der'), cms);
    const names = [
      '-in',
      'signature.der',
      '-content',
      'content.bin',
      '-CAfile',
      'ca.pem',
      '-out',
      '/dev/null',
    ];
    const options = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-purpose', 'any'];
    expect(() => judge('openssl', ...options, ...names)).toThrow();
    expect((await runIn(folder, ['verify', 'changed.pdf'], today)).code).toBe(1);
  });

  it.each(['rsa', 'ec'])('are signed with a key on a token (SoftHSM): %s', async (name) => {
    mkdirSync(at(`token-${name}`), { recursive: true });
    const out = `token-${name}.pdf`;
    const run = await signWithTokenOf(folder, name, ['sign', 'report.pdf', '--out', out]);
    expect(run).toEqual({ code: 0, stdout: `${out}\n`, stderr: '' });
    expect(spawnSync('pdfsig', [at(out)], { encoding: 'utf8' }).stdout).toContain('Signature is Valid.');
    expect((await runIn(folder, ['verify', out, '--trust', 'ca.pem'], today)).code).toBe(0);
  });

  it('are signed with a token by the program as it is installed, bundled and in a process of its own', async () => {
    await signWithTokenOf(folder, 'ec', ['sign', 'report.pdf', '--out', 'token-own.pdf']);
    const args = ['sign', 'report.pdf', '--pkcs11', library, '--slot', 'ec', '--out', 'token-bin.pdf'];
    const env = { ...process.env, CCHC_PKCS11_PIN: '1234' };
    const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect((await runIn(folder, ['verify', 'token-bin.pdf', '--trust', 'ca.pem'], today)).code).toBe(0);
  });

  it('are not signed with a token without such a key, or with a wrong PIN', async () => {
    mkdirSync(at('token-rsa'), { recursive: true });
    const out = ['sign', 'report.pdf', '--out', 'no.pdf'];
    const run = await signWithTokenOf(folder, 'rsa', [...out, '--key', 'khac']);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('Thiết bị không có khóa riêng “khac”. Hiện có: rsa');
    const wrong = await signWithTokenOf(folder, 'rsa', out, '9999');
    expect(wrong.stderr).toContain('không nhận mã PIN');
    // SoftHSM shows a slot more, which no token was set up in.
    const absent = await runIn(folder, [...out, '--pkcs11', library, '--slot', 'khac'], today);
    expect(absent.stderr).toContain('Không thấy thiết bị “khac”. Đang cắm: rsa.');
    const unready = await runIn(folder, [...out, '--pkcs11', library, '--slot', '1'], {
      ...today,
      env: { CCHC_PKCS11_PIN: '1234' },
    });
    expect(unready).toMatchObject({ code: 1, stdout: '' });
    expect(unready.stderr).toContain('Thiết bị không làm việc được (CKR_');
    expect(existsSync(at('no.pdf'))).toBe(false);
  });
});
