import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Step } from '../../src/diagnostics/catalogue/entry.ts';
import type { SignoffRecord } from '../../src/domain/signoff.ts';
import { headOf, writeRecord } from '../../src/signoff/chain-entries.ts';
import { fillIn } from '../sign/support/forge.ts';
import { runCchc } from './run-cchc.ts';

const wholeWorkspace = 'test/fixtures/whole-workspace';

/** A folder of reports without fault, with what the program makes of it: schemas, a form, an accepted report. */
export async function folderOfReports(): Promise<string> {
  const folder = copyInside(wholeWorkspace);
  cpSync('test/cases/faults/plan.yaml', join(folder, 'plan.yaml'));
  await done(folder, 'schema');
  await done(
    folder,
    'receive',
    '--period',
    '2020-Q1',
    '--unit',
    'mot-cua',
    '--date',
    '2020-03-16',
    '--accept',
  );
  const form = ['form', '--period', '2020-Q2', '--unit', 'mot-cua', '--out', 'forms/2020-Q2'];
  await done(folder, ...form);
  return folder;
}

/** A folder whose report has been confirmed and issued, beside one with number and date filled in for a signature. */
export async function folderOfIssued(): Promise<string> {
  const folder = copyInside('test/fixtures/second-plan');
  write(join(folder, 'office/2021-Q1.yaml'), 'plan: 08-KH-2021\nperiod: 2021-Q1\nproposals: []\n');
  await done(folder, 'signoff', '--period', '2021-Q1');
  await done(folder, 'report', '--period', '2021-Q1', '--format', 'pdf', '--out', 'reports');
  const approved = readFileSync(join(folder, 'reports/2021-Q1.pdf'));
  const signed = await fillIn(approved, { number: '07', day: '10', month: '3' });
  writeFileSync(join(folder, 'reports/2021-Q1.signed.pdf'), signed);
  await done(folder, 'issue', '--period', '2021-Q1', '--number', '7', '--date', '10/3/2021');
  return folder;
}

/** A copy one level below a folder of its own, so that a link may lead out of it. */
export function copyInside(from: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'cchc-')), 'plan');
  cpSync(from, folder, { recursive: true });
  return folder;
}

export function removeCopy(folder: string): void {
  rmSync(dirname(folder), { recursive: true, force: true });
}

async function done(folder: string, ...args: readonly string[]): Promise<void> {
  const { code, stderr } = await runCchc(folder, ...args);
  if (code !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
}

/** Does to a folder what an example says. */
export function carryOut(folder: string, step: Step): void {
  if ('edit' in step) {
    const path = pathOf(folder, step.edit);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(step.good)) throw new Error(`${step.edit} does not hold ${step.good}`);
    writeFileSync(
      path,
      text.replace(step.good, () => step.bad),
    );
  } else if ('write' in step) write(join(folder, step.write), step.text);
  else if ('move' in step) renameSync(join(folder, step.move), made(join(folder, step.to)));
  else if ('copy' in step) cpSync(join(folder, step.copy), made(join(folder, step.to)));
  else if ('remove' in step) rmSync(pathOf(folder, step.remove));
  else if ('makeFolder' in step) mkdirSync(join(folder, step.makeFolder));
  else if ('link' in step) symlinkSync(step.to, join(folder, step.link));
  else madeBy(folder, step.madeBy);
}

function write(path: string, text: string): void {
  writeFileSync(made(path), text);
}

function made(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** A path whose name may hold a `*` for what the program has chosen, up to the next dot. */
function pathOf(folder: string, path: string): string {
  const [before = '', after] = basename(path).split('*');
  if (after === undefined) return join(folder, path);
  const inside = join(folder, dirname(path));
  const found = readdirSync(inside).filter(
    (name) =>
      name.startsWith(before) &&
      name.endsWith(after) &&
      !name.slice(before.length, name.length - after.length).includes('.'),
  );
  if (found.length !== 1) throw new Error(`${path}: ${found.length} files`);
  return join(inside, found[0] ?? '');
}

/** The record and its Markdown as if another version had made them: laid out otherwise, and consistent. */
function madeBy(folder: string, version: string): void {
  const record = join(folder, 'signoffs/2021-Q1.yaml');
  const report = join(folder, 'reports/2021-Q1.md');
  const before: SignoffRecord = parse(readFileSync(record, 'utf8'));
  const entries = before.entries.map((entry) =>
    'program' in entry ? { ...entry, program: version } : entry,
  );
  write(record, writeRecord({ ...before, entries }));
  const text = readFileSync(report, 'utf8').replace(headOf(before.entries), headOf(entries));
  write(report, text.replace('\n# BÁO CÁO\n', '\n# BÁO  CÁO\n'));
  rmSync(join(folder, 'reports/2021-Q1.pdf'));
}
