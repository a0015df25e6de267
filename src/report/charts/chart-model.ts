import type { Judgement } from '../../domain/scorecard.ts';

/** A chart's data, decided and formatted; the picture is drawn from it alone. */
export type Chart = AttainmentChart | QuarterChart;

interface ChartFrame {
  /** `Biểu đồ 1. Kết quả thực hiện so với mức Kế hoạch`. */
  readonly title: string;
  /** Name of the picture's file, beside the Markdown. */
  readonly file: string;
  /** Every figure of the chart in words, for whoever cannot see it. */
  readonly alternative: string;
}

/** One bar an indicator, with the plan's level on it. */
export interface AttainmentChart extends ChartFrame {
  readonly kind: 'attainment';
  readonly bars: readonly AttainmentBar[];
}

export interface AttainmentBar {
  readonly label: string;
  readonly judgement: Judgement;
  /** `Đạt`, in the legend. */
  readonly verdict: string;
  /** As printed: `98,86%`, `…`. */
  readonly value: string;
  /** As printed: `Từ 90% trở lên`; empty where the plan sets none. */
  readonly levelLabel: string;
  /** Hundredths of a per cent; `null` where there is nothing to draw. */
  readonly share: number | null;
  readonly level: number | null;
}

/** Rates quarter by quarter, one panel an indicator. */
export interface QuarterChart extends ChartFrame {
  readonly kind: 'quarters';
  readonly panels: readonly QuarterPanel[];
}

export interface QuarterPanel {
  readonly title: string;
  readonly levelLabel: string;
  /** Hundredths of a per cent; `null` without one. */
  readonly level: number | null;
  readonly points: readonly QuarterPoint[];
}

export interface QuarterPoint {
  /** `Quý I`. */
  readonly label: string;
  /** As printed in per cent: `98,86`, `…`. */
  readonly value: string;
  readonly share: number | null;
}
