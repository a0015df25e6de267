import type { Appendix, Check, Column } from '../../domain/plan.ts';
import type * as Written from '../generated/plan-document.ts';
import type { Flatten } from './flatten-sum.ts';
import { readAmount } from './read-level.ts';

export function normaliseChecks(checks: readonly Written.Check[], flatten: Flatten): readonly Check[] {
  return checks.map((one) => ({
    label: one.label ?? null,
    indicator: one.indicator ?? null,
    ...rule(one, flatten),
  }));
}

type Rule = Check extends infer One ? (One extends Check ? Omit<One, 'label' | 'indicator'> : never) : never;

/** The rules of the plan have seen to it that there is exactly one. */
function rule(one: Written.Check, flatten: Flatten): Rule {
  for (const kind of ['equal', 'within'] as const) {
    const [left, right] = one[kind] ?? [];
    if (left && right) return { kind, left: flatten(left), right: flatten(right) };
  }
  if (one.opening && one.closing)
    return { kind: 'opening', opening: flatten(one.opening), closing: flatten(one.closing) };
  if (one.total && one.equals) return { kind: 'total', measures: flatten(one.total), control: one.equals };
  if (one.reasonsFor) return { kind: 'reasonsFor', measure: one.reasonsFor };
  return { kind: 'jump', measures: flatten(one.jump ?? []), beyond: readAmount(one.beyond ?? 0) };
}

export function normaliseAppendices(
  appendices: readonly Written.Appendix[],
  flatten: Flatten,
): readonly Appendix[] {
  return appendices.map(({ title, landscape, tables }) => ({
    title,
    landscape: landscape ?? false,
    tables: tables.map((table) => ({
      title: table.title ?? null,
      unit: table.unit ?? null,
      rows: table.rows,
      columns: (table.columns ?? []).map((one) => column(one, flatten)),
      numbered: table.numbered ?? false,
      notes: table.notes ?? [],
    })),
  }));
}

function column(one: Written.Column, flatten: Flatten): Column {
  const head = { label: one.label, group: one.group ?? null };
  return one.indicator === undefined
    ? { ...head, kind: 'sum', measures: flatten(one.add ?? []) }
    : { ...head, kind: 'indicator', indicator: one.indicator, show: one.show ?? 'value' };
}
