import waiversSchema from '../../schemas/waivers.schema.json' with { type: 'json' };
import { type Finding, isError } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import { allCodes, isCode } from '../diagnostics/message.ts';
import { orderFindings } from '../diagnostics/order-findings.ts';
import { sayDay } from '../diagnostics/say-day.ts';
import { isWaivable } from '../diagnostics/waivable.ts';
import { parseDay } from '../domain/day.ts';
import type { Plan } from '../domain/plan.ts';
import { indicatorsOf } from '../domain/taking-part.ts';
import type { Waiver } from '../domain/waiver.ts';
import type { SourceNode } from '../load/node.ts';
import { headOf, placeIn, type Source } from '../load/source.ts';
import { knownDespiteBreak } from './known-despite-break.ts';
import { checkPlan } from './office/period-of-file.ts';
import { childOf, selectNodes, textOf } from './plan/select-nodes.ts';
import { checkShape } from './shape/check-shape.ts';
import { suggest } from './suggest.ts';

/** What the office lets pass; none where the file holds an error. */
export function readWaivers(
  plan: Plan,
  source: Source,
): { waivers: readonly Waiver[]; findings: readonly Finding[] } {
  const entries = selectNodes(source.root, 'waivers.*').map(({ node }) => node);
  const found = [
    ...checkShape(source, waiversSchema, { skips: () => false, findings: checkPlan(plan, source) }),
    ...entries.flatMap((entry) => rules.flatMap((rule) => rule({ plan, source, entry }))),
  ];
  const findings = orderFindings(knownDespiteBreak(source, found));
  const usable = source.brokenAt === null && !findings.some(isError);
  return { waivers: usable ? entries.map((entry) => asUsed(source, entry)) : [], findings };
}

function asUsed(source: Source, entry: SourceNode): Waiver {
  const text = (key: string): string | null => textOf(childOf(entry, key));
  const by = childOf(entry, 'approvedBy');
  return {
    code: text('code') ?? '',
    unit: text('unit'),
    target: text('target'),
    period: text('period'),
    reason: text('reason') ?? '',
    approvedBy: { name: textOf(childOf(by, 'name')) ?? '', position: textOf(childOf(by, 'position')) ?? '' },
    date: parseDay(text('date') ?? '') ?? '',
    expires: parseDay(text('expires') ?? '') ?? '',
    at: placeIn(source, childOf(entry, 'code')?.range ?? headOf(entry)),
  };
}

interface Judged {
  readonly plan: Plan;
  readonly source: Source;
  readonly entry: SourceNode;
}

const rules = [checkCode, checkUnit, checkTarget, checkPeriod, checkDays] as const;

interface Written {
  readonly node: SourceNode;
  readonly text: string;
}

function written({ entry }: Judged, key: string): Written | null {
  const node = childOf(entry, key);
  const text = textOf(node);
  return node && text !== null && text !== '' ? { node, text } : null;
}

function checkCode(judged: Judged): readonly Finding[] {
  const code = written(judged, 'code');
  if (!code) return [];
  const at = placeIn(judged.source, code.node.range);
  if (!isCode(code.text)) {
    const suggestion = suggest(code.text, allCodes.filter(isWaivable)) ?? '';
    const fix = suggestion === '' ? null : { ...code.node.range, text: suggestion };
    return [finding('waiver-unknown-code', at, { values: { written: code.text, suggestion }, fix })];
  }
  if (isWaivable(code.text)) return [];
  return [finding('waiver-not-allowed', at, { values: { code: code.text } })];
}

function checkUnit(judged: Judged): readonly Finding[] {
  const { plan, source } = judged;
  const unit = written(judged, 'unit');
  const ids = plan.units.map(({ id }) => id);
  if (!unit || ids.includes(unit.text)) return [];
  const suggestion = suggest(unit.text, ids) ?? '';
  const name = plan.units.find(({ id }) => id === suggestion)?.name ?? '';
  const fix = suggestion === '' ? null : { ...unit.node.range, text: suggestion };
  const values = { written: unit.text, plan: plan.id, suggestion, name };
  return [finding('unknown-unit', placeIn(source, unit.node.range), { values, fix })];
}

function checkTarget(judged: Judged): readonly Finding[] {
  const { plan, source } = judged;
  const target = written(judged, 'target');
  const numbers = plan.targets.map(({ number }) => number);
  const known = new Set([...numbers, ...indicatorsOf(plan).map(({ id }) => id)]);
  if (!target || known.has(target.text)) return [];
  const values = { id: target.text, allowed: [...known].join(', ') };
  return [finding('unknown-target', placeIn(source, target.node.range), { values })];
}

function checkPeriod(judged: Judged): readonly Finding[] {
  const { plan, source } = judged;
  const period = written(judged, 'period');
  const ids = plan.periods.map(({ id }) => id);
  if (!period || ids.includes(period.text)) return [];
  const values = { written: period.text, plan: plan.id, allowed: ids.join(', ') };
  return [finding('unknown-report-period', placeIn(source, period.node.range), { values })];
}

function checkDays(judged: Judged): readonly Finding[] {
  const [date, expires] = [written(judged, 'date'), written(judged, 'expires')];
  const [from, to] = [parseDay(date?.text ?? ''), parseDay(expires?.text ?? '')];
  if (!date || !expires || from === null || to === null || from <= to) return [];
  const values = { date: sayDay(from), expires: sayDay(to) };
  return [finding('waiver-ends-early', placeIn(judged.source, expires.node.range), { values })];
}
