import { join, posix, relative, resolve } from 'node:path';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { OfficeText } from '../domain/office-text.ts';
import type { SignoffRecord } from '../domain/signoff.ts';
import type { Waiver } from '../domain/waiver.ts';
import type { Workspace } from '../domain/workspace.ts';
import { type ContentCache, digestOf, noCache } from '../files/content-cache.ts';
import { openShelf } from '../files/open-shelf.ts';
import { type FoundFile, planFile, readIfThere, workspaceAround } from '../files/read-files.ts';
import { remember as recall } from '../files/remember.ts';
import type { Source } from '../load/source.ts';
import { checkHandedIn } from '../validate/across/check-handed-in.ts';
import { checkPrevious } from '../validate/across/check-previous.ts';
import { faultyClaims } from '../validate/across/claims.ts';
import { readWorkspace } from '../validate/read-workspace.ts';
import type { Remember } from '../validate/remember.ts';
import { askSecondJudge } from '../validate/second-judge.ts';
import { findChanges, type ReadKept } from './find-changes.ts';
import { type ReadSource, readSource } from './read-source.ts';
import {
  filesBelow,
  readWorkspaceFiles,
  sortFiles,
  type UnsavedFile,
  type WorkspaceFiles,
} from './workspace-files.ts';

/** A workspace as read: what is valid, and what was found wrong. */
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
  /** Is this file (absolute path) itself to be checked? None is where figures are all that is wanted. */
  readonly isQuestioned?: (file: string) => boolean;
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
  const { through = null, unsaved = null } = options;
  const opened = await openFrom({
    root,
    files: () => readWorkspaceFiles(root, through, unsaved),
    // One year back is all that any figure is compared with; its own year before is not opened.
    previousFiles: (folder) => readWorkspaceFiles(join(root, folder), null, null),
    keptFile: async (path) => (await readIfThere(root, path))?.bytes ?? null,
    options,
  });
  return { start: from, ...opened };
}

/**
 * The same out of files at hand, by their paths in the workspace; those of last year's by their paths from here.
 * Nothing is looked for on disk, and `start` and `root` name no folder.
 */
export async function openFromFiles(
  files: readonly FoundFile[],
  { through = null, cache = noCache }: Pick<OpenOptions, 'through' | 'cache'> = {},
): Promise<OpenedWorkspace> {
  const opened = await openFrom({
    root: '',
    files: async () => sortFiles(files, through),
    previousFiles: async (folder) => sortFiles(filesBelow(files, folder), null),
    keptFile: null,
    options: { cache },
  });
  return { start: '', ...opened };
}

/** Where the files of a workspace come from. */
interface Origin {
  readonly root: string;
  readonly files: () => Promise<WorkspaceFiles>;
  /** Those of last year's workspace, in a folder from here; paths within it. */
  readonly previousFiles: (folder: string) => Promise<WorkspaceFiles>;
  readonly keptFile: ReadKept | null;
  readonly options: OpenOptions;
}

async function openFrom(origin: Origin): Promise<Omit<OpenedWorkspace, 'start'>> {
  const { root, options } = origin;
  const { cache, isQuestioned = () => false } = options;
  const read = readFiles(await origin.files(), {
    cache,
    isQuestioned: (file) => isQuestioned(join(root, file)),
  });
  const changes = read.workspace === null ? [] : await findChanges(read.workspace, origin.keptFile);
  const opened = { root, ...read, findings: [...read.findings, ...changes] };
  const folder = opened.workspace?.plan.previous ?? null;
  if (folder === null) return { ...opened, previousSignoffs: {} };
  options.onPrevious?.(folder);
  const before = readFiles(await origin.previousFiles(folder), { cache });
  const plan = opened.sources.get(planFile);
  const lost = before.workspace === null && plan ? checkPrevious(plan, folder) : [];
  const sources = [...before.sources].map(([path, source]) => [posix.join(folder, path), source] as const);
  return {
    ...opened,
    findings: [...opened.findings, ...lost],
    workspace: opened.workspace && { ...opened.workspace, previous: before.workspace },
    previousSignoffs: before.signoffs,
    sources: new Map([...opened.sources, ...sources]),
  };
}

type ReadFiles = Omit<OpenedWorkspace, 'start' | 'root' | 'previousSignoffs'>;

interface Reading {
  readonly cache?: ContentCache | undefined;
  /** By path in the workspace. */
  readonly isQuestioned?: (file: string) => boolean;
}

function readFiles(
  files: WorkspaceFiles,
  { cache = noCache, isQuestioned = () => false }: Reading,
): ReadFiles {
  const shelf = openShelf(cache, { kind: 'shelf', key: digestOf(files.plan[0]?.bytes ?? '') });
  const parse = (found: readonly FoundFile[]) =>
    found.map((file) => readSource(file, { judged: shelf, trees: cache }));
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
  const remember = rememberIn(shelf, all);
  const read = readWorkspace(sources, remember);
  const handedIn = { paths: files.submissions.map(({ path }) => path), sources: sources.submissions };
  const registered = read.workspace
    ? checkHandedIn({
        plan: read.workspace.plan,
        submissions: { ...handedIn, valid: read.workspace.submissions },
        receipts: sources.receipts,
        signoffs: read.signoffs,
      })
    : [];
  const found = [...all.flatMap(({ findings }) => findings), ...read.findings, ...registered];
  const workspace = read.workspace && {
    ...read.workspace,
    faulty: faultyClaims(read.workspace.plan, { ...handedIn, valid: read.workspace.submissions }),
  };
  const again = workspace
    ? askSecondJudge({ sources, plan: workspace.plan, findings: found, isQuestioned, remember })
    : [];
  shelf.close();
  return {
    ...read,
    workspace,
    findings: [...found, ...again],
    sources: new Map(sourcesOf(all).map((source) => [source.file, source])),
  };
}

/** Keeps what is made of sources under the digests of their files. */
function rememberIn(cache: ContentCache, read: readonly ReadSource[]): Remember {
  const digests = new Map(read.map(({ source, digest }) => [source, digest]));
  return (what, of, make) =>
    recall(cache, { kind: what, key: of.map((source) => digests.get(source)).join(' ') }, make);
}

/** A path of the command line as the workspace names it. */
export function inWorkspace({ start, root }: OpenedWorkspace, path: string): string {
  return relative(root, resolve(start, path)).replaceAll('\\', '/');
}
