import { basename, dirname, resolve } from 'node:path';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { SignoffRecord } from '../../domain/signoff.ts';
import { noCache } from '../../files/content-cache.ts';
import { readYamlBelow } from '../../files/read-files.ts';
import { replaceUnchanged } from '../../files/replace-unchanged.ts';
import { locate, type Source } from '../../load/source.ts';
import { brokenLink, writeRecord } from '../../signoff/chain-entries.ts';
import { readSignoffs } from '../../validate/read-signoffs.ts';
import { readSource } from '../read-source.ts';
import { notWritten, type Refusal } from '../signoff/append-entry.ts';

/** The sign-off records of one agency's reports over several departments: `tinh.signoffs/2020.yaml` beside `tinh.yaml`. */
export interface RollupRecords {
  /** Folder of the file that heads the reports, absolute; paths are from here. */
  readonly root: string;
  readonly folder: string;
  /** Of the period in question; empty where nothing has been recorded yet. */
  readonly record: SignoffRecord;
  /** Of all periods. */
  readonly all: readonly SignoffRecord[];
  /** A record that cannot be read, or was altered. */
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** @param path of the file that heads the reports, from `start`. */
export async function openRollupRecords(start: string, path: string, period: string): Promise<RollupRecords> {
  const file = resolve(start, path);
  const root = dirname(file);
  const name = basename(file).replace(/\.ya?ml$/i, '');
  const folder = `${name}.signoffs`;
  const found = await readYamlBelow(root, folder);
  const read = found.map((one) => readOne(name, readSource(one, { judged: noCache, trees: noCache })));
  const all = read.flatMap(({ record }) => record ?? []);
  return {
    root,
    folder,
    record: all.find((one) => one.period === period) ?? { plan: name, period, entries: [] },
    all,
    findings: read.flatMap(({ findings }) => findings),
    sources: new Map(read.flatMap(({ source }) => (source ? [[source.file, source] as const] : []))),
  };
}

function readOne(
  name: string,
  { source, findings }: Pick<ReturnType<typeof readSource>, 'source' | 'findings'>,
) {
  if (source === null) return { source, record: null, findings };
  const read = readSignoffs({ id: name }, source);
  const brokenAt = brokenLink(read.record?.entries ?? []);
  const broken =
    brokenAt < 0
      ? []
      : [
          finding('signoff-chain-broken', locate(source, ['entries', brokenAt, 'step']), {
            values: { entry: String(brokenAt + 1) },
          }),
        ];
  return { source, record: read.record, findings: [...findings, ...read.findings, ...broken] };
}

export function recordPath({ folder, record }: RollupRecords): string {
  return `${folder}/${record.period}.yaml`;
}

/** Writes this period's record, unless any record is no longer as it was read; `null` when it is written. */
export async function writeRollupRecord(
  records: RollupRecords,
  record: SignoffRecord,
): Promise<Refusal | null> {
  const path = recordPath(records);
  const expected = new Map<string, string | null>([
    [path, null],
    ...[...records.sources].map(([file, { text }]) => [file, text] as const),
  ]);
  const lock = `${records.folder}/.lock`;
  const done = await replaceUnchanged(records.root, { path, content: writeRecord(record), lock, expected });
  return done.kind === 'written' ? null : notWritten(done);
}
