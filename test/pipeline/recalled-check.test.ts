import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { ContentCache } from '../../src/files/content-cache.ts';
import { validatePaths } from '../../src/pipeline/check/validate-paths.ts';
import type { ValidateOptions } from '../../src/pipeline/check/validation.ts';
import { openWorkspace } from '../../src/pipeline/open-workspace.ts';
import { writeContent } from '../../src/validate/submission/accepted-content.ts';
import { memoryCache } from '../support/memory-cache.ts';

const report = 'submissions/2021-Q1/tt-kiem-dinh.yaml';
const register = 'receipts/2021-Q1.yaml';
const accepted = 'receipts/2021-Q1/tt-kiem-dinh.json';
let root = '';
let kept = new Map<string, Uint8Array>();
/** Kinds of entries read since the last look. */
let read: string[] = [];

/** Keeps checks apart from what else is kept, which other tests are about. */
const cache: ContentCache = {
  read: (kind, key) => {
    read.push(kind);
    return kind === 'check' ? (kept.get(key) ?? null) : memoryCache.read(kind, key);
  },
  write: (kind, key, bytes) => {
    if (kind === 'check') kept.set(key, bytes);
    else memoryCache.write(kind, key, bytes);
  },
};

const withoutChecks: ContentCache = {
  ...memoryCache,
  read: (kind, key) => (kind === 'check' ? null : memoryCache.read(kind, key)),
};

/** A year with all that a check looks at, and the year before in a folder beside it. */
beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  root = join(folder, 'before');
  cpSync('test/fixtures/second-plan', root, { recursive: true });
  rmSync(join(root, 'submissions'), { recursive: true });
  edit('plan.yaml', (text) =>
    text.replaceAll('2020', '2019').replaceAll('2021', '2020').replace('02-28', '02-29'),
  );
  root = join(folder, 'workspace');
  cpSync('test/fixtures/second-plan', root, { recursive: true });
  edit('plan.yaml', (text) => text.replace(/^year: /m, 'previous: ../before\nyear: '));
  edit(report, (text) => `${text}indicators: { "2": { evidence: [{ file: evidence/a.pdf }] } }\n`);
  write('evidence/a.pdf', '%PDF');
  write('schemas/tt-kiem-dinh.schema.json', '{}');
  write('forms/2021-Q2/tt-kiem-dinh.yaml', readFileSync(join(root, report), 'utf8').replace('Q1', 'Q2'));
  write('office/2021-Q1.yaml', 'plan: 08-KH-2021\nperiod: 2021-Q1\n');
  write('signoffs/2021-Q1.yaml', 'plan: 08-KH-2021\nperiod: 2021-Q1\nentries: []\n');
  await acceptAndChange();
  kept = new Map();
});

