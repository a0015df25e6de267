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

/** How a workspace is read. */
export interface ReadOptions {
  /** Files that are themselves to be checked: those the schema's own validator judges as well. */
  readonly isQuestioned: (file: string) => boolean;
  readonly remember?: Remember;
}

/** Everything valid as used, and what was found wrong. Without a plan nothing else can be judged. */
export function readWorkspace(sources: WorkspaceSources, options: ReadOptions): ReadWorkspace {
  const { plan: source } = sources;
  const nothing = { workspace: null, officeTexts: {}, signoffs: {}, waivers: [] };
  if (source === null) return { ...nothing, findings: [] };
  const { plan, findings } = reader(options)('plan', [source], (twice) => readPlan(source, twice));
  return plan === null
    ? { ...nothing, findings }
    : readUnderPlan({ plan, source, found: findings }, sources, options);
}

/** Reads the last of some sources, the one in question, in the light of the others. */
function reader({ isQuestioned, remember = makeAnew }: ReadOptions) {
  return <T>(kind: string, of: readonly Source[], read: (twice: boolean) => T): T => {
    const twice = isQuestioned(of.at(-1)?.file ?? '');
    return remember(twice ? `${kind}, judged twice` : kind, of, () => read(twice));
  };
}

interface PlanAsRead {
  readonly plan: Plan;
  readonly source: Source;
  readonly found: readonly Finding[];
}

function readUnderPlan(
  { plan, source: planSource, found }: PlanAsRead,
  sources: WorkspaceSources,
  options: ReadOptions,
): ReadWorkspace {
  const read = reader(options);
  const submissions = sources.submissions.map((source) =>
    read('submission', [planSource, source], (twice) => readSubmission(plan, source, twice)),
  );
  const receipts = sources.receipts.map((source) =>
    read('receipts', [planSource, source], (twice) => readReceipts(plan, source, twice)),
  );
  const office = sources.office.map((source) =>
    read('office text', [planSource, source], (twice) => readOfficeText(plan, source, twice)),
  );
  const signoffs = sources.signoffs.map((source) =>
    read('signoffs', [planSource, source], (twice) => readSignoffs(plan, source, twice)),
  );
  const waivers = [sources.waivers ?? []]
    .flat()
    .map((source) => read('waivers', [planSource, source], (twice) => readWaivers(plan, source, twice)));
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
      ...checkAcrossFiles(plan, sources.submissions),
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
