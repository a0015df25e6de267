import { join, posix, relative, resolve } from 'node:path';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { OfficeText } from '../domain/office-text.ts';
import type { SignoffRecord } from '../domain/signoff.ts';
import type { Waiver } from '../domain/waiver.ts';
import type { Workspace } from '../domain/workspace.ts';
import { type ContentCache, noCache } from '../files/content-cache.ts';
import { type FoundFile, planFile, workspaceAround } from '../files/read-files.ts';
import { remember } from '../files/remember.ts';
import type { Source } from '../load/source.ts';
import { checkHandedIn } from '../validate/across/check-handed-in.ts';
import { checkPrevious } from '../validate/across/check-previous.ts';
import { readWorkspace } from '../validate/read-workspace.ts';
import type { Remember } from '../validate/remember.ts';
import { findChanges } from './find-changes.ts';
import { type ReadSource, readSource } from './read-source.ts';
import { readWorkspaceFiles, type UnsavedFile } from './workspace-files.ts';

/** A workspace as read from disk: what is valid, and what was found wrong. */
export interface OpenedWorkspace {
  /** The folder that was asked for, absolute; paths of the command line are relative to it. */
  readonly start: string;
  /** The workspace's folder, absolute. */
  readonly root: string;
  /** `null` when the plan is broken. */
  readonly workspace: Workspace | null;
  readonly officeTexts: Readonly<Record<string, OfficeText>>;
  readonly signoffs: Readonly<Record<string, SignoffRecord>>;
  /** What the office lets pass. */
  readonly waivers: readonly Waiver[];
  /** Those of last year's workspace: numbers of issued reports run over both. */
  readonly previousSignoffs: Readonly<Record<string, SignoffRecord>>;
  readonly findings: readonly Finding[];
  /** By path, for the lines that messages show; those of last year's workspace too, by their path from here. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** A workspace whose plan could be read. */
export type ReadyWorkspace = OpenedWorkspace & { readonly workspace: Workspace };

export interface OpenOptions {
  /** A period: what was handed in for later quarters cannot change its figures and is not read. */
  readonly through?: string | null;
  /** What earlier runs made of the same files. */
  readonly cache?: ContentCache;
  /** Text to be read in place of a file. */
  readonly unsaved?: UnsavedFile | null;
  /** Told the folder of the year before, relative to the workspace, before anything is read from it. */
  readonly onPrevious?: (folder: string) => void;
}

/**
 * Reads the workspace that holds `start` (a folder or file); `null` when no plan is found there or above.
 */
export async function openWorkspace(
  start: string,
  options: OpenOptions = {},
): Promise<OpenedWorkspace | null> {
  const from = resolve(start);
  const root = await workspaceAround(from);
  if (root === null) return null;
  const read = await readRoot(root, options);
  const changes = read.workspace === null ? [] : await findChanges(root, read.workspace);
  const opened = { ...read, findings: [...read.findings, ...changes] };
  const folder = opened.workspace?.plan.previous ?? null;
  if (folder === null) return { start: from, ...opened, previousSignoffs: {} };
  // One year back is all that any figure is compared with; its own year before is not opened.
  options.onPrevious?.(folder);
  const before = await readRoot(join(root, folder), { cache: options.cache ?? noCache });
  const plan = opened.sources.get(planFile);
  const lost = before.workspace === null && plan ? checkPrevious(plan, folder) : [];
  const sources = [...before.sources].map(([path, source]) => [posix.join(folder, path), source] as const);
  return {
    start: from,
    ...opened,
    findings: [...opened.findings, ...lost],
    workspace: opened.workspace && { ...opened.workspace, previous: before.workspace },
    previousSignoffs: before.signoffs,
    sources: new Map([...opened.sources, ...sources]),
  };
}

type ReadRoot = Omit<OpenedWorkspace, 'start' | 'previousSignoffs'>;

async function readRoot(
  root: string,
  { through = null, cache = noCache, unsaved = null }: OpenOptions,
): Promise<ReadRoot> {
  const files = await readWorkspaceFiles(root, through, unsaved);
  const parse = (found: readonly FoundFile[]) => found.map((file) => readSource(file, cache));
  const parsed = {
    plan: parse(files.plan),
    waivers: parse(files.waivers),
    submissions: parse(files.submissions),
    receipts: parse(files.receipts),
    office: parse(files.office),
    signoffs: parse(files.signoffs),
  };
  const all = Object.values(parsed).flat();
  const sourcesOf = (results: typeof all) => results.flatMap(({ source }) => source ?? []);
  const sources = {
    plan: sourcesOf(parsed.plan)[0] ?? null,
    waivers: sourcesOf(parsed.waivers)[0] ?? null,
    submissions: sourcesOf(parsed.submissions),
    receipts: sourcesOf(parsed.receipts),
    office: sourcesOf(parsed.office),
    signoffs: sourcesOf(parsed.signoffs),
  };
  const read = readWorkspace(sources, rememberIn(cache, all));
  const handedIn = { paths: files.submissions.map(({ path }) => path), sources: sources.submissions };
  const registered = read.workspace
    ? checkHandedIn({
        plan: read.workspace.plan,
        submissions: { ...handedIn, valid: read.workspace.submissions },
        receipts: sources.receipts,
        signoffs: read.signoffs,
      })
    : [];
  return {
    root,
    ...read,
    findings: [...all.flatMap(({ findings }) => findings), ...read.findings, ...registered],
    sources: new Map(sourcesOf(all).map((source) => [source.file, source])),
  };
}

/** Keeps what is made of sources under the digests of their files. */
function rememberIn(cache: ContentCache, read: readonly ReadSource[]): Remember {
  const digests = new Map(read.map(({ source, digest }) => [source, digest]));
  return (what, of, make) =>
    remember(cache, { kind: what, key: of.map((source) => digests.get(source)).join(' ') }, make);
}

/** A path of the command line as the workspace names it. */
export function inWorkspace({ start, root }: OpenedWorkspace, path: string): string {
  return relative(root, resolve(start, path)).replaceAll('\\', '/');
}
