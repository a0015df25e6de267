import type { Explanation } from '../../domain/explanation.ts';
import { equals, type Rational, sumOf } from '../../domain/rational.ts';
import { printNumber } from '../format/number.ts';
import { figureOn, type ReportContext } from '../report-context.ts';
import { type Fact, fact } from './explanation-model.ts';
import type { Say } from './say.ts';

/** `2.626 + 3.790 = 6.416`: how each side of a ratio adds up over the measures. */
export function sumFacts(context: ReportContext, explanation: Explanation, say: Say): readonly Fact[] {
  const { formula, figure } = explanation;
  if (formula.kind !== 'ratio') return [];
  const side = (label: string, measures: readonly string[], sum: Rational | null): readonly Fact[] => {
    const text = sumText(context, { explanation, measures, sum });
    return text === null ? [] : [fact(label, text)];
  };
  return [
    ...side(say('Cộng tử số', 'Numerator adds up'), formula.numerator, figure.numerator),
    ...side(say('Cộng mẫu số', 'Denominator adds up'), formula.denominator, figure.denominator),
  ];
}

/**
 * `null` where there is nothing to add, or where the measures by themselves add up to something else: a quarter in
 * which a unit lacks one answer counts for none of the formula.
 */
function sumText(
  { scorecard }: ReportContext,
  {
    explanation,
    measures,
    sum,
  }: { explanation: Explanation; measures: readonly string[]; sum: Rational | null },
): string | null {
  const parts = measures.flatMap((id) => {
    const pair = scorecard.figures[id];
    return (pair && figureOn(pair, explanation.verdict.basis).numerator) ?? [];
  });
  const isWhole = measures.length > 1 && parts.length === measures.length;
  if (!isWhole || sum === null || !equals(sumOf(parts), sum)) return null;
  return `${parts.map((part) => printNumber(part, 'cell')).join(' + ')} = ${printNumber(sum, 'cell')}`;
}

/** Said only where a unit has such a quarter: part of the formula answered, part missing. */
export function gapFacts({ units, measures }: Explanation, say: Say): readonly Fact[] {
  const isFlow = (id: string): boolean => ['sum', 'toDate'].includes(measures[id]?.rollUp ?? '');
  const hasGap = units.some(({ inputs }) => {
    const flows = inputs.filter(({ measure }) => isFlow(measure));
    const missing = new Set(flows.flatMap(({ state, quarter }) => (state === 'missing' ? [quarter] : [])));
    return flows.some(({ state, quarter }) => state === 'answered' && missing.has(quarter));
  });
  if (!hasGap) return [];
  return [
    fact(
      say('Lưu ý', 'Note'),
      say(
        'Quý nào đơn vị chưa đủ số liệu của công thức thì quý đó chưa được cộng.',
        'A quarter in which a unit lacks part of the formula is not added.',
      ),
    ),
  ];
}
