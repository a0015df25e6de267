import type { Indicator } from '../../domain/plan.ts';
import { compare, type Rational } from '../../domain/rational.ts';
import type { Figure, Progress } from '../../domain/scorecard.ts';
import { boundsFor, levelOf, valueFor } from './level.ts';

/** From worst to best. */
const order: readonly Progress[] = ['behind', 'on-course', 'ahead'];

/**
 * Ahead of, on or behind the latest milestone at or before the quarter; `null` where the plan sets none so far, or
 * where missing units leave open whether it is behind.
 */
export function progressOf(indicator: Indicator, figure: Figure, quarter: string): Progress | null {
  const latest = Object.keys(indicator.milestones)
    .filter((id) => id <= quarter)
    .toSorted()
    .at(-1);
  const milestone = latest === undefined ? undefined : indicator.milestones[latest];
  if (milestone === undefined) return null;
  const against = (value: Rational | null) => value && paceOf(indicator, value, milestone.value);
  const pace = against(
    milestone.kind === 'number' ? figure.numerator : valueFor(indicator, milestone, figure),
  );
  const hasBounds = indicator.formula.kind !== 'ratio';
  if (!figure.partial || !hasBounds || pace === null) return pace;
  const [low, high] = boundsFor(indicator, milestone, figure).map(against);
  const withoutEnd = isMaximum(indicator) ? 'behind' : 'ahead';
  const paces = [low ?? pace, high ?? withoutEnd].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return paces[0] === 'behind' && paces[1] !== 'behind' ? null : (paces[0] ?? null);
}

/** For a maximum, less is better. */
function paceOf(indicator: Indicator, value: Rational, milestone: Rational): Progress {
  const direction = isMaximum(indicator) ? -1 : 1;
  return order[1 + direction * compare(value, milestone)] ?? 'on-course';
}

function isMaximum(indicator: Indicator): boolean {
  return levelOf(indicator)?.compare === 'atMost';
}

/** The slowest; `null` where nobody has any. */
export function slowest(paces: readonly (Progress | null)[]): Progress | null {
  return order.find((pace) => paces.includes(pace)) ?? null;
}
