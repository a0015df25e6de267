import receiptsSchema from '../../schemas/receipts.schema.json' with { type: 'json' };
import { type Finding, isError } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import { orderFindings } from '../diagnostics/order-findings.ts';
import { parseDay } from '../domain/day.ts';
import type { Plan } from '../domain/plan.ts';
import { indicatorsOf } from '../domain/taking-part.ts';
import type { Receipt, Receipts } from '../domain/workspace.ts';
import { headOf, placeIn, type Source } from '../load/source.ts';
import { checkLetters } from './check-letters.ts';
import { knownDespiteBreak } from './known-despite-break.ts';
import { checkPlanAndPeriod, isPeriod } from './office/period-of-file.ts';
import { childOf, type Selected, selectNodes, textOf } from './plan/select-nodes.ts';
import { checkShape } from './shape/check-shape.ts';
import { toValue } from './shape/to-value.ts';
import { suggest } from './suggest.ts';

interface ReceiptsDocument {
  readonly period: string;
  readonly receipts: Readonly<Record<string, ReceiptDocument>>;
}

interface ReceiptDocument {
  readonly received: string;
  readonly state: Receipt['state'];
  readonly reason?: string;
  readonly notApplicable?: readonly string[];
  readonly digest?: string;
}

interface ReadReceipts {
  readonly period: string | null;
  readonly receipts: Receipts | null;
  readonly findings: readonly Finding[];
}

/** The office's register of one quarter; `null` where it holds an error. */
export function readReceipts(plan: Plan, source: Source): ReadReceipts {
  const quarters = plan.periods.filter((period) => period.kind === 'quarter').map((period) => period.id);
  const found = [
    ...checkShape(source, receiptsSchema, {
      skips: (path, node) => path.join() === 'period' && isPeriod(node),
      findings: checkPlanAndPeriod(plan, source, quarters),
    }),
    ...selectNodes(source.root, 'receipts.*').flatMap((at) => checkReceipt(plan, source, at)),
    ...checkLetters(source),
  ];
  const findings = orderFindings(knownDespiteBreak(source, found));
  if (source.brokenAt !== null || findings.some(isError)) return { period: null, receipts: null, findings };
  // The shape has just been checked against the schema.
  const document = toValue(source.root) as ReceiptsDocument;
  const receipts = Object.entries(document.receipts).map(([unit, receipt]) => [unit, asUsed(receipt)]);
  return { period: document.period, receipts: Object.fromEntries(receipts), findings };
}

function asUsed({ received, state, reason, notApplicable, digest }: ReceiptDocument): Receipt {
  return {
    received: parseDay(received) ?? received,
    state,
    reason: reason ?? null,
    notApplicable: notApplicable ?? [],
    digest: digest ?? null,
  };
}

function checkReceipt(plan: Plan, source: Source, { key, node }: Selected): readonly Finding[] {
  const unit = plan.units.find(({ id }) => id === key);
  const head = placeIn(source, headOf(node));
  if (!unit) return [unknownUnit(plan, source, { key, node })];
  const returned = textOf(childOf(node, 'state')) === 'returned' && !childOf(node, 'reason');
  const reasonless = returned
    ? [finding('receipt-without-reason', head, { values: { name: unit.name } })]
    : [];
  const ids = indicatorsOf(plan).map(({ id }) => id);
  const unknown = selectNodes(node, 'notApplicable.*').flatMap(({ node: item }) => {
    const id = textOf(item);
    if (id === null || ids.includes(id)) return [];
    const values = { id, suggestion: suggest(id, ids) ?? '', allowed: ids.join(', ') };
    return [finding('unknown-indicator', placeIn(source, item.range), { values })];
  });
  return [...reasonless, ...unknown];
}

function unknownUnit(plan: Plan, source: Source, { key, node }: Pick<Selected, 'key' | 'node'>): Finding {
  const range = headOf(node);
  const suggestion =
    suggest(
      key,
      plan.units.map(({ id }) => id),
    ) ?? '';
  const name = plan.units.find(({ id }) => id === suggestion)?.name ?? '';
  const fix = suggestion === '' ? null : { ...range, text: suggestion };
  const values = { written: key, plan: plan.id, suggestion, name };
  return finding('unknown-unit', placeIn(source, range), { values, fix });
}
