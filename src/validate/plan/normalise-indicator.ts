import type { Formula, Indicator, Level, Target, Timing } from '../../domain/plan.ts';
import type * as Written from '../generated/plan-document.ts';
import type { Flatten } from './flatten-sum.ts';
import { readAmount } from './read-level.ts';

export function normaliseTargets(targets: readonly Written.Target[], flatten: Flatten): readonly Target[] {
  return targets.map(({ number, text, indicators }) => ({
    number,
    text,
    indicators: indicators.map((one) => indicator(one, flatten)),
  }));
}

function indicator(one: Written.Indicator, flatten: Flatten): Indicator {
  const milestones = Object.entries(one.milestones ?? {}).map(([quarter, level]) => [
    quarter,
    readAmount(level),
  ]);
  return {
    id: one.id,
    label: one.label,
    unit: one.unit ?? '',
    concept: one.concept ?? null,
    formula: formula(one, flatten),
    level: level(one),
    levelLabel: one.levelLabel ?? null,
    impliedLevel: one.impliedLevel ?? false,
    aspiration: one.aspiration ?? false,
    judged: timing(one.judged),
    basis: one.basis ?? null,
    milestones: Object.fromEntries(milestones),
    mayBeNotApplicable: one.mayBeNotApplicable ?? false,
    explainWhenMissed: one.explainWhenMissed ?? false,
    evidence: one.evidence ?? false,
    result: one.result ?? null,
    resultOfYear: one.resultOfYear ?? null,
    pending: one.pending ?? null,
    note: one.note ?? null,
  };
}

/** The rules have seen to it that there is exactly one. */
function formula(one: Written.Indicator, flatten: Flatten): Formula {
  if (one.ratio) {
    const [numerator = [], denominator = []] = one.ratio;
    return { kind: 'ratio', numerator: flatten(numerator), denominator: flatten(denominator) };
  }
  if (one.share) return { kind: 'share', measure: one.share, of: one.of ?? [], counts: one.counts ?? [] };
  if (one.document) return { kind: 'document', measure: one.document, by: one.by ?? '' };
  if (one.qualitative) return { kind: 'qualitative', judgedBy: one.qualitative.judgedBy };
  return { kind: 'count', measures: flatten(one.count ?? []) };
}

function level(one: Written.Indicator): Level | null {
  for (const compare of ['atLeast', 'atMost', 'equal'] as const) {
    const written = one[compare];
    if (written !== undefined) return { compare, ...readAmount(written) };
  }
  return null;
}

function timing(judged: Written.Indicator['judged']): Timing {
  if (judged === undefined) return { kind: 'each-period' };
  return typeof judged === 'string' ? { kind: judged } : { kind: 'from', from: judged.from };
}
