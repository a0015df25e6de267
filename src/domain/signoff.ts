import type { Day } from './day.ts';

/** One period's internal confirmations, oldest first; each entry holds the hash of the one before. */
export interface SignoffRecord {
  readonly plan: string;
  readonly period: string;
  readonly entries: readonly SignoffEntry[];
}

export type SignoffEntry = Confirmation | Issuance;

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
}

/** The approved report got its number and date. */
export interface Issuance extends ChainedEntry {
  readonly step: 'issued';
  readonly number: number;
  readonly date: Day;
}

export function isIssuance(entry: SignoffEntry): entry is Issuance {
  return entry.step === 'issued';
}
