import type { Chart } from './chart-model.ts';
import { drawAttainment } from './draw-attainment.ts';
import { drawQuarters } from './draw-quarters.ts';
import type { Picture } from './picture.ts';

/** Width of the text of an upright page: 210 mm less the margins of 35 and 20 mm. */
const width = 439;

/** The picture of a chart: black on white, with tints that may get lost. */
export function drawChart(chart: Chart): Picture {
  return chart.kind === 'attainment' ? drawAttainment(chart.bars, width) : drawQuarters(chart.panels, width);
}
