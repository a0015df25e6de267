import type { IndicatorComparison, ScorecardComparison } from '../../domain/comparison.ts';
import { rateOf } from '../../domain/figure.ts';
import type { Indicator, Plan } from '../../domain/plan.ts';
import type { Figure, IndicatorScore, Scorecard } from '../../domain/scorecard.ts';
import { indicatorsOf } from '../../domain/taking-part.ts';
import { cellSigns, rateCell } from '../appendices/cells.ts';
import { type Language, type Say, sayIn } from '../explain/say.ts';
import { figureWords } from '../explain/value-words.ts';
import { verdictWords } from '../explain/verdict-words.ts';
import { printCount } from '../format/number.ts';
import { periodName } from '../format/period-name.ts';
import { changeWords } from './change-words.ts';
import { cell, type DiffCell, type DiffModel, type DiffTable } from './diff-model.ts';
import { unitTable } from './unit-tables.ts';

export interface DiffInput {
  readonly plan: Plan;
  readonly before: Scorecard;
  readonly after: Scorecard;
  readonly comparison: ScorecardComparison;
}

/** Two periods of a plan, indicator by indicator, and unit by unit where they differ. */
export function buildDiff(input: DiffInput, language: Language): DiffModel {
  const { plan, before, after, comparison } = input;
  const say = sayIn(language);
  const heads = [before.period.id, after.period.id] as const;
  const compared = comparison.indicators.flatMap((one) => {
    const indicator = indicatorsOf(plan).find(({ id }) => id === one.indicator);
    return indicator ? [{ indicator, comparison: one }] : [];
  });
  const changed = compared.filter(({ comparison: one }) => one.judgementBefore !== one.judgementAfter).length;
  const units = compared.flatMap((one) => unitTable(plan, one, { say, heads }) ?? []);
  const indicators = {
    columns: indicatorColumns(heads, say),
    rows: compared.map((one) => indicatorRow(input, one, say)),
  };
  return {
    title: say(
      `So sánh ${periodName(after.period)} với ${periodName(before.period)}`,
      `${after.period.id} compared with ${before.period.id}`,
    ),
    indicators,
    unitsTitle: say('Đơn vị có thay đổi', 'Units that differ'),
    units,
    legend: legendFor([indicators, ...units.map(({ table }) => table)], say),
    summary: say(
      `Đánh giá thay đổi ở ${printCount(changed)}/${printCount(compared.length)} chỉ tiêu thành phần.`,
      `The judgement changed for ${changed} of ${compared.length} indicators.`,
    ),
  };
}

function indicatorColumns(heads: readonly [string, string], say: Say): DiffTable['columns'] {
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

function indicatorRow(
  { before, after }: DiffInput,
  { indicator, comparison }: { readonly indicator: Indicator; readonly comparison: IndicatorComparison },
  say: Say,
): readonly DiffCell[] {
  const figures = [comparison.before, comparison.after];
  const { kind } = indicator.formula;
  const value = (figure: Figure | null): string =>
    figure === null || kind === 'qualitative' ? '' : figureWords(figure);
  const rate = (figure: Figure | null): string =>
    figure !== null && figure.state !== 'not-asked' && (kind === 'ratio' || kind === 'share')
      ? rateCell(figure, rateOf(figure), indicator.level)
      : '';
  const verdicts = [before, after].map((card) => verdictText(card.indicators[indicator.id], indicator, say));
  const [first = '', last = ''] = verdicts;
  return [
    cell(indicator.id),
    cell(indicator.label),
    ...figures.map((figure) => cell(value(figure))),
    ...figures.map((figure) => cell(rate(figure))),
    cell(changeWords(comparison, indicator, say)),
    cell(first === last ? last : `${first} → ${last}`, comparison.judgementAfter),
  ];
}

/** What the signs mean that stand in these tables. */
function legendFor(tables: readonly DiffTable[], say: Say): string {
  const texts = new Set(tables.flatMap(({ rows }) => rows.flat().map(({ text }) => text)));
  const signs = [
    [cellSigns.noActivity, say('không phát sinh', 'no activity')],
    [cellSigns.noData, say('chưa có số liệu', 'no data')],
    [cellSigns.notApplicable, say('không áp dụng', 'not applicable')],
  ] as const;
  return signs.flatMap(([sign, words]) => (texts.has(sign) ? [`${sign}: ${words}`] : [])).join('; ');
}

function verdictText(score: IndicatorScore | undefined, indicator: Indicator, say: Say): string {
  if (!score) return say('không có', 'none');
  const figure = score.basis === 'period' ? score.inPeriod : score.toDate;
  const provisional =
    figure.partial && score.judgement !== 'undetermined' ? say(' (tạm tính)', ' (provisional)') : '';
  return `${verdictWords(say, score, indicator.aspiration)}${provisional}`;
}
