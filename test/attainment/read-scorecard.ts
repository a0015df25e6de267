import { computeScorecard } from '../../src/attainment/compute-scorecard.ts';
import type { Rational } from '../../src/domain/rational.ts';
import type { Figure, IndicatorScore, Scorecard } from '../../src/domain/scorecard.ts';
import type { Workspace } from '../../src/domain/workspace.ts';

/** The scorecard of a period, seen from its closing date or from another day. */
export function scorecardOf(workspace: Workspace, periodId: string, asOf?: string): Scorecard {
  const period = workspace.plan.periods.find((one) => one.id === periodId);
  if (!period) throw new Error(`the test's plan has no period ${periodId}`);
  return computeScorecard(workspace, period, { asOf: asOf ?? period.closes, excluded: new Map() });
}

export function scoreOf(workspace: Workspace, periodId: string, id = '1'): IndicatorScore {
  const score = scorecardOf(workspace, periodId).indicators[id];
  if (!score) throw new Error(`no indicator ${id}`);
  return score;
}

/** `6416/6490`, a bare number, or the kind of nothing; `~` where partial. */
export function written(figure: Figure | null | undefined): string {
  if (!figure) return 'absent';
  const { state, numerator, denominator, partial } = figure;
  const mark = partial ? '~' : '';
  if (state !== 'value') return `${mark}${state}`;
  return `${mark}${plain(numerator)}${denominator === null ? '' : `/${plain(denominator)}`}`;
}

function plain(value: Rational | null): string {
  if (value === null) return '?';
  return value.d === 1n ? `${value.n}` : `${value.n}:${value.d}`;
}
