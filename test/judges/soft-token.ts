import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pkcs11js from 'pkcs11js';
import { type Ran, runIn } from '../sign/support/office.ts';

export const library = '/usr/lib/softhsm/libsofthsm2.so';
const pin = '1234';

/** Runs the program with a software token (SoftHSM) that holds one key of the folder and its certificate. */
export async function signWithTokenOf(
  folder: string,
  name: string,
  args: readonly string[],
  typed = pin,
): Promise<Ran> {
  const store = join(folder, `token-${name}`, 'store');
  const settings = join(folder, `token-${name}`, 'softhsm2.conf');
  // The library reads its settings from this process' environment.
  process.env.SOFTHSM2_CONF = settings;
  if (!existsSync(settings)) {
    mkdirSync(store, { recursive: true });
    writeFileSync(settings, `directories.tokendir = ${store}\nobjectstore.backend = file\n`);
    makeToken(folder, name);
  }
  const env = { CCHC_PKCS11_PIN: typed };
  return runIn(folder, [...args, '--pkcs11', library, '--slot', name], { env, now: () => new Date() });
}

function makeToken(folder: string, name: string): void {
  const pins = ['--pin', pin, '--so-pin', '5678'];
  util('--init-token', '--free', '--label', name, ...pins);
  util('--import', join(folder, `${name}.key`), '--token', name, '--label', name, '--id', '01', '--pin', pin);
  addCertificate(new X509Certificate(readFileSync(join(folder, `${name}.pem`))).raw, name);
}

function util(...parameters: readonly string[]): void {
  const { status, error, stderr } = spawnSync('softhsm2-util', parameters, { encoding: 'utf8' });
  if (error || status !== 0) throw new Error(`softhsm2-util: ${error?.message ?? stderr}`);
}

/** `softhsm2-util` imports keys only. */
function addCertificate(der: Buffer, label: string): void {
  const device = new pkcs11js.PKCS11();
  device.load(library);
  device.C_Initialize();
  const [slot] = device
    .C_GetSlotList(true)
    .filter((one) => device.C_GetTokenInfo(one).label.replace(/[\0 ]+$/, '') === label);
  if (slot === undefined) throw new Error(`no token ${label}`);
  const session = device.C_OpenSession(slot, pkcs11js.CKF_SERIAL_SESSION | pkcs11js.CKF_RW_SESSION);
  device.C_Login(session, pkcs11js.CKU_USER, pin);
  device.C_CreateObject(session, [
    { type: pkcs11js.CKA_CLASS, value: pkcs11js.CKO_CERTIFICATE },
    { type: pkcs11js.CKA_CERTIFICATE_TYPE, value: pkcs11js.CKC_X_509 },
    { type: pkcs11js.CKA_TOKEN, value: true },
    { type: pkcs11js.CKA_PRIVATE, value: false },
    { type: pkcs11js.CKA_SUBJECT, value: Buffer.from([0x30, 0]) },
    { type: pkcs11js.CKA_LABEL, value: label },
    { type: pkcs11js.CKA_VALUE, value: der },
  ]);
  device.C_Finalize();
  device.close();
}
