import type { Evidence } from '../../sign/revocation/evidence.ts';
import { readGiven } from '../read-given.ts';

/** Revocation lists and OCSP answers that the user named; lists may be PEM. */
export async function readEvidence(
  start: string,
  { crl = [], ocsp = [] }: { readonly crl?: readonly string[]; readonly ocsp?: readonly string[] },
): Promise<Evidence> {
  const lists = await Promise.all(crl.map((path) => readGiven(start, path)));
  const answers = await Promise.all(ocsp.map((path) => readGiven(start, path)));
  return { lists: lists.map(outOfPem), answers };
}

function outOfPem(bytes: Uint8Array): Uint8Array {
  const [, base64] =
    /-----BEGIN X509 CRL-----([\s\S]*?)-----END/.exec(Buffer.from(bytes).toString('latin1')) ?? [];
  return base64 === undefined ? bytes : Buffer.from(base64, 'base64');
}
