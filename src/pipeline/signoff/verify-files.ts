import { join, relative, resolve } from 'node:path';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { isIssuance, type SignoffEntry } from '../../domain/signoff.ts';
import { listFilesBelow, readIfThere } from '../../files/read-files.ts';
import { headsOf } from '../../signoff/chain-entries.ts';
import { currentRevision } from '../../signoff/revisions.ts';
import type { FileProvenance } from '../../typeset/read-provenance.ts';
import type { ReadyWorkspace } from '../open-workspace.ts';
import type { Signable } from '../report/assemble-report.ts';
import { provenanceOf } from '../report/frozen-files.ts';
import { differenceFrom } from '../report/recompose-report.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { folders, signoffPath } from '../workspace-paths.ts';
import type { Copies } from './read-copies.ts';
import { signedNumber } from './signed-number.ts';

/** A report's file held against the record. */
export interface CheckedFile {
  readonly path: string;
  readonly state: FileProvenance['state'] | null;
  /**
   * `same`: every word is what comes out of the confirmed content; `matches`: digest and record agree, the words were
   * not compared; `unrecorded`: they agree, but the number it was signed with is in no record; `unsigned`: a draft,
   * about which the record says nothing.
   */
  readonly result: 'same' | 'matches' | 'unrecorded' | 'differs' | 'unsigned';
}

export interface CheckedFiles {
  readonly files: readonly CheckedFile[];
  readonly findings: readonly Finding[];
}

export interface FileCheck {
  readonly opened: ReadyWorkspace;
  readonly period: string;
  readonly entries: readonly SignoffEntry[];
  readonly copies: Copies;
}

/**
 * Holds issued and approved reports against the record: those that are named, else those in the folder of reports.
 * A file names the record's head at its time, so that an entry taken out since, or a record computed anew, shows.
 * @throws UsageError when a named file is not there.
 */
export async function verifyFiles(check: FileCheck, named: readonly string[]): Promise<CheckedFiles> {
  const { start, root } = check.opened;
  const paths = named.length > 0 ? named : await reportsOf(check);
  const checked = await Promise.all(
    paths.map(async (path) => {
      const found = await readIfThere(start, path);
      if (found === null) throw notThere(path);
      return verifyFile(check, {
        path: relative(root, resolve(start, path)).replaceAll('\\', '/'),
        bytes: found.bytes,
      });
    }),
  );
  return { files: checked.map(({ file }) => file), findings: checked.flatMap(({ findings }) => findings) };
}

/** The period's reports in the workspace, whatever revision, signed or not. */
async function reportsOf({ opened, period }: FileCheck): Promise<readonly string[]> {
  const found = await listFilesBelow(opened.root, folders.reports);
  const isReport = new RegExp(`^${folders.reports}/${period}\\..*(md|pdf)$`);
  return found
    .filter((path) => isReport.test(path))
    .map((path) => relative(opened.start, join(opened.root, path)));
}

interface OneFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface Checked {
  readonly file: CheckedFile;
  readonly findings: readonly Finding[];
}

async function verifyFile(check: FileCheck, { path, bytes }: OneFile): Promise<Checked> {
  const said = provenanceOf(path, bytes);
  if (said === null)
    return wrong({ path, state: null }, finding('report-not-ours', { file: path }, { values: {} }));
  const file = { path, state: said.state };
  if (said.state === 'draft') return { file: { ...file, result: 'unsigned' }, findings: [] };
  const disagrees = disagreement(check, path, said);
  if (disagrees !== null) return wrong(file, disagrees);
  if (said.state === 'approved' && /\.pdf$/i.test(path))
    return numberOf(check, { path, bytes, head: said.signoffHead });
  const content = check.copies.contents.get(said.digest);
  if (said.state !== 'issued' || content === undefined)
    return { file: { ...file, result: 'matches' }, findings: [] };
  return wordsOf(check, { path, bytes, said, content });
}

/** An approved PDF, which may have been given its number and date when it was signed. */
async function numberOf(
  check: FileCheck,
  { path, bytes, head }: OneFile & { readonly head: string },
): Promise<Checked> {
  const { findings, isRecorded } = (await signedNumber(check, { path, bytes, head })) ?? noNumber;
  const result = findings.length > 0 ? 'differs' : isRecorded ? 'matches' : 'unrecorded';
  return { file: { path, state: 'approved', result }, findings };
}

const noNumber = { findings: [], isRecorded: true };

function wrong(file: Omit<CheckedFile, 'result'>, finding: Finding): Checked {
  return {
    file: { ...file, result: finding.severity === 'error' ? 'differs' : 'matches' },
    findings: [finding],
  };
}

/** What the file says of itself against the entry that it names. */
function disagreement({ period, entries }: FileCheck, path: string, said: FileProvenance): Finding | null {
  const index = headsOf(entries).indexOf(said.signoffHead);
  const entry = entries[index];
  if (entry === undefined) {
    const values = { head: short(said.signoffHead), record: signoffPath(period) };
    return finding('report-not-in-record', { file: path }, { values });
  }
  if (entry.content === said.digest && isIssuance(entry) === (said.state === 'issued')) return null;
  const values = { state: said.state, digest: short(said.digest), entry: String(index + 1) };
  return finding('report-of-other-content', { file: path }, { values });
}

interface IssuedFile extends OneFile {
  readonly said: FileProvenance;
  readonly content: Signable;
}

/** An issued file against the words that come out of the confirmed content, as far as they can be made again. */
async function wordsOf(check: FileCheck, { path, bytes, said, content }: IssuedFile): Promise<Checked> {
  const entries = check.entries.slice(0, headsOf(check.entries).indexOf(said.signoffHead) + 1);
  const program = currentRevision(entries).issue?.program ?? null;
  const file = { path, state: said.state };
  const difference = await differenceFrom(
    { content, entries, hasOwnLayout: program === null },
    { path, bytes },
  );
  if (difference === 'unknown') return { file: { ...file, result: 'matches' }, findings: [] };
  if (difference === null) return { file: { ...file, result: 'same' }, findings: [] };
  return wrong(
    file,
    program !== null && program !== version
      ? finding('report-of-other-version', { file: path }, { values: { before: program, now: version } })
      : finding('report-edited', { file: path }, { values: difference }),
  );
}

function short(digest: string): string {
  return `${digest.replace('sha256:', '').slice(0, 12) || '?'}…`;
}

function notThere(path: string): UsageError {
  return new UsageError(`Không có tệp ${path}.`, `There is no file ${path}.`);
}
