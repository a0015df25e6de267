import { readPeriodId } from '../../domain/period.ts';
import type { SourceNode } from '../../load/node.ts';
import { childOf, selectNodes, textOf } from './select-nodes.ts';

/** What a plan defines, as far as it can be read. */
export interface PlanNames {
  readonly kind: ReadonlySet<string>;
  readonly unit: ReadonlySet<string>;
  /** Sets and units. */
  readonly set: ReadonlySet<string>;
  readonly measure: ReadonlySet<string>;
  /** Measures and totals. */
  readonly figure: ReadonlySet<string>;
  readonly indicator: ReadonlySet<string>;
  /** Those written, and those made of quarters. */
  readonly period: ReadonlySet<string>;
}

export function planNames(root: SourceNode): PlanNames {
  const keys = (block: string): readonly string[] => selectNodes(root, `${block}.*`).map(({ key }) => key);
  const ids = (pattern: string): readonly string[] =>
    selectNodes(root, pattern).flatMap(({ node }) => textOf(childOf(node, 'id')) ?? []);
  const units = ids('units.*');
  const measures = keys('measures');
  const periods = new Set(keys('periods'));
  const years = [...periods].map((id) => id.slice(0, 4));
  const made = years
    .flatMap((year) => [`${year}-6M`, `${year}-9M`, year])
    .filter((id) => readPeriodId(id)?.quarters.every((quarter) => periods.has(quarter)));
  return {
    kind: new Set(keys('kinds')),
    unit: new Set(units),
    set: new Set([...keys('sets'), ...units]),
    measure: new Set(measures),
    figure: new Set([...measures, ...keys('totals')]),
    indicator: new Set(ids('targets.*.indicators.*')),
    period: new Set([...[...periods].filter((id) => readPeriodId(id)?.kind === 'quarter'), ...made]),
  };
}