/** The office accepted what is no longer there. */
async function acceptAndChange(): Promise<void> {
  const opened = await openWorkspace(root, { cache: memoryCache });
  const submission = opened?.workspace?.submissions.find(({ file }) => file === report);
  if (submission === undefined) throw new Error('the report cannot be read');
  write(accepted, writeContent(submission));
  const receipt = `{ received: 2021-03-01, state: accepted, digest: "${submission.digest}" }`;
  write(register, `plan: 08-KH-2021\nperiod: 2021-Q1\nreceipts:\n  tt-kiem-dinh: ${receipt}\n`);
  edit(report, (text) => text.replace('daGiaiQuyet: 10', 'daGiaiQuyet: 12'));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(join(root, path), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${path}: nothing to change`);
  writeFileSync(join(root, path), after);
}

type Question = readonly [paths: readonly string[], options: ValidateOptions];

const questions: readonly Question[] = [
  [[], { failOn: 'error' }],
  [[report], { failOn: 'error' }],
];

async function ask([paths, options]: Question, cache = withoutChecks): Promise<string> {
  const result = await validatePaths(root, paths, { ...options, cache });
  return JSON.stringify(result, (_, value) => (value instanceof Map ? [...value] : value));
}

/** Whether everything came from one earlier check. */
async function isRecalled(question: Question): Promise<boolean> {
  read = [];
  await ask(question, cache);
  return read.join() === 'check';
}

test('a check of what has not changed is not made again, and says the same', async () => {
  for (const question of questions) {
    const first = await ask(question, cache);
    expect(await isRecalled(question)).toBe(true);
    expect(await ask(question, cache)).toBe(first);
    expect(await ask(question)).toBe(first);
  }
});

const changes: Readonly<Record<string, () => void>> = {
  'the file itself': () => edit(report, (text) => text.replace('quaHan: 0', 'quaHan: 4.131')),
  'a report that came': () => write('submissions/2021-Q1/moi.yaml', 'plan: x\n'),
  'a report that went': () => rmSync(join(root, 'submissions/2021-Q1/van-phong.yaml')),
  'a report renamed': () => renameSync(join(root, report), join(root, report.replace('.yaml', ' (1).yaml'))),
  'a file that is passed over': () => write('submissions/2021-Q1/a.docx', ''),
  'the plan': () => edit('plan.yaml', (text) => text.replace('label: Hồ sơ đã', 'label: Số hồ sơ đã')),
  'a waiver': () => write('waivers.yaml', 'waivers: 3\n'),
  'the register': () => edit(register, (text) => text.replace('accepted', 'received')),
  'the accepted content': () => rmSync(join(root, accepted)),
  'the office’s words': () => edit('office/2021-Q1.yaml', (text) => `${text}moi: 1\n`),
  'a sign-off': () => edit('signoffs/2021-Q1.yaml', (text) => `${text}moi: 1\n`),
  'a schema': () => rmSync(join(root, 'schemas/tt-kiem-dinh.schema.json')),
  'a form': () => edit('forms/2021-Q2/tt-kiem-dinh.yaml', (text) => text.replace(/^ {2}quaHan: .*\n/m, '')),
  'evidence that went': () => rmSync(join(root, 'evidence/a.pdf')),
  'evidence that became a link': () => {
    renameSync(join(root, 'evidence/a.pdf'), join(root, 'b.pdf'));
    symlinkSync('../b.pdf', join(root, 'evidence/a.pdf'));
  },
  'the year before': () => edit('../before/plan.yaml', (text) => `${text}moi: 1\n`),
  'the year before, gone': () => rmSync(join(root, '../before/plan.yaml')),
  'a folder that became a link': () => {
    renameSync(join(root, 'submissions'), join(root, '../elsewhere'));
    symlinkSync('../elsewhere', join(root, 'submissions'));
  },
};

test.each(Object.entries(changes))('after a change of %s it is made anew', async (_, change) => {
  const before = await Promise.all(questions.map((question) => ask(question, cache)));
  change();
  const after = await Promise.all(questions.map((question) => ask(question)));
  expect(after).not.toEqual(before);
  for (const [index, question] of questions.entries()) expect(await ask(question, cache)).toBe(after[index]);
});

test('another question is another check', async () => {
  const [all] = questions;
  if (all === undefined) throw new Error('no question');
  await ask(all, cache);
  expect(await isRecalled([[report], { failOn: 'error' }])).toBe(false);
  expect(await isRecalled([[], { failOn: 'warning' }])).toBe(false);
  expect(await isRecalled([[], { failOn: 'error', asOf: '2021-05-01' }])).toBe(false);
  expect(await isRecalled([['khong-co.yaml'], { failOn: 'error' }])).toBe(false);
  writeFileSync(join(root, 'khong-co.yaml'), '');
  expect(await isRecalled([['khong-co.yaml'], { failOn: 'error' }])).toBe(false);
});

test('what changed while it was judged is not kept', async () => {
  const [all] = questions;
  if (all === undefined) throw new Error('no question');
  const meddling: ContentCache = {
    read: (kind, key) => (kind === 'shelf' ? null : cache.read(kind, key)),
    write: (kind, key, bytes) => {
      if (kind === 'shelf') write('submissions/2021-Q1/moi.yaml', 'plan: x\n');
      cache.write(kind, key, bytes);
    },
  };
  await ask(all, meddling);
  expect(kept.size).toBe(0);
  expect(await ask(all, cache)).toBe(await ask(all));
});

test('where a link could change unseen, every check is made anew', async () => {
  const [all] = questions;
  if (all === undefined) throw new Error('no question');
  symlinkSync('van-phong.yaml', join(root, 'submissions/2021-Q1/lien-ket.yaml'));
  await ask(all, cache);
  expect(await isRecalled(all)).toBe(false);
});
