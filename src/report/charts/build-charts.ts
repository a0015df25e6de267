import type { ReportContext } from '../report-context.ts';
import { attainmentBars, barInWords } from './attainment-chart.ts';
import type { Chart } from './chart-model.ts';
import { panelInWords, quarterPanels } from './quarter-chart.ts';

/** The charts of a report: what was attained against the plan's levels, and how it went quarter by quarter. */
export function buildCharts(context: ReportContext): readonly Chart[] {
  const bars = attainmentBars(context);
  const panels = quarterPanels(context);
  const frame = (number: number, title: string) => ({
    title: `Biểu đồ ${number}. ${title}`,
    file: `${context.chartStem}-bieu-do-${number}.svg`,
  });
  return [
    ...(bars.length === 0
      ? []
      : [
          {
            kind: 'attainment' as const,
            ...frame(1, 'Kết quả thực hiện so với mức Kế hoạch'),
            alternative: `Biểu đồ thanh ngang. ${bars.map(barInWords).join('; ')}.`,
            bars,
          },
        ]),
    ...(panels.length === 0
      ? []
      : [
          {
            kind: 'quarters' as const,
            ...frame(bars.length === 0 ? 1 : 2, 'Tỷ lệ đạt được theo từng quý (%)'),
            alternative: `Biểu đồ đường theo quý. ${panels.map(panelInWords).join('. ')}.`,
            panels,
          },
        ]),
  ];
}
