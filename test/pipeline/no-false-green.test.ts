import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { blockingFindings } from '../../src/pipeline/check/blocking-findings.ts';
import { validatePaths } from '../../src/pipeline/check/validate-paths.ts';
import { openWorkspace } from '../../src/pipeline/open-workspace.ts';
import { memoryCache } from '../support/memory-cache.ts';
import { copyInside, folderOfIssued, removeCopy } from '../support/sample-folders.ts';

// What may go wrong with the files of a workspace without any file saying so: each must show in cchc validate.
let base = '';
let folder = '';

beforeAll(async () => {
  base = await folderOfIssued();
});

beforeEach(() => {
  if (folder !== '') removeCopy(folder);
  folder = copyInside(base);
});

afterAll(() => {
  for (const made of [base, folder]) removeCopy(made);
});

/** `code file` of what is found; kept checks of the same folder are recalled, as for a user. */
async function found(...paths: readonly string[]): Promise<readonly string[]> {
  const checked = await validatePaths(folder, paths, { failOn: 'warning', cache: memoryCache });
  return (checked?.findings ?? []).map(({ code, at }) => `${code} ${at.file}`);
}

const report = 'submissions/2021-Q1/van-phong.yaml';

function move(from: string, to: string): void {
  mkdirSync(dirname(join(folder, to)), { recursive: true });
  renameSync(join(folder, from), join(folder, to));
}

function copiesOf(period: string): readonly string[] {
  return readdirSync(join(folder, 'signoffs')).filter(
    (name) => name.startsWith(`${period}.`) && name.endsWith('json'),
  );
}

describe('what a sign-off relies on', () => {
  test('is whole where nothing was touched', async () => {
    expect(copiesOf('2021-Q1')).toHaveLength(2);
    expect(await found()).toEqual([]);
  });

  test('is missed once it is gone, each copy once', async () => {
    expect(await found()).toEqual([]);
    for (const name of copiesOf('2021-Q1')) rmSync(join(folder, 'signoffs', name));
    expect(await found()).toEqual(Array(2).fill('signoff-copy-missing signoffs/2021-Q1.yaml'));
  });

  test('is not believed once it is altered', async () => {
    const copies = copiesOf('2021-Q1');
    for (const name of copies) writeFileSync(join(folder, 'signoffs', name), '{"report":{}}\n');
    expect(await found()).toEqual(copies.map((name) => `signoff-copy-edited signoffs/${name}`).sort());
  });

  test('tells of a record that is gone', async () => {
    rmSync(join(folder, 'signoffs/2021-Q1.yaml'));
    expect(await found()).toEqual(['signoff-record-missing signoffs/2021-Q1.yaml']);
  });

  test('is not looked at for the check of one report', async () => {
    for (const name of copiesOf('2021-Q1')) rmSync(join(folder, 'signoffs', name));
    expect(await found(report)).toEqual([]);
  });

  test('counts as altered even where the new content has another digest by the book', async () => {
    const text = '{"report":{}}';
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
    writeFileSync(join(folder, `signoffs/2021-Q1.${digest}.json`), `${text}\n`);
    expect(await found()).toEqual([`signoff-copy-unnamed signoffs/2021-Q1.${digest}.json`]);
  });
});

describe('a file of the office that nobody reads', () => {
  test.each([
    ['receipts/2021-Q1.yaml.txt'],
    ['receipts/2021-Q1.json'],
    ['office/2021-Q1.docx'],
    ['signoffs/2021-Q1.bak'],
    ['waivers.yml'],
    ['plan (1).yaml'],
  ])('is found at %s', async (path) => {
    expect(await found()).toEqual([]);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'plan: 08-KH-2021\n');
    expect(await found()).toEqual([`office-file-not-read ${path}`]);
  });
});

describe('a report that nobody reads', () => {
  test.each([
    ['submissions/2021-Q1/van-phong.yaml.txt'],
    ['submissions/2021-Q1/van-phong.json'],
    ['submissions/2021-Q1/van-phong.docx'],
    ['submissions/2021-Q1/Báo cáo quý I.txt'],
    ['van-phong.yaml'],
    ['2021-Q1/van-phong.yaml'],
    ['Submissions/2021-Q1/van-phong.yaml'],
    ['báo cáo/quý I/văn phòng.yml'],
  ])('is found at %s, and only there', async (to) => {
    expect(await found()).toEqual([]);
    move(report, to);
    expect(await found()).toEqual([`report-not-counted ${to}`]);
  });

  test('is only a remark beside the one that is read', async () => {
    cpSync(join(folder, report), join(folder, `${report}.bak`));
    cpSync(join(folder, report), join(folder, 'van-phong.yaml'));
    expect(await found()).toEqual([`file-not-read ${report}.bak`, 'file-not-read van-phong.yaml']);
  });

  test('is one finding for a folder of them', async () => {
    move('submissions/2021-Q1', 'submissions 2021-Q1');
    expect(await found()).toEqual(['report-not-counted submissions 2021-Q1']);
  });
});

describe('a report in the wrong folder', () => {
  test.each([
    ['submissions/van-phong.yaml', 'file-misplaced'],
    ['submissions/Q1/van-phong.yaml', 'file-misplaced'],
    ['submissions/2021-Quy1/van-phong.yaml', 'file-misplaced'],
    ['submissions/2021-Q1/moi/van-phong.yaml', 'file-misplaced'],
    ['submissions/2021-Q2/van-phong.yaml', 'folder-differs'],
  ])('is found at %s, and keeps the report from being made without it', async (to, code) => {
    move(report, to);
    expect((await found()).filter((one) => !one.startsWith('submission-missing'))).toEqual([`${code} ${to}`]);
    const opened = await openWorkspace(folder, { cache: memoryCache });
    const blocking = opened ? blockingFindings(opened, '2021-Q1', []) : [];
    expect(blocking.map((one) => one.code)).toEqual([code]);
  });
});
