/**
 * The office's own words for one report. Phrases may hold slots in braces that are filled from the scorecard.
 * `null` where the office wrote nothing and the program's own sentence stands.
 */
export interface OfficeText {
  readonly period: string;
  readonly opening: string | null;
  readonly purposes: string | null;
  readonly requirements: string | null;
  /** By target number: reasons, causes, remedies. */
  readonly targets: Readonly<Record<string, string>>;
  /** By task id: the department's sentence. */
  readonly tasks: Readonly<Record<string, string>>;
  /** By role number. */
  readonly roles: Readonly<Record<string, string>>;
  readonly shortcomings: string | null;
  readonly nextTasks: readonly string[];
  readonly proposals: readonly string[];
  /** For half-year and year: general assessment. */
  readonly strengths: string | null;
  readonly causes: string | null;
  readonly lessons: string | null;
}
