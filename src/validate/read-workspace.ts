import type { Finding } from '../diagnostics/diagnostic.ts';
import type { OfficeText } from '../domain/office-text.ts';
import type { Plan } from '../domain/plan.ts';
import type { SignoffRecord } from '../domain/signoff.ts';
import type { Waiver } from '../domain/waiver.ts';
import type { Receipts, Workspace } from '../domain/workspace.ts';
import type { Source } from '../load/source.ts';
import { checkPeriodFiles } from './across/check-period-files.ts';
import { checkAcrossFiles } from './check-across-files.ts';
import { readOfficeText } from './read-office-text.ts';
import { readPlan } from './read-plan.ts';
import { readReceipts } from './read-receipts.ts';
import { readSignoffs } from './read-signoffs.ts';
import { readSubmission } from './read-submission.ts';
import { readWaivers } from './read-waivers.ts';
import { makeAnew, type Remember } from './remember.ts';

/** The parsed files of one workspace, by what they hold. */
export interface WorkspaceSources {
  readonly plan: Source | null;
  readonly submissions: readonly Source[];
  readonly receipts: readonly Source[];
  readonly office: readonly Source[];
  readonly signoffs: readonly Source[];
  readonly waivers: Source | null;
}

export interface ReadWorkspace {
  readonly workspace: Workspace | null;
  readonly officeTexts: Readonly<Record<string, OfficeText>>;
  readonly signoffs: Readonly<Record<string, SignoffRecord>>;
  readonly waivers: readonly Waiver[];
  readonly findings: readonly Finding[];
}

/** Everything valid as used, and what was found wrong. Without a plan nothing else can be judged. */
export function readWorkspace(sources: WorkspaceSources, remember: Remember = makeAnew): ReadWorkspace {
  const { plan: source } = sources;
  const nothing = { workspace: null, officeTexts: {}, signoffs: {}, waivers: [] };
  if (source === null) return { ...nothing, findings: [] };
  const { plan, findings } = remember('plan', [source], () => readPlan(source));
  return plan === null
    ? { ...nothing, findings }
    : readUnderPlan({ plan, source, found: findings }, sources, remember);
}

interface PlanAsRead {
  readonly plan: Plan;
  readonly source: Source;
  readonly found: readonly Finding[];
}

function readUnderPlan(
  { plan, source: planSource, found }: PlanAsRead,
  sources: WorkspaceSources,
  remember: Remember,
): ReadWorkspace {
  const submissions = sources.submissions.map((source) => ({
    file: source.file,
    ...remember('submission', [planSource, source], () => readSubmission(plan, source)),
  }));
  const receipts = sources.receipts.map((source) =>
    remember('receipts', [planSource, source], () => readReceipts(plan, source)),
  );
  const office = sources.office.map((source) =>
    remember('office text', [planSource, source], () => readOfficeText(plan, source)),
  );
  const signoffs = sources.signoffs.map((source) =>
    remember('signoffs', [planSource, source], () => readSignoffs(plan, source)),
  );
  const waivers = [sources.waivers ?? []]
    .flat()
    .map((source) => remember('waivers', [planSource, source], () => readWaivers(plan, source)));
  return {
    waivers: waivers.flatMap((one) => one.waivers),
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
      ...[...submissions, ...receipts, ...office, ...signoffs, ...waivers].flatMap(
        ({ findings }) => findings,
      ),
      ...checkAcrossFiles(plan, submissions),
      ...[sources.receipts, sources.office, sources.signoffs].flatMap(checkPeriodFiles),
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
