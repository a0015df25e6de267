import { type NumberedReport, readDocumentNumber } from '../../sign/pdf/read-document-number.ts';

export interface ReportFile {
  readonly path: string;
  readonly pdf: Uint8Array;
}

/** A number that another report bears as well. */
export interface SharedNumber {
  readonly number: number;
  readonly year: string;
  /** Files of other reports with it. */
  readonly files: readonly string[];
}

/**
 * Which of some files bear a number that a different report among them bears in the same year of the same agency, by
 * path. No record is asked: two files may give each other away.
 */
export async function sharedNumbers(
  files: readonly ReportFile[],
): Promise<ReadonlyMap<string, SharedNumber>> {
  if (files.length < 2) return new Map();
  const read = await Promise.all(
    files.map(async ({ path, pdf }) => ({ path, report: await readDocumentNumber(pdf) })),
  );
  const shared = new Map<string, SharedNumber>();
  for (const { path, report } of read) {
    if (report === null) continue;
    const others = read.filter((other) => other.report !== null && isClash(report, other.report));
    const { number, year } = report;
    if (others.length > 0) shared.set(path, { number, year, files: others.map((other) => other.path) });
  }
  return shared;
}

function isClash(one: NumberedReport, other: NumberedReport): boolean {
  const isSameNumber = one.number === other.number && one.year === other.year && one.agency === other.agency;
  return isSameNumber && one.digest !== other.digest;
}
