import { openP12 } from '../../sign/keys/open-p12.ts';
import { openToken } from '../../sign/keys/open-token.ts';
import type { SigningKey } from '../../sign/keys/signing-key.ts';
import { isProblem, type SignProblem } from '../../sign/problem.ts';
import { readGiven } from '../read-given.ts';
import { UsageError } from '../usage-error.ts';

export interface KeyOptions {
  readonly p12?: string;
  /** Path of a token's PKCS#11 library. */
  readonly pkcs11?: string;
  readonly slot?: string;
  readonly key?: string;
}

interface KeyTools {
  readonly start: string;
  readonly secret: () => Promise<string>;
  /** When the key is to sign. */
  readonly now: Date;
}

export interface OpenedKey {
  readonly key: SigningKey;
  /** Lets go of the token. */
  readonly close: () => void;
}

/**
 * The key to sign with, out of a file or on a token.
 * @throws UsageError unless exactly one of both is named.
 */
export async function openKey(options: KeyOptions, tools: KeyTools): Promise<OpenedKey | SignProblem> {
  const { p12, pkcs11: module, slot, key: label } = options;
  if ((p12 === undefined) === (module === undefined)) throw oneKey;
  if (module !== undefined) return openToken({ module, slot, key: label, pin: tools.secret, at: tools.now });
  const name = p12 ?? '';
  const bytes = await readGiven(tools.start, name);
  const key = await openP12({ name, bytes }, await tools.secret(), tools.now);
  return isProblem(key) ? key : { key, close: () => {} };
}

const oneKey = new UsageError(
  'Ghi khóa để ký, một trong hai: --p12 <tệp>, hoặc --pkcs11 <thư viện của thiết bị>.',
  'Say what to sign with, one of: --p12 <file>, or --pkcs11 <library of the token>.',
);
