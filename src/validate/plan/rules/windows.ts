import type { Finding } from '../../../diagnostics/diagnostic.ts';
import { finding } from '../../../diagnostics/finding.ts';
import { sayDay } from '../../../diagnostics/say-day.ts';
import { type Day, daysBetween, parseDay } from '../../../domain/day.ts';
import { headOf, placeIn, type Source } from '../../../load/source.ts';
import { childOf, type Selected, selectNodes, textOf } from '../select-nodes.ts';

const order = ['from', 'to', 'due', 'closes', 'reportDue'] as const;

/** Quarters have their days, in order, and follow each other without overlap or gap. */
export function checkWindows(source: Source): readonly Finding[] {
  const periods = selectNodes(source.root, 'periods.*');
  const quarters = periods.filter(({ key }) => /-Q[1-4]$/.test(key)).sort((a, b) => (a.key < b.key ? -1 : 1));
  return [
    ...quarters.flatMap((quarter) => checkComplete(source, quarter)),
    ...periods.flatMap((period) => checkOrder(source, period)),
    ...quarters.flatMap((quarter, index) => checkFollows(source, quarters[index - 1], quarter)),
    ...checkLives(source),
  ];
}

function dayOf(period: Selected | undefined, key: string): Day | null {
  return parseDay(textOf(childOf(period?.node, key)) ?? '');
}

function checkComplete(source: Source, { node, key }: Selected): readonly Finding[] {
  const missing = ['from', 'to', 'closes'].filter((name) => !childOf(node, name));
  if (missing.length === 0 || node.kind !== 'map') return [];
  const values = { id: key, missing: missing.join(', ') };
  return [finding('plan-dates-missing', placeIn(source, headOf(node)), { values })];
}

function checkOrder(source: Source, period: Selected): readonly Finding[] {
  const days = order.flatMap((name) => {
    const day = dayOf(period, name);
    return day === null ? [] : [{ name, day }];
  });
  return days.flatMap((later, index) => {
    const earlier = days[index - 1];
    const node = childOf(period.node, later.name);
    if (!earlier || !node || earlier.day <= later.day) return [];
    const values = { id: period.key, before: earlier.name, after: later.name };
    return [finding('plan-dates-backwards', placeIn(source, node.range), { values })];
  });
}

function checkFollows(source: Source, before: Selected | undefined, quarter: Selected): readonly Finding[] {
  const to = dayOf(before, 'to');
  const from = dayOf(quarter, 'from');
  const until = dayOf(quarter, 'to');
  const node = childOf(quarter.node, 'from');
  const neighbours =
    before !== undefined && Number(quarter.key.slice(-1)) === Number(before.key.slice(-1)) + 1;
  // A quarter that ends before it begins has a finding of its own.
  if (!neighbours || !to || !from || !node || (until !== null && until < from)) return [];
  const between = daysBetween(to, from);
  if (between === 1) return [];
  const code = between < 1 ? 'plan-windows-overlap' : 'plan-windows-gap';
  return [
    finding(code, placeIn(source, node.range), {
      values: { id: quarter.key, from: sayDay(from), to: sayDay(to) },
    }),
  ];
}

/** A unit does not end before it begins. */
function checkLives(source: Source): readonly Finding[] {
  return selectNodes(source.root, 'units.*').flatMap((unit) => {
    const [from, to] = [dayOf(unit, 'from'), dayOf(unit, 'to')];
    const node = childOf(unit.node, 'to');
    if (!from || !to || !node || from <= to) return [];
    const id = textOf(childOf(unit.node, 'id')) ?? '';
    return [
      finding('plan-dates-backwards', placeIn(source, node.range), {
        values: { id, before: 'from', after: 'to' },
      }),
    ];
  });
}
