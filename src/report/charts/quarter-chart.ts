import { rateOf } from '../../domain/figure.ts';
import { capitalise, decapitalise } from '../../domain/text.ts';
import { rateCell } from '../appendices/cells.ts';
import { levelLabel } from '../appendices/level-label.ts';
import { quarterName } from '../format/period-name.ts';
import { type ReportContext, type ScoredIndicator, scoredIndicator } from '../report-context.ts';
import { isFlow } from '../targets/quarter-table.ts';
import type { QuarterPanel } from './chart-model.ts';
import { hundredths } from './percent.ts';

/** One panel for every rate that quarters add up to; none in a period of a single quarter. */
export function quarterPanels(context: ReportContext): readonly QuarterPanel[] {
  const { plan, period } = context;
  if (period.quarters.length < 2) return [];
  return plan.targets
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ id }) => scoredIndicator(context, id) ?? [])
    .filter(({ indicator }) => isFlow(plan, indicator))
    .map((scored) => toPanel(scored, period.quarters));
}

/** `Chỉ tiêu 4: quý I 98,86%, quý II 98,94%; mức Kế hoạch từ 90% trở lên`. */
export function panelInWords({ title, points, levelLabel: level }: QuarterPanel): string {
  const values = points.map(
    ({ label, value, share }) => `${decapitalise(label)} ${value}${share === null ? '' : '%'}`,
  );
  return `${title}: ${values.join(', ')}${level === '' ? '' : `; mức Kế hoạch ${decapitalise(level)}`}`;
}

function toPanel({ indicator, score }: ScoredIndicator, quarters: readonly string[]): QuarterPanel {
  const { level } = indicator;
  return {
    title: `Chỉ tiêu ${indicator.id}`,
    levelLabel: levelLabel(indicator, score).replace(/ *\([^)]*\)/g, ''),
    level: level?.kind === 'ratio' && !indicator.impliedLevel ? hundredths(level.value) : null,
    points: quarters.map((quarter) => {
      const figure = score.byQuarter[quarter];
      const rate = figure ? rateOf(figure) : null;
      return {
        label: capitalise(quarterName(quarter)),
        value: figure ? rateCell(figure, rate, level) : '',
        share: rate && hundredths(rate),
      };
    }),
  };
}
