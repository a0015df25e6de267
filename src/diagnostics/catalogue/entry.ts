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
 * What stands behind a code. Of every example a test carries out `bad` and expects this code and no other, and with
 * `good` none.
 */
export interface Entry {
  readonly severity: Severity;
  readonly vi: Texts;
  readonly en: Texts;
  readonly example: Example;
}

/** The example as readers are shown it, right and wrong, and how a test carries it out. */
export type Example = TextExample | FolderExample | BytesExample | ShapeExample | ArchiveExample;

export type Sample = 'submission' | 'about' | 'plan' | 'receipts' | 'office' | 'waivers';

/** A piece of the valid sample that `of` names, and what becomes of it. */
export interface TextExample {
  readonly of: Sample;
  readonly good: string;
  readonly bad: string;
}

/** What becomes of a whole folder: one of reports, one whose report was issued, or one that git knows. */
export interface FolderExample {
  readonly of: 'folder';
  readonly in: 'reports' | 'issued' | 'git';
  readonly good: string;
  readonly bad: string;
  /** One after the other. */
  readonly steps: readonly Step[];
}

/** Paths are those of the folder; a `*` in the name of a file stands for the one that is there. */
export type Step =
  | { readonly edit: string; readonly good: string; readonly bad: string }
  | { readonly write: string; readonly text: string }
  | { readonly move: string; readonly to: string }
  | { readonly copy: string; readonly to: string }
  | { readonly remove: string }
  | { readonly makeFolder: string }
  | { readonly link: string; readonly to: string }
  | {
      /** The record and its report as another version of the program would have made them. */
      readonly madeBy: string;
    };

/** A report whose bytes are no text of the right kind. */
export interface BytesExample {
  readonly of: 'bytes';
  readonly good: string;
  readonly bad: string;
  readonly bytes: Bytes;
}

/** Given as such; the sample in another encoding; so much of it. */
export type Bytes =
  | { readonly hex: string }
  | { readonly encoding: 'utf-16le' | 'tcvn3' }
  | { readonly kilobytes: number };

/** What no rule foresees, shown with a description of its own. */
export interface ShapeExample {
  readonly of: 'shape';
  readonly good: string;
  readonly bad: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** What becomes of the files attached to a report: test/pipeline/archive.test.ts does each of them to a copy. */
export interface ArchiveExample {
  readonly of: 'archive';
  readonly good: string;
  readonly bad: string;
}

/** The names of all `{slots}` of a text, computed by the compiler. */
export type SlotsOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | SlotsOf<Rest>
  : never;
