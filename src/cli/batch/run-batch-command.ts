import { resolve } from 'node:path';
import { readShard, type Shard } from '../../batch/choose-shard.ts';
import { gatherResults, type Results, writeResults } from '../../batch/results.ts';
import { findMissing, runBatch } from '../../batch/run-batch.ts';
import { indexPath, saveIndex } from '../../batch/save-index.ts';
import { cacheFolder } from '../../pipeline/open-cache.ts';
import { UsageError } from '../../pipeline/usage-error.ts';
import { writeOutput } from '../../pipeline/write-output.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { cacheOf, startOf } from '../open-for-command.ts';
import { nothingFound, renderSummary, tellTroubles } from './render-batch.ts';
import { showProgress } from './show-progress.ts';

export interface BatchOptions {
  readonly period: string;
  readonly format: string;
  readonly out?: string;
  readonly jobs?: number;
  readonly shard?: string;
  readonly force?: true;
  readonly check?: true;
  readonly results?: string;
  readonly index?: string;
  readonly gather?: true;
  readonly templates?: string;
  readonly fontDir?: string;
}

export async function runBatchCommand(
  context: CommandContext,
  paths: readonly string[],
  options: BatchOptions,
): Promise<ExitCode> {
  const start = startOf(context);
  const roots = (paths.length === 0 ? ['.'] : paths).map((path) => resolve(start, path));
  const missing = await findMissing(roots);
  if (missing !== null) return nothingFound(context, { folder: missing });
  const request = {
    start,
    period: options.period,
    format: options.format,
    out: options.out === undefined ? null : resolve(start, options.out),
    force: options.force ?? false,
    check: options.check ?? false,
    templates: options.templates,
    fontDir: options.fontDir,
    cache: cacheFolder(context.outside.env, context.outside.cwd),
  };
  const shard = shardOf(options);
  const progress = showProgress(context);
  const workers = options.jobs ?? context.outside.processors ?? 1;
  const { total, workspaces, outcomes } = await runBatch({
    request,
    roots,
    workers,
    cache: await cacheOf(context),
    shard,
    follow: progress,
  }).finally(() => progress.end());
  if (total === 0) return nothingFound(context, { workspaces, period: options.period });
  const results = { format: 'cchc-batch-1' as const, period: options.period, total, outcomes };
  const index = options.index ?? (await indexPath(request, roots));
  return finish(context, results, { ...options, start, index: shard === null ? index : null });
}

/** Puts the results of several machines together: the page, the summary and the exit code of one run. */
export async function gatherCommand(
  context: CommandContext,
  paths: readonly string[],
  options: BatchOptions,
): Promise<ExitCode> {
  if (paths.length === 0)
    throw new UsageError(
      '--gather: ghi các tệp kết quả mà từng máy đã ghi bằng --results.',
      '--gather: name the files of results that the machines wrote with --results.',
    );
  const start = startOf(context);
  const gathered = await gatherResults(start, paths);
  if (gathered.kind !== 'whole') {
    context.err(context.say(whyNotGathered(gathered)));
    return gathered.kind === 'incomplete' ? exitCode.findings : exitCode.nothing;
  }
  const out = options.out === undefined ? null : resolve(start, options.out);
  const index = options.index ?? (await indexPath({ start, out, period: gathered.results.period }, []));
  return finish(context, gathered.results, { ...options, start, index });
}

interface Ending {
  readonly start: string;
  /** `null`: a part of the work has no page of its own. */
  readonly index: string | null;
  readonly results?: string;
  readonly check?: true;
}

async function finish(context: CommandContext, results: Results, ending: Ending): Promise<ExitCode> {
  const { outcomes } = results;
  const { start, index, check = false } = ending;
  const isNew = index !== null && (await saveIndex(outcomes, { start, path: index, check }));
  const json = writeResults(results);
  if (ending.results === '-') context.out(json);
  else if (ending.results !== undefined) await writeOutput(resolve(start, ending.results), json);
  tellTroubles(context, outcomes);
  const print = ending.results === '-' ? context.err : context.show;
  print(renderSummary(context, { ...results, index, isIndexOutdated: check && isNew }));
  if (outcomes.some(({ fault }) => fault)) return exitCode.fault;
  const isFine = outcomes.every(
    ({ state, report }) => (state === 'written' || state === 'unchanged') && report?.isFlawed !== true,
  );
  return isFine && !(check && isNew) ? exitCode.done : exitCode.findings;
}

function shardOf({ shard, index }: BatchOptions): Shard | null {
  if (shard === undefined) return null;
  const read = readShard(shard);
  if (read !== null && index === undefined) return read;
  if (read !== null) {
    throw new UsageError(
      '--index không đi cùng --shard: một phần chưa có đủ các báo cáo. Lập danh mục sau, bằng --gather.',
      '--index does not go with --shard: a part does not have all reports. Make the index later, with --gather.',
    );
  }
  throw new UsageError(`--shard ${shard}: ghi như 2/5.`, `--shard ${shard}: write it as 2/5.`);
}

function whyNotGathered(gathered: Exclude<Awaited<ReturnType<typeof gatherResults>>, { kind: 'whole' }>) {
  switch (gathered.kind) {
    case 'unreadable':
      return {
        vi: `${gathered.file}: không phải tệp kết quả của cchc batch --results.`,
        en: `${gathered.file}: not a file of results from cchc batch --results.`,
      };
    case 'of-another-run':
      return {
        vi: `${gathered.file}: là kết quả của lần chạy khác (khác kỳ hoặc khác số việc).`,
        en: `${gathered.file}: results of another run (another period or number of jobs).`,
      };
    case 'incomplete':
      return {
        vi: `Còn thiếu kết quả của ${gathered.missing} việc: chưa đủ các phần. Chưa lập danh mục.`,
        en: `The results of ${gathered.missing} job(s) are missing: not all parts are here. No index was made.`,
      };
  }
}
