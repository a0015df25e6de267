import type { Finding } from '../diagnostics/diagnostic.ts';
import type { OfficeText } from '../domain/office-text.ts';
import type { Plan } from '../domain/plan.ts';
import type { SignoffRecord } from '../domain/signoff.ts';
import type { Receipts, Workspace } from '../domain/workspace.ts';
import type { Source } from '../load/source.ts';
import { checkAcrossFiles } from './check-across-files.ts';
import { readOfficeText } from './read-office-text.ts';
import { readPlan } from './read-plan.ts';
import { readReceipts } from './read-receipts.ts';
import { readSignoffs } from './read-signoffs.ts';
import { readSubmission } from './read-submission.ts';

/** The parsed files of one workspace, by what they hold. */
export interface WorkspaceSources {
  readonly plan: Source | null;
  readonly submissions: readonly Source[];
  readonly receipts: readonly Source[];
  readonly office: readonly Source[];
  readonly signoffs: readonly Source[];
}

export interface ReadWorkspace {
  readonly workspace: Workspace | null;
  readonly officeTexts: Readonly<Record<string, OfficeText>>;
  readonly signoffs: Readonly<Record<string, SignoffRecord>>;
  readonly findings: readonly Finding[];
}

/**
 * Everything valid as used, and what was found wrong. Without a plan nothing else can be judged.
 * @param isQuestioned files that are themselves to be checked: those the schema's own validator judges as well.
 */
export function readWorkspace(
  sources: WorkspaceSources,
  isQuestioned: (file: string) => boolean,
): ReadWorkspace {
  const read =
    sources.plan === null
      ? { plan: null, findings: [] }
      : readPlan(sources.plan, isQuestioned(sources.plan.file));
  const { plan } = read;
  if (plan === null) return { workspace: null, officeTexts: {}, signoffs: {}, findings: read.findings };
  return readUnderPlan(plan, sources, { found: read.findings, isQuestioned });
}

function readUnderPlan(
  plan: Plan,
  sources: WorkspaceSources,
  { found, isQuestioned }: { found: readonly Finding[]; isQuestioned: (file: string) => boolean },
): ReadWorkspace {
  const submissions = sources.submissions.map((source) =>
    readSubmission(plan, source, isQuestioned(source.file)),
  );
  const receipts = sources.receipts.map((source) => readReceipts(plan, source, isQuestioned(source.file)));
  const office = sources.office.map((source) => readOfficeText(plan, source, isQuestioned(source.file)));
  const signoffs = sources.signoffs.map((source) => readSignoffs(source, isQuestioned(source.file)));
  return {
    workspace: {
      plan,
      submissions: submissions.flatMap(({ submission }) => submission ?? []),
      receipts: byPeriod(receipts.map(({ period, receipts: entries }) => ({ period, value: entries }))),
      previous: null,
    },
    officeTexts: byPeriod(
      office.map(({ officeText }) => ({ period: officeText?.period ?? null, value: officeText })),
    ),
    signoffs: byPeriod(signoffs.map(({ record }) => ({ period: record?.period ?? null, value: record }))),
    findings: [
      ...found,
      ...[...submissions, ...receipts, ...office, ...signoffs].flatMap(({ findings }) => findings),
      ...checkAcrossFiles(plan, sources.submissions),
    ],
  };
}

function byPeriod<T extends Receipts | OfficeText | SignoffRecord>(
  read: readonly { readonly period: string | null; readonly value: T | null }[],
): Record<string, T> {
  return Object.fromEntries(
    read.flatMap(({ period, value }) =>
      period === null || value === null ? [] : [[period, value] as const],
    ),
  );
}
