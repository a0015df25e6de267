import { readIfThere } from '../files/read-files.ts';
import type { Certificate } from '../sign/certificates/certificate.ts';
import { readCertificates } from '../sign/certificates/read-pem.ts';
import { isProblem } from '../sign/problem.ts';
import { type DescribedVerification, describeVerification } from '../sign/verify/describe-verification.ts';
import { verifyPdf } from '../sign/verify/verify-pdf.ts';
import { sayProblem } from '../sign/words/say-problem.ts';
import type { Notice } from './notice.ts';
import { UsageError } from './usage-error.ts';

export type { DescribedSignature, DescribedVerification } from '../sign/verify/describe-verification.ts';

export interface VerifySignedOptions {
  /** PEM files of trusted certificates. */
  readonly trust?: readonly string[];
  readonly language: 'vi' | 'en';
}

export type VerifiedFile = { readonly path: string } & (
  | { readonly verification: DescribedVerification }
  | { readonly refused: Notice }
);

/**
 * Checks the digital signatures of files.
 * @throws UsageError for a file that is not there or a `--trust` that holds no certificate.
 */
export async function verifySigned(
  paths: readonly string[],
  options: VerifySignedOptions,
  { start, now }: { readonly start: string; readonly now: Date },
): Promise<readonly VerifiedFile[]> {
  const anchors = options.trust ? await readAnchors(start, options.trust) : null;
  const files: VerifiedFile[] = [];
  for (const path of paths) {
    const pdf = await readGiven(start, path);
    const verification = await verifyPdf({ pdf, anchors, now });
    files.push(
      isProblem(verification)
        ? { path, refused: sayProblem(verification) }
        : { path, verification: describeVerification(verification, options.language) },
    );
  }
  return files;
}

async function readAnchors(start: string, paths: readonly string[]): Promise<readonly Certificate[]> {
  const anchors: Certificate[] = [];
  for (const path of paths) {
    const certificates = readCertificates(await readGiven(start, path));
    if (certificates === null) {
      throw new UsageError(
        `--trust ${path}: không phải chứng thư PEM.`,
        `--trust ${path}: holds no certificates in PEM.`,
      );
    }
    anchors.push(...certificates);
  }
  return anchors;
}

async function readGiven(start: string, path: string): Promise<Uint8Array> {
  const file = await readIfThere(start, path);
  if (file === null) throw new UsageError(`Không có tệp ${path}.`, `There is no file ${path}.`);
  return file.bytes;
}
