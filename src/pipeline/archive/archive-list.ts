import { digestText } from '../../signoff/digest-content.ts';
import type { ScoreOptions } from '../score-period.ts';

/** What an archive copy says of itself: how its report was made, and which files are attached. */
export interface ArchiveList {
  /** Version of the program. */
  readonly program: string;
  readonly plan: string;
  readonly period: string;
  /** The day from which the report looks. */
  readonly asOf: string;
  /** Units left out, and why. */
  readonly excluded: Readonly<Record<string, string>>;
  /** With or without an appendix of charts; `null`: as the plan provides. */
  readonly charts: boolean | null;
  /** The words are those of the attached Markdown, not the program's or a template's. */
  readonly reworded: boolean;
  /** Name of the folder of the office's own fonts, which are not attached; empty for the program's. */
  readonly fonts: string;
  readonly files: readonly ListedFile[];
}

export interface ListedFile {
  /** In the workspace, with forward slashes; the year before may lie outside (`../2019/plan.yaml`). */
  readonly path: string;
  /** Under which readers show it. */
  readonly name: string;
  /** `sha256:…` of its octets. */
  readonly digest: string;
}

/** Name and path of the list itself. */
export const listFile = 'archive.json';

const format = 1;

export function writeList(list: ArchiveList): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ format, ...list }, null, 2)}\n`);
}

/** `null` for anything that this program did not write. */
export function readList(bytes: Uint8Array): ArchiveList | null {
  const value = parse(bytes);
  if (!isRecord(value) || value.format !== format) return null;
  const { program, plan, period, asOf, fonts, excluded, charts, reworded, files } = value;
  const texts = { program, plan, period, asOf, fonts };
  if (!isTexts<keyof typeof texts>(texts) || !isTexts(excluded)) return null;
  if (!Array.isArray(files) || !files.every(isListed)) return null;
  if (typeof reworded !== 'boolean' || (charts !== null && typeof charts !== 'boolean')) return null;
  return { ...texts, excluded, charts, reworded, files };
}

/** What the report is scored with. */
export function scoringOf({ period, asOf, excluded }: ArchiveList): ScoreOptions {
  const [reason] = Object.values(excluded);
  return { period, asOf, ...(reason !== undefined && { exclude: Object.keys(excluded), reason }) };
}

export function listed(path: string, name: string, bytes: Uint8Array): ListedFile {
  return { path, name, digest: digestText(bytes) };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts<K extends string>(value: unknown): value is Readonly<Record<K, string>> {
  return isRecord(value) && Object.values(value).every((one) => typeof one === 'string');
}

function isListed(value: unknown): value is ListedFile {
  if (!isRecord(value)) return false;
  const { path, name, digest } = value;
  return [path, name, digest].every((one) => typeof one === 'string');
}
