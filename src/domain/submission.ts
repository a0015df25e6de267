import type { Answer } from './measure.ts';
import type { Place } from './place.ts';
import type { Rational } from './rational.ts';
import type { Person } from './register.ts';

/** What one unit reports for one quarter, as used. */
export interface Submission {
  readonly file: string;
  readonly plan: string;
  readonly period: string;
  readonly unit: string;
  readonly reporter: Person;
  readonly head: Person;
  /** Answers about the reporting unit itself and about others: unit id → measure id → answer. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, PlacedAnswer>>>>;
  /** Indicator id → reason. */
  readonly notApplicable: Readonly<Record<string, Placed<string>>>;
  readonly indicators: Readonly<Record<string, IndicatorStatement>>;
  /** By task id. */
  readonly tasks: Readonly<Record<string, TaskStatement>>;
  readonly corrections: readonly Correction[];
  readonly difficulties: string | null;
  readonly proposals: string | null;
  /** Hash of the normalised content: comments and layout do not matter. */
  readonly digest: string;
}

export interface Placed<T> {
  readonly value: T;
  readonly at: Place;
}

export interface PlacedAnswer {
  readonly answer: Answer;
  readonly at: Place;
}

export interface IndicatorStatement {
  readonly at: Place;
  readonly explanation: string | null;
  readonly reasons: readonly Reason[];
  readonly evidence: readonly Evidence[];
  /** For qualitative indicators: what the judging unit decided. */
  readonly judgement: 'met' | 'not-met' | 'in-progress' | null;
  /** A percentage that the unit typed, as a fraction of one. */
  readonly rate: Placed<Rational> | null;
}

/** A cause with the number of cases that it explains. */
export interface Reason {
  readonly measure: string;
  readonly count: Rational;
  readonly text: string;
  readonly at: Place;
}

export type Evidence = { readonly at: Place } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'document'; readonly number: string; readonly date: string }
);

export type TaskState = 'done' | 'regular' | 'on-track' | 'behind' | 'not-due' | 'no-activity' | 'not-ours';

export interface TaskStatement {
  readonly at: Place;
  readonly state: TaskState;
  readonly result: string | null;
  readonly evidence: readonly Evidence[];
}

/** Changes one figure of an earlier quarter, openly. */
export interface Correction {
  readonly at: Place;
  readonly period: string;
  readonly measure: string;
  /** The unit whose figure changes. */
  readonly about: string;
  readonly from: Answer;
  readonly to: Answer;
  readonly reason: string;
}
