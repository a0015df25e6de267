import { webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

/** Made by an npm library that shares no code with the program: keys and certificates as long as a test runs. */
const engine = new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto });
pkijs.setEngine('node', engine);

export interface Identity {
  readonly name: string;
  readonly keys: webcrypto.CryptoKeyPair;
  readonly certificate: pkijs.Certificate;
}

export type KeyKind = 'rsa' | 'rsa-1024' | 'rsa-pss' | 'ec';

interface Wanted {
  readonly name: string;
  readonly kind?: KeyKind;
  readonly from?: string;
  readonly until?: string;
  /** Key usage bits, most significant first; none when left out. */
  readonly usage?: number;
  readonly authority?: boolean;
  readonly purposes?: readonly string[];
  readonly keys?: webcrypto.CryptoKeyPair;
  readonly more?: readonly pkijs.Extension[];
}

const digitalSignature = 0x80;
const certAndListSign = 0x06;

let lastSerial = 1000;

export async function makeKeys(kind: KeyKind): Promise<webcrypto.CryptoKeyPair> {
  const algorithm =
    kind === 'ec'
      ? { name: 'ECDSA', namedCurve: 'P-256' }
      : {
          name: kind === 'rsa-pss' ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5',
          hash: 'SHA-256',
          modulusLength: kind === 'rsa-1024' ? 1024 : 2048,
          publicExponent: new Uint8Array([1, 0, 1]),
        };
  return (await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
}

/** A certificate by `issuer`, or by itself. */
export async function makeIdentity(wanted: Wanted, issuer: Identity | null = null): Promise<Identity> {
  const keys = wanted.keys ?? (await makeKeys(wanted.kind ?? 'ec'));
  const certificate = new pkijs.Certificate();
  certificate.version = 2;
  lastSerial += 1;
  certificate.serialNumber = new asn1js.Integer({ value: lastSerial });
  addName(certificate.subject, wanted.name);
  addName(certificate.issuer, issuer?.name ?? wanted.name);
  certificate.notBefore.value = new Date(wanted.from ?? '2019-01-01T00:00:00Z');
  certificate.notAfter.value = new Date(wanted.until ?? '2024-01-01T00:00:00Z');
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  certificate.extensions = [...extensionsOf(wanted), ...(wanted.more ?? [])];
  await certificate.sign((issuer?.keys ?? keys).privateKey, 'SHA-256');
  return { name: wanted.name, keys, certificate };
}

export function makeAuthority(name = 'Tổ chức chứng thực thử'): Promise<Identity> {
  return makeIdentity({ name, authority: true });
}

function addName(name: pkijs.RelativeDistinguishedNames, commonName: string): void {
  const add = (type: string, value: string): void => {
    name.typesAndValues.push(
      new pkijs.AttributeTypeAndValue({ type, value: new asn1js.Utf8String({ value }) }),
    );
  };
  add('2.5.4.10', 'Sở thử nghiệm');
  add('2.5.4.3', commonName);
}

export function extension(oid: string, critical: boolean, value: { toBER(): ArrayBuffer }): pkijs.Extension {
  return new pkijs.Extension({ extnID: oid, critical, extnValue: value.toBER() });
}

function extensionsOf({ authority = false, usage, purposes = [] }: Wanted): pkijs.Extension[] {
  const bits = usage ?? (authority ? certAndListSign : digitalSignature);
  const unused = Math.clz32(bits & -bits) === 32 ? 0 : 31 - Math.clz32(bits & -bits);
  const keyUsage = new asn1js.BitString({ valueHex: new Uint8Array([bits]).buffer, unusedBits: unused });
  const extensions = [extension('2.5.29.15', true, keyUsage)];
  if (authority) {
    extensions.push(extension('2.5.29.19', true, new pkijs.BasicConstraints({ cA: true }).toSchema()));
  }
  if (purposes.length > 0) {
    const list = new asn1js.Sequence({
      value: purposes.map((value) => new asn1js.ObjectIdentifier({ value })),
    });
    extensions.push(extension('2.5.29.37', true, list));
  }
  return extensions;
}

export function derOf(identity: Identity): Uint8Array {
  return new Uint8Array(identity.certificate.toSchema(true).toBER());
}

export function pemOf(identity: Identity): string {
  const base64 = Buffer.from(derOf(identity)).toString('base64').replace(/.{64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`;
}

async function keyBag(key: webcrypto.CryptoKey, encryption: object): Promise<pkijs.SafeBag> {
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', key);
  const shrouded = new pkijs.PKCS8ShroudedKeyBag({ parsedValue: pkijs.PrivateKeyInfo.fromBER(pkcs8) });
  // pkijs declares the algorithm's type more narrowly than its own documentation uses it.
  await shrouded.makeInternalValues(encryption as never);
  return new pkijs.SafeBag({ bagId: '1.2.840.113549.1.12.10.1.2', bagValue: shrouded });
}

/** A PKCS#12 file with the key of one identity, if any, and the certificates of any. */
export async function makeP12(
  key: webcrypto.CryptoKey | null,
  identities: readonly Identity[],
  passphrase: string,
): Promise<Uint8Array> {
  const password = new TextEncoder().encode(passphrase).buffer;
  const encryption = {
    password,
    contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 },
    hmacHashAlgorithm: 'SHA-256',
    iterationCount: 1000,
  };
  const bags = [
    ...(key === null ? [] : [await keyBag(key, encryption)]),
    ...identities.map(
      ({ certificate }) =>
        new pkijs.SafeBag({
          bagId: '1.2.840.113549.1.12.10.1.3',
          bagValue: new pkijs.CertBag({ parsedValue: certificate }),
        }),
    ),
  ];
  const safe = new pkijs.AuthenticatedSafe({
    parsedValue: { safeContents: [{ privacyMode: 0, value: new pkijs.SafeContents({ safeBags: bags }) }] },
  });
  await safe.makeInternalValues({ safeContents: [{}] });
  const pfx = new pkijs.PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: safe } });
  await pfx.makeInternalValues({
    password,
    iterations: 1000,
    pbkdf2HashAlgorithm: 'SHA-256',
    hmacHashAlgorithm: 'SHA-256',
  });
  return new Uint8Array(pfx.toSchema().toBER());
}
