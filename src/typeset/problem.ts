/** What can be wrong with a Markdown document that is typeset all the same. Plain data; texts are the caller's. */
type TypesetProblemCode =
  /** A key of the front matter is missing or has no usable value; `subject` is the key. */
  | 'front-matter'
  /** Words stand where nothing is printed, as in a cell beyond the table's columns; `subject` is the words. */
  | 'left-out'
  /** The comment is written as a directive but its name or an argument is unknown; `subject` is what was written. */
  | 'unknown-directive'
  /** Nothing that the directive can apply to follows it; `subject` is its name. */
  | 'directive-without-block'
  /** A span of `head="…"` lies outside the table, overlaps another or cannot be read; `subject` is the span. */
  | 'head-span'
  /** The table is too wide even in the smallest letters: words, perhaps numbers, are broken. `subject` is empty. */
  | 'table-too-wide'
  /** The font has no such letter; `subject` is the letter. */
  | 'missing-letter'
  /** A link leads to a heading that there is not; `subject` is the name. */
  | 'unknown-link'
  /** No bytes were passed for an image, or they are neither PNG nor JPEG nor plain SVG; `subject` is its source. */
  | 'image';

export interface TypesetProblem {
  readonly code: TypesetProblemCode;
  /** 1-based line of the Markdown text. */
  readonly line: number;
  readonly subject: string;
}

/** Takes problems as they are found, in whatever order the stages meet them. */
export type ReportProblem = (problem: TypesetProblem) => void;
