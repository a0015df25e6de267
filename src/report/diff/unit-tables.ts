import type { IndicatorComparison } from '../../domain/comparison.ts';
import { rateOf } from '../../domain/figure.ts';
import type { Indicator, Plan } from '../../domain/plan.ts';
import type { Figure } from '../../domain/scorecard.ts';
import { rateCell } from '../appendices/cells.ts';
import type { Say } from '../explain/say.ts';
import { answerWords, figureWords } from '../explain/value-words.ts';
import { unitName } from '../report-context.ts';
import { changeWords } from './change-words.ts';
import { cell, type DiffModel, type DiffTable } from './diff-model.ts';

/** The units of one indicator whose figures do not read the same in both periods; `null` when there are none. */
export function unitTable(
  plan: Plan,
  { indicator, comparison }: { readonly indicator: Indicator; readonly comparison: IndicatorComparison },
  { say, heads }: { readonly say: Say; readonly heads: readonly [string, string] },
): DiffModel['units'][number] | null {
  const isRatio = indicator.formula.kind === 'ratio';
  const isNumber = isRatio || indicator.formula.kind === 'count';
  const units = plan.units.flatMap(({ id }) => comparison.units.find(({ unit }) => unit === id) ?? []);
  const rows = units.flatMap((unit): DiffTable['rows'] => {
    const texts = [unit.before, unit.after].map((figure) => unitValue(plan, { indicator, figure }, say));
    if (texts[0] === texts[1]) return [];
    const rates = isRatio ? [unit.before, unit.after].map((figure) => rateText(figure, indicator)) : [];
    const change = isNumber ? [changeWords(unit, indicator, say)] : [];
    return [[unitName(plan, unit.unit), ...texts, ...rates, ...change].map((text) => cell(text))];
  });
  if (rows.length === 0) return null;
  const align = isNumber ? 'right' : 'left';
  const head = (label: string) => ({ label, align }) as const;
  const columns = [
    { label: say('Đơn vị', 'Unit'), align: 'left' as const },
    ...heads.map(head),
    ...(isRatio ? heads.map((period) => head(say(`Tỷ lệ ${period} (%)`, `Rate ${period} (%)`))) : []),
    ...(isNumber ? [head(say('Tăng, giảm', 'Change'))] : []),
  ];
  return { title: `${indicator.id}. ${indicator.label}`, table: { columns, rows } };
}

/** What the unit answered, where it was asked for something other than a number. */
function unitValue(
  plan: Plan,
  { indicator: { formula }, figure }: { readonly indicator: Indicator; readonly figure: Figure | null },
  say: Say,
): string {
  if (figure === null) return '';
  const measure = formula.kind === 'share' || formula.kind === 'document' ? formula.measure : '';
  const isAnswer = figure.state === 'value' && figure.answer !== null;
  return isAnswer ? answerWords(say, figure.answer, plan.measures[measure]) : figureWords(figure);
}

function rateText(figure: Figure | null, { level }: Indicator): string {
  return figure === null || figure.state === 'not-asked' ? '' : rateCell(figure, rateOf(figure), level);
}
