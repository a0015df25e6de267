import type { Place } from '../domain/place.ts';
import type { Waiver } from '../domain/waiver.ts';
import type { catalogue } from './catalogue/catalogue.ts';
import type { Severity } from './catalogue/entry.ts';

/** A stable name of a kind of fault; `catalogue` holds its texts. */
export type Code = keyof typeof catalogue;

/** A finding about a whole file, or about one that is absent. */
export interface FilePlace {
  readonly file: string;
}

/** What a slot of a message is filled with; in both languages where it is words of the program's own. */
export type Value = string | { readonly vi: string; readonly en: string };

/** One thing found, as plain data without a language: the catalogue turns it into words. */
export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly at: Place | FilePlace;
  readonly values: Readonly<Record<string, Value>>;
  readonly related: readonly Place[];
  /** The certain correction, where there is one. */
  readonly fix: Fix | null;
}

/** A finding that the office lets pass, and by what. */
export interface Waived {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** Replaces characters `start` to `end` (UTF-16 units of the source's text, `end` not included) by `text`. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A value as rules compare it, whatever the reader's language; `''` where the finding has none. */
export function plainValue({ values }: Pick<Finding, 'values'>, slot: string): string {
  const value = values[slot] ?? '';
  return typeof value === 'string' ? value : value.vi;
}

export function hasPlace(at: Place | FilePlace): at is Place {
  return 'line' in at;
}

export function isError(finding: Finding): boolean {
  return finding.severity === 'error';
}
