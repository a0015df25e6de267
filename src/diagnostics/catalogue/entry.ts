export type Severity = 'error' | 'warning';

/**
 * What is said in one language. `{name}` is filled with a value of the finding; a part in square brackets
 * appears only when every value in it is there. The detail leads with the plan's own number and label, the
 * remedy says what to do.
 */
interface Texts {
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
}

/**
 * What stands behind a code. The example is a valid piece of the sample that `of` names and what becomes of it:
 * a test writes `bad` for `good` there and expects this code and no other.
 */
export interface Entry {
  readonly severity: Severity;
  readonly vi: Texts;
  readonly en: Texts;
  readonly example: Example;
}

export type Sample = 'submission' | 'plan' | 'receipts' | 'office' | 'waivers' | 'folder' | 'bytes';

export interface Example {
  readonly of: Sample;
  readonly good: string;
  readonly bad: string;
}

/** The names of all `{slots}` of a text, computed by the compiler. */
export type SlotsOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | SlotsOf<Rest>
  : never;
