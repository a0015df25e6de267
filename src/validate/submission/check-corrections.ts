import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { correctableBy, quartersOf } from '../../domain/questions.ts';
import type { Unit } from '../../domain/register.ts';
import type { Correction } from '../../domain/submission.ts';
import type { SourceNode } from '../../load/node.ts';
import { headOf, nodeAt, placeIn, type Source } from '../../load/source.ts';
import { cleanText } from '../clean-text.ts';
import { askedOf } from './asked-measures.ts';
import { quarterLabel } from './quarter-label.ts';
import { readAnswer } from './read-answer.ts';

interface Context {
  readonly plan: Plan;
  readonly source: Source;
  readonly unit: Unit;
  readonly quarter: Period;
}

/** Corrections change a figure that this unit, or one merged into it, reported in an earlier quarter, each once. */
export function readCorrections(context: Context): {
  corrections: readonly Correction[];
  findings: readonly Finding[];
} {
  const node = nodeAt(context.source.root, ['corrections']);
  const read = (node?.kind === 'seq' ? node.items : []).map((item) => readCorrection(context, item));
  return {
    corrections: read.flatMap(({ correction }) => correction ?? []),
    findings: read.flatMap(({ findings }) => findings),
  };
}

interface CorrectionReading {
  readonly correction: Correction | null;
  readonly findings: readonly Finding[];
}

function readCorrection(context: Context, node: SourceNode): CorrectionReading {
  const { plan, source, unit } = context;
  const nothing: CorrectionReading = { correction: null, findings: [] };
  const period = textAt(node, 'period');
  const measure = Object.hasOwn(plan.measures, textAt(node, 'measure'))
    ? plan.measures[textAt(node, 'measure')]
    : undefined;
  const about = textAt(node, 'about') || unit.id;
  const periodFault = checkPeriod(context, node, period);
  const [from, to] = [nodeAt(node, ['from']), nodeAt(node, ['to'])];
  if (!measure || !from || !to) return { ...nothing, findings: periodFault };
  const aboutUnit = plan.units.find((one) => one.id === about);
  const asked = askedOf(plan, measure, aboutUnit && about !== unit.id ? aboutUnit.name : '');
  const before = readAnswer({ source, asked }, from);
  const after = readAnswer({ source, asked }, to);
  const unread = [...before.findings, ...after.findings];
  if (unread.length > 0 || !before.answer || !after.answer)
    return { ...nothing, findings: [...periodFault, ...unread] };
  const faults = [
    ...periodFault,
    ...(periodFault.length > 0 ? [] : checkAsked(context, node, { period, measure: measure.id, about })),
    ...checkChange(context, from, to),
  ];
  const reason = textAt(node, 'reason');
  const at = placeIn(source, headOf(node));
  const figures = { from: before.answer.answer, to: after.answer.answer };
  return { correction: { at, period, measure: measure.id, about, ...figures, reason }, findings: faults };
}

function checkPeriod({ source, quarter }: Context, node: SourceNode, period: string): readonly Finding[] {
  const at = nodeAt(node, ['period']);
  if (!at || !/^\d{4}-Q[1-4]$/.test(period) || period < quarter.id) return [];
  const values = { written: quarterLabel(period), period: quarterLabel(quarter.id) };
  return [finding('correction-not-earlier', placeIn(source, at.range), { values })];
}

function checkAsked(
  { plan, source, unit, quarter: carrying }: Context,
  node: SourceNode,
  { period, measure, about }: { period: string; measure: string; about: string },
): readonly Finding[] {
  const quarter = plan.periods.find((one) => one.id === period);
  const asks = (of: Period, on: Period): boolean =>
    of.kind === 'quarter' &&
    correctableBy(plan, unit.id, { of, on }).some(
      (question) => question.measure.id === measure && question.about.id === about,
    );
  const measureNode = nodeAt(node, ['measure']);
  // What the unit never reports is no choice of its schema, and has that finding.
  const last = quartersOf(plan, unit).at(-1) ?? carrying;
  const ever = plan.periods.some((one) => asks(one, last));
  if (!quarter || asks(quarter, carrying) || !ever || !measureNode) return [];
  const label = plan.measures[measure]?.label ?? measure;
  const values = { label, period: quarterLabel(period) };
  return [finding('correction-not-asked', placeIn(source, measureNode.range), { values })];
}

function checkChange({ source }: Context, from: SourceNode, to: SourceNode): readonly Finding[] {
  if (from.kind !== 'scalar' || to.kind !== 'scalar' || cleanText(from.written) !== cleanText(to.written))
    return [];
  return [
    finding('correction-changes-nothing', placeIn(source, to.range), {
      values: { written: cleanText(to.written) },
    }),
  ];
}

function textAt(node: SourceNode, key: string): string {
  const value = nodeAt(node, [key]);
  return value?.kind === 'scalar' ? cleanText(value.written) : '';
}
