import type { Amount, Indicator } from '../../domain/plan.ts';
import { compare, one } from '../../domain/rational.ts';
import type { IndicatorScore } from '../../domain/scorecard.ts';
import { limitsEachQuarter } from '../../domain/taking-part.ts';
import { printDay } from '../format/date.ts';
import { printNumber } from '../format/number.ts';
import { levelAsPercentage } from '../format/rate.ts';

/** The plan's level as a cell says it: the plan's own label, else `Tối thiểu 30% (4 đơn vị)`, `Phấn đấu 100%`. */
export function levelLabel(indicator: Indicator, score: IndicatorScore | undefined): string {
  const { levelLabel: written, level, formula } = indicator;
  if (written !== null) return written;
  if (formula.kind === 'document') return `Chậm nhất ngày ${printDay(formula.by)}`;
  if (formula.kind === 'qualitative') return '(đánh giá định tính)';
  if (level === null || indicator.impliedLevel) return '(không quy định tỷ lệ)';
  const amount = `${amountLabel(level)}${limitsEachQuarter(indicator) ? ' mỗi quý' : ''}`;
  if (indicator.aspiration) return `Phấn đấu ${amount}`;
  if (level.compare === 'atMost') return `Không quá ${amount}`;
  const whole = level.kind === 'ratio' && compare(level.value, one) === 0;
  if (level.compare === 'equal' || whole) return amount;
  return `Tối thiểu ${amount}${neededUnits(indicator, score)}`;
}

function amountLabel(amount: Amount): string {
  return amount.kind === 'ratio' ? levelAsPercentage(amount.value) : printNumber(amount.value, 'cell');
}

/** Of how many units a share makes it, so that nobody has to work it out. */
function neededUnits({ formula, level }: Indicator, score: IndicatorScore | undefined): string {
  if (formula.kind !== 'share' || level?.kind !== 'ratio' || !score?.needed) return '';
  return ` (${printNumber(score.needed, 'cell')} đơn vị)`;
}
