import { drawChart } from '../report/charts/draw-chart.ts';
import type { ReportModel } from '../report/report-model.ts';
import { writeSvg } from './write-svg.ts';

/** The report's charts as SVG, by the name under which the Markdown shows them. */
export function writeCharts({ appendices }: ReportModel): ReadonlyMap<string, string> {
  const charts = appendices.flatMap((appendix) => appendix.charts);
  return new Map(charts.map((chart) => [chart.file, writeSvg(drawChart(chart), chart.alternative)]));
}
