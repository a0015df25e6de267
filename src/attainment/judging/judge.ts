import type { Indicator, Level } from '../../domain/plan.ts';
import { compare, type Rational } from '../../domain/rational.ts';
import type { Figure, Judgement, JudgementReason } from '../../domain/scorecard.ts';
import type { IndicatorStatement } from '../../domain/submission.ts';
import { againstLevel, boundsFor, type LevelVerdict, levelOf, valueFor } from './level.ts';

export interface Verdict {
  readonly judgement: Judgement;
  readonly why: JudgementReason;
}

export interface Circumstances {
  /** The day from which it is judged has not come. */
  readonly isPending: boolean;
  /** What is reached cannot be undone: units counted once for the year, numbers that only grow. */
  readonly isIrrevocable: boolean;
  /** For what is judged in words. */
  readonly stated: IndicatorStatement['judgement'];
}

/** Judges one figure. An empty denominator is no activity whenever it is judged: nothing arose. */
export function judge(indicator: Indicator, figure: Figure, circumstances: Circumstances): Verdict {
  const level = levelOf(indicator);
  if (level === null) return judgeStated(circumstances);
  if (figure.state === 'not-applicable') return { judgement: 'no-activity', why: 'not-applicable' };
  if (figure.state === 'no-activity' && !figure.partial)
    return { judgement: 'no-activity', why: 'no-activity' };
  if (circumstances.isPending) {
    const reached = circumstances.isIrrevocable ? reachedAlready(indicator, figure, level) : null;
    return reached
      ? { judgement: reached, why: 'irrevocable' }
      : { judgement: 'in-progress', why: 'not-due' };
  }
  if (figure.state === 'no-activity') return { judgement: 'undetermined', why: 'no-data' };
  if (figure.state !== 'value') return { judgement: 'undetermined', why: figure.state };
  return judgeValue(indicator, figure, level);
}

function judgeStated({ stated, isPending }: Circumstances): Verdict {
  if (stated !== null) return { judgement: stated, why: 'stated' };
  return isPending
    ? { judgement: 'in-progress', why: 'not-due' }
    : { judgement: 'undetermined', why: 'no-data' };
}

function judgeValue(indicator: Indicator, figure: Figure, level: Level): Verdict {
  const value = valueFor(indicator, level, figure);
  if (value === null) return { judgement: 'undetermined', why: 'no-data' };
  if (!figure.partial) return { judgement: againstLevel(value, level), why: 'compared' };
  if (indicator.formula.kind === 'ratio') {
    return { judgement: againstLevel(value, level), why: 'provisional' };
  }
  const agreed = agreedVerdict(level, boundsFor(indicator, level, figure));
  return agreed ? { judgement: agreed, why: 'certain' } : { judgement: 'undetermined', why: 'open' };
}

/**
 * The verdict of which the missing cannot change anything; `null` when best and worst case differ. Where the worst
 * case meets the level and the best exceeds it, it is met.
 */
function agreedVerdict(
  level: Level,
  [lowest, highest]: readonly [Rational | null, Rational | null],
): LevelVerdict | null {
  if (lowest === null) return null;
  const low = againstLevel(lowest, level);
  if (highest === null) return growingVerdict(low, lowest, level);
  const high = againstLevel(highest, level);
  const isBetween = compare(lowest, level.value) < 0 && compare(level.value, highest) < 0;
  if (level.compare === 'equal' && isBetween) return null;
  if (low === high) return low;
  return low !== 'not-met' && high !== 'not-met' ? 'met' : null;
}

/** The verdict on a number that can only grow from here. */
function growingVerdict(low: LevelVerdict, lowest: Rational, level: Level): LevelVerdict | null {
  if (level.compare === 'atLeast') return low === 'not-met' ? null : low;
  return compare(lowest, level.value) > 0 ? 'not-met' : null;
}

function reachedAlready(indicator: Indicator, figure: Figure, level: Level): LevelVerdict | null {
  const [lowest] = boundsFor(indicator, level, figure);
  if (figure.state !== 'value' || lowest === null) return null;
  const verdict = againstLevel(lowest, level);
  return verdict === 'not-met' ? null : verdict;
}
