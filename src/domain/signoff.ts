import type { Day } from './day.ts';

/** One period's internal confirmations, oldest first; each entry holds the hash of the one before. */
export interface SignoffRecord {
  readonly plan: string;
  readonly period: string;
  readonly entries: readonly SignoffEntry[];
}

export type SignoffEntry = Confirmation | Issuance | Reopening;

interface ChainedEntry {
  readonly step: string;
  /** ISO 8601 with Vietnam's zone. */
  readonly at: string;
  /** `sha256:…` of the canonical content that the entry is about. */
  readonly content: string;
  /** Hash of the entry before, `none` for the first. */
  readonly previous: string;
}

/** A named person confirmed this content. */
export interface Confirmation extends ChainedEntry {
  readonly name: string;
  readonly position: string;
  readonly authority: string | null;
  /** The day from which the confirmed report looks. */
  readonly asOf: Day;
  /** Units left out of it, with the reason. */
  readonly excluded: Readonly<Record<string, string>>;
  /** `sha256:…` of the list of input files and their hashes; `null` in records older than these lists. */
  readonly inputs: string | null;
  readonly chosen: ChosenPresentation;
}

/** How the confirmed report is worded and what it shows, where that was chosen; otherwise as the plan provides. */
export interface ChosenPresentation {
  readonly charts?: boolean;
  /** Folder of an office's own templates, from the workspace; empty: the program's. */
  readonly templates?: string;
  /** The reworded Markdown whose words were confirmed, from the workspace. */
  readonly text?: string;
}

/** Number and date of an issued document. */
export interface DocumentNumber {
  readonly number: number;
  readonly date: Day;
}

/** The approved report got its number and date. */
export interface Issuance extends ChainedEntry, DocumentNumber {
  readonly step: 'issued';
  /** Version of the program that made the files; `null` in older records. */
  readonly program: string | null;
}

/** The issued report is to be replaced by another one (ND30 Điều 18): a new revision begins. */
export interface Reopening extends ChainedEntry {
  readonly step: 'reopened';
  readonly name: string;
  readonly position: string;
  readonly reason: string;
  /** What is replaced; `content` is that report's. */
  readonly replaces: DocumentNumber;
}

export function isIssuance(entry: SignoffEntry): entry is Issuance {
  return entry.step === 'issued';
}

export function isReopening(entry: SignoffEntry): entry is Reopening {
  return entry.step === 'reopened';
}

export function isConfirmation(entry: SignoffEntry): entry is Confirmation {
  return !isIssuance(entry) && !isReopening(entry);
}
