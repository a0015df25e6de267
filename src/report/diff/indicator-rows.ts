import { rateOf } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/plan.ts';
import type { Figure, Scorecard } from '../../domain/scorecard.ts';
import { rateCell } from '../appendices/cells.ts';
import { type ComparisonCell, type ComparisonTable, cell } from '../comparison-table.ts';
import type { Say } from '../explain/say.ts';
import { figureWords } from '../explain/value-words.ts';
import { verdictWords } from '../explain/verdict-words.ts';
import { changeWords } from './change-words.ts';
import type { ComparedIndicator, DiffInput } from './diff-input.ts';

export function indicatorColumns(heads: readonly [string, string], say: Say): ComparisonTable['columns'] {
  const [left, right] = ['left', 'right'] as const;
  return [
    { label: say('STT', 'No.'), align: left },
    { label: say('Chỉ tiêu', 'Indicator'), align: left },
    ...heads.map((label) => ({ label, align: right })),
    ...heads.map((label) => ({ label: say(`Tỷ lệ ${label} (%)`, `Rate ${label} (%)`), align: right })),
    { label: say('Tăng, giảm', 'Change'), align: right },
    { label: say('Đánh giá', 'Judgement'), align: left },
  ];
}

/** The indicator's verdict in each of the two periods, as it is printed. */
export function verdictsOf(
  input: DiffInput,
  { before, after }: ComparedIndicator,
  say: Say,
): readonly [string, string] {
  return [verdictText(input.before.scorecard, before, say), verdictText(input.after.scorecard, after, say)];
}

export function indicatorRow(
  input: DiffInput,
  compared: ComparedIndicator,
  say: Say,
): readonly ComparisonCell[] {
  const { before, after, comparison } = compared;
  const figures = [
    { indicator: before, figure: comparison.before },
    { indicator: after, figure: comparison.after },
  ];
  const [first, last] = verdictsOf(input, compared, say);
  return [
    cell(numberOf(before, after)),
    cell((after ?? before)?.label ?? ''),
    ...figures.map((one) => cell(value(one.indicator, one.figure))),
    ...figures.map((one) => cell(rate(one.indicator, one.figure))),
    cell(before && after ? changeWords(comparison, { before, after }, say) : ''),
    cell(first === last ? last : `${first} → ${last}`, comparison.judgementAfter),
  ];
}

/** The later plan's number, with the earlier one's where that is another. */
function numberOf(before: Indicator | null, after: Indicator | null): string {
  if (after === null) return `(${before?.id ?? ''})`;
  return before === null || before.id === after.id ? after.id : `${after.id} (${before.id})`;
}

function value(indicator: Indicator | null, figure: Figure | null): string {
  return figure === null || indicator?.formula.kind === 'qualitative' ? '' : figureWords(figure);
}

function rate(indicator: Indicator | null, figure: Figure | null): string {
  const kind = indicator?.formula.kind;
  if (figure === null || figure.state === 'not-asked' || (kind !== 'ratio' && kind !== 'share')) return '';
  return rateCell(figure, rateOf(figure), indicator?.level ?? null);
}

function verdictText(card: Scorecard, indicator: Indicator | null, say: Say): string {
  const score = indicator && card.indicators[indicator.id];
  if (!indicator || !score) return say('không có', 'none');
  const figure = score.basis === 'period' ? score.inPeriod : score.toDate;
  const provisional =
    figure.partial && score.judgement !== 'undetermined' ? say(' (tạm tính)', ' (provisional)') : '';
  return `${verdictWords(say, score, indicator.aspiration)}${provisional}`;
}
