import type { Finding, Fix } from '../../diagnostics/diagnostic.ts';
import type { Answer, Measure } from '../../domain/measure.ts';
import type { Place } from '../../domain/place.ts';
import type { Source } from '../../load/source.ts';

/** A measure as the form calls it: its indicator or task, and its printed label. */
export interface Asked {
  readonly measure: Measure;
  /** `Chỉ tiêu 4`: the first indicator that uses it; `''` where none does. */
  readonly target: string;
  /** The first task that uses it, where no indicator does. */
  readonly task: string;
  /** Name of the unit that it is about, where that is another. */
  readonly about: string;
}

export interface AnswerContext {
  readonly source: Source;
  readonly asked: Asked;
}

export type Reading = { readonly answer: Answer; readonly finding?: Finding } | { readonly finding: Finding };

/** The values with which every message about an answer begins. */
export function whereOf({ measure, target, task, about }: Asked) {
  return { target, task, about, label: measure.label, unit: measure.unit };
}

export interface Fault {
  readonly at: Place;
  readonly written: string;
  readonly fix: Fix | null;
}
