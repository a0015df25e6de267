import type { Finding } from '../../src/diagnostics/diagnostic.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Source } from '../../src/load/source.ts';
import { changedReports, keptPath, reviewChange } from '../../src/review/acceptance/review-acceptance.ts';
import { checkEvidenceFiles, filesNamedIn } from '../../src/validate/across/check-evidence-files.ts';
import { checkHandedIn } from '../../src/validate/across/check-handed-in.ts';
import { checkPeriodFiles } from '../../src/validate/across/check-period-files.ts';
import { checkAcrossFiles } from '../../src/validate/check-across-files.ts';
import { readReceipts } from '../../src/validate/read-receipts.ts';
import { readSignoffs } from '../../src/validate/read-signoffs.ts';
import { readSubmission } from '../../src/validate/read-submission.ts';
import { plainContent, readContent } from '../../src/validate/submission/accepted-content.ts';

interface Parsed {
  readonly path: string;
  readonly source: Source | null;
}

/**
 * What several files show together. A file by itself is not held against a register or evidence that the case does
 * not have.
 */
export function findingsAcross(
  plan: Plan,
  parsed: readonly Parsed[],
  files: ReadonlyMap<string, Uint8Array>,
): readonly Finding[] {
  const below = (folder: string) =>
    parsed.flatMap(({ path, source }) => (source && path.startsWith(`${folder}/`) ? [source] : []));
  const sources = below('submissions');
  const submissions = sources.map((source) => ({ file: source.file, ...readSubmission(plan, source) }));
  const valid = submissions.flatMap(({ submission }) => submission ?? []);
  const receipts = below('receipts');
  const read = below('signoffs').flatMap((source) => readSignoffs(plan, source).record ?? []);
  const signoffs = Object.fromEntries(read.map((record) => [record.period, record]));
  const paths = [...files.keys()].filter((path) => path.startsWith('submissions/'));
  const evidence = [...files.keys()].filter((path) => path.startsWith('evidence/'));
  const named = evidence.length > 0 ? sources.flatMap((source) => filesNamedIn(plan, source)) : [];
  return [
    ...checkAcrossFiles(plan, submissions),
    ...['receipts', 'office', 'signoffs'].map(below).flatMap(checkPeriodFiles),
    ...(isWholeCase(parsed)
      ? checkHandedIn({ plan, submissions: { paths, sources, valid }, receipts, signoffs })
      : []),
    ...checkEvidenceFiles(named, evidence),
    ...changesIn(plan, { receipts, valid, files }),
  ];
}

/** A register or a sign-off beside reports, or reports of several quarters. */
function isWholeCase(parsed: readonly Parsed[]): boolean {
  const folders = new Set(
    parsed.map(({ path }) =>
      path
        .split('/')
        .slice(0, path.startsWith('sub') ? 2 : 1)
        .join('/'),
    ),
  );
  return folders.size > 1;
}

function changesIn(
  plan: Plan,
  {
    receipts,
    valid,
    files,
  }: {
    receipts: readonly Source[];
    valid: readonly NonNullable<ReturnType<typeof readSubmission>['submission']>[];
    files: ReadonlyMap<string, Uint8Array>;
  },
): readonly Finding[] {
  const registers = receipts.flatMap((source) => {
    const { period, receipts: register } = readReceipts(plan, source);
    return period && register ? [[period, register] as const] : [];
  });
  const workspace = { plan, submissions: valid, receipts: Object.fromEntries(registers), previous: null };
  return changedReports(workspace).map((report) => {
    const path = keptPath(report.submission);
    const bytes = files.get(path);
    const kept = bytes ? readContent(new TextDecoder().decode(bytes), report.accepted) : null;
    return reviewChange(plan, report, {
      kept,
      now: plainContent(report.submission),
      lost: kept === null ? path : '',
    });
  });
}
