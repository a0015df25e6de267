import type { IndicatorComparison } from '../../domain/comparison.ts';
import { rateOf } from '../../domain/figure.ts';
import type { Indicator, Plan } from '../../domain/plan.ts';
import type { Figure } from '../../domain/scorecard.ts';
import { rateCell } from '../appendices/cells.ts';
import { type ComparisonTable, cell } from '../comparison-table.ts';
import type { Say } from '../explain/say.ts';
import { answerWords, figureWords } from '../explain/value-words.ts';
import { unitName } from '../report-context.ts';
import { changeWords } from './change-words.ts';
import { type ComparedIndicator, type DiffInput, isAcrossPlans } from './diff-input.ts';
import type { DiffModel } from './diff-model.ts';

/** The units of one indicator whose figures do not read the same in both periods; `null` when there are none. */
export function unitTable(
  input: DiffInput,
  { before, after, comparison }: ComparedIndicator,
  { say, heads }: { readonly say: Say; readonly heads: readonly [string, string] },
): DiffModel['units'][number] | null {
  if (before === null || after === null) return null;
  const { kind } = after.formula;
  const hasRates = kind === 'ratio' && before.formula.kind === 'ratio';
  const isNumber = kind === 'ratio' || kind === 'count';
  const rows = unitsIn(input, comparison).flatMap((unit): ComparisonTable['rows'] => {
    const sides = [
      { plan: input.before.plan, indicator: before, figure: unit.before },
      { plan: input.after.plan, indicator: after, figure: unit.after },
    ];
    const texts = sides.map((side) => unitValue(side, say));
    if (texts[0] === texts[1]) return [];
    const rates = hasRates ? sides.map(({ indicator, figure }) => rateText(figure, indicator)) : [];
    const change = isNumber ? [changeWords(unit, { before, after }, say)] : [];
    return [[unitName(input.after.plan, unit.unit), ...texts, ...rates, ...change].map((text) => cell(text))];
  });
  if (rows.length === 0) return null;
  const align = isNumber ? 'right' : 'left';
  const head = (label: string) => ({ label, align }) as const;
  const columns = [
    { label: say('Đơn vị', 'Unit'), align: 'left' as const },
    ...heads.map(head),
    ...(hasRates ? heads.map((period) => head(say(`Tỷ lệ ${period} (%)`, `Rate ${period} (%)`))) : []),
    ...(isNumber ? [head(say('Tăng, giảm', 'Change'))] : []),
  ];
  return { title: `${after.id}. ${after.label}`, table: { columns, rows } };
}

/** In the plan's order. Across plans only those that have a part on both sides: the others have no counterpart. */
function unitsIn(input: DiffInput, { units }: IndicatorComparison): IndicatorComparison['units'] {
  const known = isAcrossPlans(input)
    ? units.filter(({ before, after }) => before !== null && after !== null)
    : units;
  return input.after.plan.units.flatMap(({ id }) => known.find(({ unit }) => unit === id) ?? []);
}

interface UnitSide {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly figure: Figure | null;
}

/** What the unit answered, where it was asked for something other than a number. */
function unitValue({ plan, indicator: { formula }, figure }: UnitSide, say: Say): string {
  if (figure === null) return '';
  const measure = formula.kind === 'share' || formula.kind === 'document' ? formula.measure : '';
  const isAnswer = figure.state === 'value' && figure.answer !== null;
  return isAnswer ? answerWords(say, figure.answer, plan.measures[measure]) : figureWords(figure);
}

function rateText(figure: Figure | null, { level }: Indicator): string {
  return figure === null || figure.state === 'not-asked' ? '' : rateCell(figure, rateOf(figure), level);
}
