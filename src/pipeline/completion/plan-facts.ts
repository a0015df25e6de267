import { parseSource } from '../../load/parse-source.ts';
import { readPlan } from '../../validate/read-plan.ts';

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

/** The facts of a plan's file; `null` where it is not valid. */
export function factsIn({ path, bytes }: { path: string; bytes: Uint8Array }): PlanFacts | null {
  const { source } = parseSource(path, bytes);
  const plan = source && readPlan(source).plan;
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
