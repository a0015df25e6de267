import { isAbsolute, relative, resolve, sep } from 'node:path';
import { findWorkspacesBelow } from '../files/find-workspaces.ts';
import { isFolder } from '../files/read-files.ts';
import { removeLeftovers } from '../files/write-files.ts';
import type { ContentCache } from '../pipeline/open-cache.ts';
import { readFormats } from '../pipeline/report/read-formats.ts';
import { UsageError } from '../pipeline/usage-error.ts';
import { chooseShard, type Shard } from './choose-shard.ts';
import { digestResources } from './digest-resources.ts';
import { thrown } from './failure.ts';
import type { BatchRequest, Job, Outcome, WorkspaceFolder } from './job.ts';
import { type Crew, openCrew } from './open-crew.ts';
import { outputFolder } from './settle-report.ts';
import { mostPeriods, refuseUnknownPeriod } from './wanted-period.ts';

export interface BatchOptions {
  readonly request: Omit<BatchRequest, 'resources'>;
  /** Absolute folders, each there. */
  readonly roots: readonly string[];
  readonly workers: number;
  /** What this thread's own work is kept in. */
  readonly cache: ContentCache;
  readonly shard: Shard | null;
  readonly follow: Follower;
}

/** Told how far the run has come. */
export interface Follower {
  planned(jobs: number): void;
  /** In the order in which they end. */
  done(outcome: Outcome): void;
}

/** One outcome and the place of its job in the whole list, from 1. */
export interface NumberedOutcome extends Outcome {
  readonly number: number;
}

export interface BatchRun {
  readonly workspaces: number;
  /** Jobs of the whole list, those of other shards included. */
  readonly total: number;
  /** In the order of the list, whichever ended first. */
  readonly outcomes: readonly NumberedOutcome[];
}

/** The first of the folders that is not there; `null` when all are. */
export async function findMissing(roots: readonly string[]): Promise<string | null> {
  for (const root of roots) if (!(await isFolder(root))) return root;
  return null;
}

/** @throws UsageError for an unknown format, or for workspaces that would write over each other. */
export async function runBatch(options: BatchOptions): Promise<BatchRun> {
  const { shard, follow } = options;
  readFormats(options.request.format);
  refuseUnknownPeriod(options.request.period);
  const request = { ...options.request, resources: await digestResources(options.request) };
  const folders = await findFolders(options);
  const crew = await openCrew(
    request,
    Math.min(options.workers, folders.length * mostPeriods(request.period)),
    options.cache,
  );
  try {
    const planned = await eachWith(crew, folders, (folder) => planOne(crew, folder, shard !== null));
    const all = planned.flat().map((job, index) => ({ ...job, number: index + 1 }));
    const mine = shard === null ? all : chooseShard(all, shard);
    follow.planned(mine.length);
    if (!request.check) await clean(request, mine);
    const outcomes = await eachWith(crew, mine, async (job) => {
      const outcome = await runOne(crew, job);
      follow.done(outcome);
      return { number: job.number, ...outcome };
    });
    return { workspaces: folders.length, total: all.length, outcomes };
  } finally {
    await crew.dismiss();
  }
}

/** A folder that cannot be read is a job that fails: it will say why. */
async function planOne(crew: Crew, folder: WorkspaceFolder, isWeighed: boolean): Promise<readonly Job[]> {
  try {
    return (await crew.do({ kind: 'plan', folder, isWeighed })).jobs;
  } catch {
    return [{ ...folder, period: null, weight: 0 }];
  }
}

/** A worker that dies takes its job with it, no other. */
async function runOne(
  crew: Crew,
  { number: _, ...job }: Job & { readonly number: number },
): Promise<Outcome> {
  try {
    const { outcome } = await crew.do({ kind: 'run', job });
    return outcome ?? thrown(job, new Error('the worker gave no outcome'));
  } catch (error) {
    return thrown(job, error);
  }
}

/** As many at once as keep the crew busy; the results in the order of the items. */
async function eachWith<T, R>(
  crew: Crew,
  items: readonly T[],
  act: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await act(items[index] as T);
    }
  };
  // Two a worker, so that none waits for its next task.
  await Promise.all(Array.from({ length: crew.size === 1 ? 1 : crew.size * 2 }, lane));
  return results;
}

async function findFolders({ request, roots }: BatchOptions): Promise<readonly WorkspaceFolder[]> {
  const found = new Set<string>();
  for (const root of roots) for (const folder of await findWorkspacesBelow(root)) found.add(folder);
  const named = [...found].map((root) => ({ root, name: nameFrom(request.start, root) }));
  refuseSameNames(named);
  return named.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function nameFrom(start: string, root: string): string {
  const path = relative(start, root);
  const parts = (isAbsolute(path) ? resolve(path).slice(2) : path).split(sep);
  return parts.filter((part) => part !== '..' && part !== '').join('/') || '.';
}

function refuseSameNames(folders: readonly WorkspaceFolder[]): void {
  const seen = new Map<string, string>();
  for (const { name, root } of folders) {
    const other = seen.get(name);
    if (other !== undefined) {
      throw new UsageError(
        `Hai thư mục cùng tên “${name}”: ${other} và ${root}. Đề nghị chạy ở thư mục chứa cả hai (-C).`,
        `Two folders go by the name “${name}”: ${other} and ${root}. Run where both lie below (-C).`,
      );
    }
    seen.set(name, root);
  }
}

async function clean(request: BatchRequest, jobs: readonly Job[]): Promise<void> {
  for (const folder of new Set(jobs.map((job) => outputFolder(request, job)))) await removeLeftovers(folder);
}
