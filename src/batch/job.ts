import type { Judgement } from '../domain/scorecard.ts';

/** One text in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What one run is asked to do. Plain data: it goes to workers as it is. */
export interface BatchRequest {
  /** Where the command runs, absolute; what is printed and recorded is relative to it. */
  readonly start: string;
  /** `annual`, `issued`, `all`, or one period's id. */
  readonly period: string;
  /** `pdf`, `md`, or both with a comma. */
  readonly format: string;
  /** Absolute; `null`: each report into its workspace's own folder. */
  readonly out: string | null;
  /** Renders even what is up to date. */
  readonly force: boolean;
  /** Writes nothing, only tells what would change. */
  readonly check: boolean;
  /** Folders of an office's own templates and fonts, from where the command runs. */
  readonly templates: string | undefined;
  readonly fontDir: string | undefined;
  /** Digest of the templates and fonts at the beginning of the run. */
  readonly resources: string;
  /** Folder of what earlier runs worked out; `null` for none. */
  readonly cache: string | null;
}

export interface WorkspaceFolder {
  /** Absolute. */
  readonly root: string;
  /** Its path from where the command runs, with forward slashes and without leading `../`: its name in outputs. */
  readonly name: string;
}

/** One report to make: a workspace and a period. */
export interface Job extends WorkspaceFolder {
  /** `null` where the plan cannot be read: the job then fails and says why. */
  readonly period: string | null;
  /** Bytes of its input, for sharing the work out evenly; 0 where nobody asks. */
  readonly weight: number;
}

/** What one report says, in short. */
export interface ReportDigest {
  readonly plan: string;
  readonly agency: string;
  /** How far the content as it is now has come. */
  readonly state: 'draft' | 'approved' | 'issued';
  /** The number and day it was issued under: its files are frozen, whatever the content is now. */
  readonly issue: { readonly number: number; readonly date: string } | null;
  /** How many targets got which judgement. */
  readonly judgements: Readonly<Partial<Record<Judgement, number>>>;
  readonly notices: readonly Bilingual[];
  /** Something in it could not be typeset as written; a notice says what. */
  readonly isFlawed: boolean;
  /** SHA-256 of each file in hexadecimal digits, by its name. */
  readonly digests: Readonly<Record<string, string>>;
}

/**
 * `written`: at least one file is new or changed. `unchanged`: every file was there already, byte for byte.
 * `outdated`: would have been written, but the run only checks. `differs`: issued, and no longer what would be
 * rendered; never rewritten. `failed`: no report; `reason` says why.
 */
export type OutcomeState = 'written' | 'unchanged' | 'outdated' | 'differs' | 'failed';

export interface Outcome {
  readonly workspace: string;
  readonly period: string | null;
  readonly state: OutcomeState;
  /** Paths from where the command runs, by the file's name: what is there after the run, or would be when it only checks. */
  readonly files: Readonly<Record<string, string>>;
  readonly report: ReportDigest | null;
  readonly reason: Bilingual | null;
  /** The first of the findings that stand in the way. */
  readonly findings: readonly BlockingFinding[];
  /** A fault of the machine or the program, not of the data. */
  readonly fault: boolean;
}

export interface BlockingFinding {
  readonly code: string;
  readonly place: Bilingual;
  readonly text: Bilingual;
}
