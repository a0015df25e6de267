import type { ContentCache } from '../../files/content-cache.ts';
import type { Certificate } from '../../sign/certificates/certificate.ts';
import { readCertificates } from '../../sign/certificates/read-pem.ts';
import { isProblem } from '../../sign/problem.ts';
import { type DescribedVerification, describeVerification } from '../../sign/verify/describe-verification.ts';
import { verifyPdf } from '../../sign/verify/verify-pdf.ts';
import { sayProblem } from '../../sign/words/say-problem.ts';
import { type ArchiveVerification, verifyArchive } from '../archive/verify-archive.ts';
import type { Notice } from '../notice.ts';
import { readGiven } from '../read-given.ts';
import { UsageError } from '../usage-error.ts';
import { readEvidence } from './read-evidence.ts';
import { type SharedNumber, sharedNumbers } from './shared-numbers.ts';

export type { DescribedSignature } from '../../sign/verify/describe-verification.ts';

export interface VerifySignedOptions {
  /** PEM files of trusted certificates. */
  readonly trust?: readonly string[];
  /** Revocation lists and OCSP answers in DER. */
  readonly crl?: readonly string[];
  readonly ocsp?: readonly string[];
  readonly language: 'vi' | 'en';
}

/** Signatures, and what is attached. */
export interface FileVerification extends DescribedVerification {
  /** `null` where nothing is attached. */
  readonly archive: ArchiveVerification | null;
  /** `null` where no other of the files is a different report with the same number. */
  readonly sharedNumber: SharedNumber | null;
}

export type VerifiedFile = { readonly path: string } & (
  | { readonly verification: FileVerification }
  | { readonly refused: Notice }
);

/**
 * Checks the digital signatures of files, and of archive copies whether the attached files still give what is printed.
 * @throws UsageError for a file that is not there or a `--trust` that holds no certificate.
 */
export async function verifySigned(
  paths: readonly string[],
  options: VerifySignedOptions,
  { start, now, cache }: { readonly start: string; readonly now: Date; readonly cache: ContentCache },
): Promise<readonly VerifiedFile[]> {
  const anchors = options.trust ? await readAnchors(start, options.trust) : null;
  const evidence = await readEvidence(start, options);
  const given = await Promise.all(paths.map(async (path) => ({ path, pdf: await readGiven(start, path) })));
  const shared = await sharedNumbers(given);
  const files: VerifiedFile[] = [];
  for (const { path, pdf } of given) {
    const verification = await verifyPdf({ pdf, anchors, now, evidence });
    files.push(
      isProblem(verification)
        ? { path, refused: sayProblem(verification) }
        : {
            path,
            verification: {
              ...describeVerification(verification, options.language),
              archive: await verifyArchive({ path, pdf }, cache),
              sharedNumber: shared.get(path) ?? null,
            },
          },
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
