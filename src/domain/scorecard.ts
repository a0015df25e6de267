import type { Day } from './day.ts';
import type { Answer } from './measure.ts';
import type { Period } from './period.ts';
import type { Rational } from './rational.ts';
import type { Correction, TaskState } from './submission.ts';

/** The figures of one period: all that a report prints, exact. */
export interface Scorecard {
  readonly plan: string;
  readonly period: Period;
  /** The day from which the report looks. */
  readonly asOf: Day;
  readonly units: readonly UnitStanding[];
  readonly targets: readonly TargetScore[];
  /** By indicator id. */
  readonly indicators: Readonly<Record<string, IndicatorScore>>;
  /** By measure id or total id: the department's figure, and what stands behind it. */
  readonly figures: Readonly<Record<string, MeasureScore>>;
  readonly tasks: readonly TaskScore[];
  /** Corrections that this report takes into account, in order. */
  readonly corrections: readonly AppliedCorrection[];
}

export interface UnitStanding {
  readonly unit: string;
  readonly name: string;
  /** One entry a quarter of the period. */
  readonly quarters: readonly UnitQuarter[];
}

/** `handed-in`: in time, or punctuality unknown when `received` is null. A returned file counts as missing. */
export type UnitStatus = 'handed-in' | 'late' | 'missing' | 'returned' | 'excluded' | 'not-expected';

export interface UnitQuarter {
  readonly quarter: string;
  readonly status: UnitStatus;
  /** What the unit itself did: of one left out the status that it would have; of the others the same. */
  readonly did: Exclude<UnitStatus, 'excluded'>;
  readonly received: Day | null;
  readonly daysLate: number;
  /** Why it was returned or excluded. */
  readonly reason: string | null;
}

export type Judgement = 'exceeded' | 'met' | 'in-progress' | 'undetermined' | 'not-met' | 'no-activity';
export type Progress = 'ahead' | 'on-course' | 'behind';

/**
 * Why a judgement is what it is. `compared`: value against level, nobody missing. `provisional`: the same, while
 * units are missing. `certain`: units are missing, but their best and worst case agree. `open`: they do not.
 * `by-quarter`: each quarter against the level by itself.
 * `irrevocable`: reached before the day of judgement and cannot be undone. `not-due`: that day has not come.
 * `stated`: in words, by the unit that judges. The others name the kind of nothing that the figure is.
 */
export type JudgementReason =
  | 'compared'
  | 'by-quarter'
  | 'provisional'
  | 'certain'
  | 'open'
  | 'irrevocable'
  | 'not-due'
  | 'stated'
  | Exclude<Figure['state'], 'value'>;

export interface TargetScore {
  readonly number: string;
  readonly judgement: Judgement;
  readonly progress: Progress | null;
  readonly indicators: readonly string[];
}

export interface IndicatorScore {
  readonly id: string;
  readonly inPeriod: Figure;
  readonly toDate: Figure;
  /** Which of the two was judged. */
  readonly basis: 'period' | 'to-date';
  readonly judgement: Judgement;
  readonly why: JudgementReason;
  /** The judgement of the other value, where it has one and differs. */
  readonly otherJudgement: Judgement | null;
  /** Against the milestones, while in progress; `null` where the plan sets none. */
  readonly progress: Progress | null;
  /** How many units a share needs, or the number a ratio needs, for the level; `null` without a level. */
  readonly needed: Rational | null;
  /** The judgement could not be made or could change because these units owe answers, about themselves or others. */
  readonly missing: readonly string[];
  /** How many of the units asked have reported what this indicator needs. */
  readonly coverage: { readonly reported: number; readonly expected: number };
  /** Accepted `không áp dụng`: left out of the denominator. */
  readonly notApplicable: readonly string[];
  /** By unit id, for every unit that the indicator is about. */
  readonly byUnit: Readonly<Record<string, FigurePair>>;
  /** In-period figures of the year's quarters up to the period's last, as seen from this report. */
  readonly byQuarter: Readonly<Record<string, Figure>>;
  /** The period before and the same period a year before, where they can be had. */
  readonly periodBefore: Figure | null;
  readonly yearBefore: Figure | null;
}

/**
 * One value with its kind of nothing.
 * `value`: numerator, and denominator for ratios and shares. `no-activity`: nothing arose.
 * `unplanned`: the denominator is not known yet. `no-data`: nobody has reported. `not-applicable`. `not-asked`.
 */
export interface Figure {
  readonly state: 'value' | 'no-activity' | 'unplanned' | 'no-data' | 'not-applicable' | 'not-asked';
  readonly numerator: Rational | null;
  readonly denominator: Rational | null;
  /** For a single unit's answer that is not a number: yes/no, choice, date, document. */
  readonly answer: Answer | null;
  /** Some units or quarters are missing from it. */
  readonly partial: boolean;
  /** Lowest and highest rate (or count) possible once the missing have reported; null where unbounded. */
  readonly lowest: Rational | null;
  readonly highest: Rational | null;
}

export interface FigurePair {
  readonly inPeriod: Figure;
  readonly toDate: Figure;
}

/**
 * A measure's or total's figure. For answers that are not numbers it counts the units that have it (yes, a document,
 * a day, any choice); `byChoice` counts them by choice id, and by `có` and `không`.
 */
export interface MeasureScore extends FigurePair {
  /** By unit id, for every unit that is asked in the year so far; the department's figure is their sum. */
  readonly byUnit: Readonly<Record<string, FigurePair>>;
  readonly byChoice: Readonly<Record<string, FigurePair>>;
}

export interface TaskScore {
  readonly id: string;
  /** The department's state as its lead or the office stated it; `null`: not reported. */
  readonly state: TaskState | null;
  /** Due before the day of the report and not done. */
  readonly overdue: boolean;
  /** Whose statement it is. */
  readonly statedBy: string | null;
}

export interface AppliedCorrection extends Correction {
  /** The quarter whose submission carries it, and the unit that reports it. */
  readonly carriedBy: string;
  readonly reporter: string;
}
