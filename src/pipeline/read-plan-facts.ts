import { digestOf } from '../files/content-cache.ts';
import { planFile, readIfThere } from '../files/read-files.ts';
import { parseSource } from '../load/parse-source.ts';
import { readPlan } from '../validate/read-plan.ts';
import type { ContentCache } from './open-cache.ts';

/** What a run over many workspaces must know of a plan before it opens the workspace. */
export interface PlanFacts {
  readonly plan: string;
  readonly agency: string;
  readonly year: number;
  readonly periods: readonly { readonly id: string; readonly isYear: boolean }[];
  /** Ids of the periods of which reports are issued. */
  readonly reports: readonly string[];
  /** Folder of last year's workspace, relative to the plan's own. */
  readonly previous: string | null;
}

/** The facts of the plan in a folder, kept by the plan's content; `null` where there is no readable plan. */
export async function readPlanFacts(root: string, cache: ContentCache): Promise<PlanFacts | null> {
  const file = await readIfThere(root, planFile);
  if (file === null) return null;
  const key = digestOf(file.bytes);
  const kept = cache.read('plan-facts', key);
  if (kept !== null) return JSON.parse(Buffer.from(kept).toString('utf8'));
  const facts = factsIn(file);
  cache.write('plan-facts', key, Buffer.from(JSON.stringify(facts)));
  return facts;
}

function factsIn({ path, bytes }: { path: string; bytes: Uint8Array }): PlanFacts | null {
  const { source } = parseSource(path, bytes);
  const plan = source && readPlan(source, false).plan;
  if (!plan) return null;
  return {
    plan: plan.id,
    agency: plan.agency.name,
    year: plan.year,
    periods: plan.periods.map(({ id, kind }) => ({ id, isYear: kind === 'year' })),
    reports: plan.reports,
    previous: plan.previous,
  };
}
