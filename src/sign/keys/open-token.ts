import { createHash } from 'node:crypto';
import type { PKCS11 } from 'pkcs11js';
import { type Certificate, readCertificate } from '../certificates/certificate.ts';
import { integer, sequence } from '../der/write-der.ts';
import { problem, type SignProblem } from '../problem.ts';
import { matchKey, type SigningKey } from './signing-key.ts';

type Package = typeof import('pkcs11js');
type Handle = Buffer;

export interface TokenRequest {
  /** The library that came with the token. */
  readonly module: string;
  /** Number or label; without it the only one plugged in. */
  readonly slot: string | undefined;
  /** Label of the key; without it the only one. */
  readonly key: string | undefined;
  readonly pin: () => Promise<string>;
  /** When it is to sign. */
  readonly at: Date;
}

/** A key on a token, and how to let go of the token. */
export interface TokenKey {
  readonly key: SigningKey;
  readonly close: () => void;
}

/** Opens a key on a token or in an HSM through PKCS#11; it never leaves the device. */
export async function openToken(request: TokenRequest): Promise<TokenKey | SignProblem> {
  const library = await loadPackage();
  if (library === null) return problem('token-package');
  const device = loadModule(library, request.module);
  if ('problem' in device) return device;
  try {
    const opened = await openKey(library, device, request);
    if ('problem' in opened) letGo(device);
    return opened;
  } catch (error) {
    letGo(device);
    // What the device itself refuses: not initialised, pulled out, busy.
    if (error instanceof library.NativeError) return problem('token-failed', { detail: wordsOf(error) });
    throw error;
  }
}

/** Only who signs with a token has the package: it is built for the machine. */
async function loadPackage(): Promise<Package | null> {
  try {
    // CommonJS: what its native part adds is on the default export alone.
    return (await import('pkcs11js')).default;
  } catch {
    return null;
  }
}

function loadModule(library: Package, file: string): PKCS11 | SignProblem {
  const device = new library.PKCS11();
  try {
    device.load(file);
    device.C_Initialize();
    return device;
  } catch (error) {
    return problem('token-module', { file, detail: wordsOf(error) });
  }
}

async function openKey(
  library: Package,
  device: PKCS11,
  request: TokenRequest,
): Promise<TokenKey | SignProblem> {
  const slot = chooseSlot(device, request.slot);
  if ('problem' in slot) return slot;
  const session = device.C_OpenSession(slot, library.CKF_SERIAL_SESSION);
  const pin = await request.pin();
  try {
    device.C_Login(session, library.CKU_USER, pin);
  } catch (error) {
    const detail = wordsOf(error);
    return detail === 'CKR_PIN_LOCKED' ? problem('token-locked') : problem('token-pin', { detail });
  }
  const token = new Token(library, device, session);
  const key = await token.openKey(request);
  return 'problem' in key ? key : { key, close: () => letGo(device) };
}

function letGo(device: PKCS11): void {
  device.C_Finalize();
  device.close();
}

/** The token of that label or number, or the only one; a slot without a label holds none that was set up. */
function chooseSlot(device: PKCS11, wanted: string | undefined): Handle | SignProblem {
  const slots = device.C_GetSlotList(true);
  const labels = slots.map((slot) => device.C_GetTokenInfo(slot).label.replace(/[\0 ]+$/, ''));
  const named = labels.filter((label) => label !== '');
  const known = named.join(', ');
  if (wanted === undefined && named.length !== 1)
    return known === '' ? problem('token-none') : problem('token-which', { known });
  const label = wanted ?? named[0] ?? '';
  const slot = slots[labels.indexOf(label)] ?? slots[/^\d+$/.test(label) ? Number(label) : -1];
  return slot ?? problem('token-slot', { slot: label, known });
}

/** A session in which the user has logged in. */
class Token {
  readonly #library: Package;
  readonly #device: PKCS11;
  readonly #session: Handle;

  constructor(library: Package, device: PKCS11, session: Handle) {
    this.#library = library;
    this.#device = device;
    this.#session = session;
  }

  async openKey({ key: wanted, at }: TokenRequest): Promise<SigningKey | SignProblem> {
    const keys = this.#find(this.#library.CKO_PRIVATE_KEY);
    const labels = keys.map((key) => this.#text(key, this.#library.CKA_LABEL));
    const index = wanted === undefined && keys.length === 1 ? 0 : labels.indexOf(wanted ?? '');
    const key = keys[index];
    if (key === undefined) return explainNoKey(wanted, labels);
    const certificates = this.#certificates();
    if (certificates.length === 0) return problem('token-certificate', { key: labels[index] ?? '' });
    const matched = await matchKey(async (data) => this.#sign(key, data), certificates, at);
    const isStrange = 'problem' in matched && matched.problem === 'key-mismatch';
    return isStrange ? problem('token-certificate', { key: labels[index] ?? '' }) : matched;
  }

  #sign(key: Handle, data: Uint8Array): Uint8Array | SignProblem {
    const { CKK_EC, CKA_KEY_TYPE, CKM_ECDSA, CKM_SHA256_RSA_PKCS } = this.#library;
    const isEc = this.#attribute(key, CKA_KEY_TYPE).readUIntLE(0, 1) === CKK_EC;
    const input = isEc ? createHash('sha256').update(data).digest() : Buffer.from(data);
    try {
      this.#device.C_SignInit(this.#session, { mechanism: isEc ? CKM_ECDSA : CKM_SHA256_RSA_PKCS }, key);
      const signature = this.#device.C_Sign(this.#session, input, Buffer.alloc(1024));
      return isEc ? pairToDer(signature) : signature;
    } catch (error) {
      return problem('token-failed', { detail: wordsOf(error) });
    }
  }

  #certificates(): readonly Certificate[] {
    return this.#find(this.#library.CKO_CERTIFICATE)
      .map((one) => readCertificate(this.#attribute(one, this.#library.CKA_VALUE)))
      .filter((one) => one !== null);
  }

  #find(kind: number): Handle[] {
    const template = [{ type: this.#library.CKA_CLASS, value: kind }];
    this.#device.C_FindObjectsInit(this.#session, template);
    const found = this.#device.C_FindObjects(this.#session, 100);
    this.#device.C_FindObjectsFinal(this.#session);
    return found;
  }

  #attribute(object: Handle, type: number): Buffer {
    const [read] = this.#device.C_GetAttributeValue(this.#session, object, [{ type }]);
    const value = read?.value;
    return Buffer.isBuffer(value) ? value : Buffer.alloc(0);
  }

  #text(object: Handle, type: number): string {
    return this.#attribute(object, type).toString('utf8');
  }
}

function explainNoKey(wanted: string | undefined, labels: readonly string[]): SignProblem {
  const known = labels.join(', ');
  if (labels.length === 0) return problem('token-keyless');
  return wanted === undefined
    ? problem('token-key-which', { known })
    : problem('token-key', { key: wanted, known });
}

/** PKCS#11 gives the two numbers of an EC signature side by side; CMS wants them as a sequence (RFC 3279). */
function pairToDer(pair: Uint8Array): Uint8Array {
  const half = pair.length / 2;
  const numbers = [pair.subarray(0, half), pair.subarray(half)];
  return sequence(...numbers.map((one) => integer(BigInt(`0x${Buffer.from(one).toString('hex')}`))));
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
