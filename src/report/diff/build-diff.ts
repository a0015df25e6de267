import type { Indicator, Plan } from '../../domain/plan.ts';
import { indicatorsOf } from '../../domain/taking-part.ts';
import { legendOf } from '../comparison-table.ts';
import { type Language, sayIn } from '../explain/say.ts';
import { printOutOf } from '../format/number.ts';
import { periodName } from '../format/period-name.ts';
import { counterpartNotes } from './counterpart-notes.ts';
import { type DiffInput, isAcrossPlans } from './diff-input.ts';
import type { DiffModel } from './diff-model.ts';
import { indicatorColumns, indicatorRow, verdictsOf } from './indicator-rows.ts';
import { unitTable } from './unit-tables.ts';

/** Two periods, of one plan or of two years, indicator by indicator, and unit by unit where they differ. */
export function buildDiff(input: DiffInput, language: Language): DiffModel {
  const { before, after, comparison } = input;
  const say = sayIn(language);
  const [earlier, later] = [before.scorecard.period, after.scorecard.period];
  const heads = [earlier.id, later.id] as const;
  const compared = comparison.indicators.map((one) => ({
    before: indicatorOf(before.plan, one.ids.before),
    after: indicatorOf(after.plan, one.ids.after),
    comparison: one,
  }));
  const paired = compared.filter((one) => one.before !== null && one.after !== null);
  // By the printed words: whoever counts the arrows of the table finds the same.
  const changed = paired.filter((one) => new Set(verdictsOf(input, one, say)).size > 1).length;
  const units = paired.flatMap((one) => unitTable(input, one, { say, heads }) ?? []);
  const indicators = {
    columns: indicatorColumns(heads, say),
    rows: compared.map((one) => indicatorRow(input, one, say)),
  };
  return {
    title: say(
      `So sánh ${periodName(later)} với ${periodName(earlier)}`,
      `${later.id} compared with ${earlier.id}`,
    ),
    indicators,
    unitsTitle: isAcrossPlans(input)
      ? say(
          'Đơn vị có thay đổi, trong số đơn vị được tính ở cả hai kỳ',
          'Units that differ, of those in both',
        )
      : say('Đơn vị có thay đổi', 'Units that differ'),
    units,
    legend: legendOf([indicators, ...units.map(({ table }) => table)], say),
    notes: isAcrossPlans(input) ? counterpartNotes(input, compared, say) : [],
    summary: say(
      `Đánh giá thay đổi ở ${printOutOf(changed, paired.length)} chỉ tiêu thành phần.`,
      `The judgement changed for ${changed} of ${paired.length} indicators.`,
    ),
  };
}

function indicatorOf(plan: Plan, id: string | null): Indicator | null {
  return indicatorsOf(plan).find((one) => one.id === id) ?? null;
}
