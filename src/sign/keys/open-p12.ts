import { P12Signer } from '@libpdf/core';
import { readCertificate } from '../certificates/certificate.ts';
import { type ProblemCode, problem, type SignProblem } from '../problem.ts';
import { matchKey, type SigningKey } from './signing-key.ts';

interface KeyFile {
  /** For messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Opens a PKCS#12 file, those encrypted with RC2 or triple DES included, to sign at that time. */
export async function openP12(
  { name, bytes }: KeyFile,
  passphrase: string,
  at: Date,
): Promise<SigningKey | SignProblem> {
  const opened = await readP12(bytes, passphrase);
  if (typeof opened === 'string') return explain(opened, name);
  const certificates = [opened.certificate, ...opened.certificateChain]
    .map(readCertificate)
    .filter((one) => one !== null);
  return matchKey((data) => opened.sign(data, 'SHA-256'), certificates, at);
}

/** The library's own words when it cannot. */
async function readP12(bytes: Uint8Array, passphrase: string): Promise<P12Signer | string> {
  try {
    return await P12Signer.create(bytes, passphrase);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const reasons: readonly (readonly [RegExp, ProblemCode])[] = [
  [/no private key/i, 'p12-no-key'],
  [/no certificate/i, 'p12-no-certificate'],
  [/password|integrity/i, 'p12-passphrase'],
  [/key algorithm|curve/i, 'p12-key-kind'],
  [/algorithm|unsupported/i, 'p12-old'],
];

function explain(detail: string, file: string): SignProblem {
  const [, reason = 'p12-unreadable'] = reasons.find(([pattern]) => pattern.test(detail)) ?? [];
  // That something else was named needs no technical reason.
  return problem(reason, { file, detail: /^Invalid PKCS#12/.test(detail) ? '' : detail });
}
