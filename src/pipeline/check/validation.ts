import type { Severity } from '../../diagnostics/catalogue/entry.ts';
import type { Finding, Waived } from '../../diagnostics/diagnostic.ts';
import type { ContentCache } from '../../files/content-cache.ts';
import type { Notice } from '../notice.ts';
import type { UnsavedFile } from '../workspace-files.ts';

/** What a check gives. Plain data. */
export interface Validation {
  /** The workspace's folder, absolute. */
  readonly root: string;
  /** That were checked, also those that cannot be read; all submissions where no path was given. */
  readonly files: readonly string[];
  /** The text of those that findings point at. */
  readonly sources: ReadonlyMap<string, { readonly text: string }>;
  /** About the files asked for, in order, without those that are waived. */
  readonly findings: readonly Finding[];
  /** What the office lets pass. */
  readonly waived: readonly Waived[];
  /** Is there a finding as severe as was asked for? Verdicts, formats and exit code all say the same. */
  readonly failed: boolean;
  /** What an officer wants to know last: can it be sent? One a file, or one for all. */
  readonly verdicts: readonly Notice[];
  /** Nothing to check there: never a green tick. */
  readonly missing: readonly Notice[];
}

export interface ValidateOptions {
  /** The least severity that fails. */
  readonly failOn: Severity;
  /** The day that decides which waivers have expired; without it the closing date of each finding's period. */
  readonly asOf?: string;
  /** What earlier runs made of the same files. */
  readonly cache?: ContentCache;
  /** Only what git sees otherwise than at this commit, and what rests on it. */
  readonly changedSince?: string;
  /** git’s own settings, for `changedSince`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Text to be checked in place of the one file of `paths`. */
  readonly unsaved?: UnsavedFile;
}
