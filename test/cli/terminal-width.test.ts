import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'fast-string-width';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCchcWith } from '../support/run-cchc.ts';

const folder = mkdtempSync(join(tmpdir(), 'cchc-width-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  cpSync('examples/293-kh-2020', folder, { recursive: true });
  writeFileSync(join(folder, 'submissions/2020-Q1/sai.yaml'), 'plan: 293-KH-2020\nunit: [phong-day-nghe\n');
  // Nothing was issued of this quarter, so that it may be received, confirmed and refused.
  for (const path of ['signoffs/2020.yaml', 'receipts/2020-Q4.yaml']) rmSync(join(folder, path));
});

/** What a terminal of so many columns is sent, its two streams together. */
async function printed(columns: number, args: readonly string[]): Promise<readonly string[]> {
  let text = '';
  const stream = {
    isTTY: true,
    columns,
    write: (more: string) => {
      text += more;
    },
  };
  await runCchcWith({ stdout: stream, stderr: stream, env: { NO_COLOR: '1' } }, folder, ...args);
  // A bar that moves is drawn over.
  return text.replaceAll('\r\u001b[2K', '\n').split('\n');
}

const commands: readonly string[] = [
  'validate',
  'validate submissions/2020-Q1/sai.yaml',
  'validate nowhere.yaml',
  'explain',
  'explain answer-missing',
  'status --period 2020-Q2',
  'status --period 2020',
  'status --period 2020-Q2 --explain 4',
  'status --period 2020-6M --explain 8',
  'status --period 2020-Q2 --explain 44',
  'diff 2020-Q2 2020-Q3',
  'diff 2019-Q4 2020-Q4',
  'rollup . nam-2019 --period 2020-Q2',
  'verify --period 2020-Q1',
  'verify --period 2020',
  'verify reports/2020-Q1.pdf reports/2020.pdf plan.yaml',
  'receive --period 2020-Q4 --unit van-phong --accept',
  'receive --period 2020-Q4 --unit phong-day-ngh',
  'form --period 2020-Q4 --all',
  'issue --period 2020-Q1 --number 45 --date 20/3/2020',
  'reopen --period 2020-9M --reason x --by y',
  'signoff --period 2020 --name A --position B',
  'draft --period 2020-Q4',
  'typeset README.md',
  'schema',
  'init',
  'batch --period all --check',
  'sign reports/2020-Q1.pdf',
  'status --perod 2020-Q1',
  '-C / status --period 2020-Q1',
  '--help',
  'sign --help',
  'signoff --help',
  'help receive',
];

describe.each([60, 80, 120])('on a terminal of %i columns', (columns) => {
  it.each(commands)('cchc %s breaks no word and no line is wider', async (command) => {
    for (const language of ['vi', 'en']) {
      const lines = await printed(columns, ['--lang', language, ...command.split(' ')]);
      const wide = lines.filter((line) => stringWidth(line) > columns);
      expect(wide.filter((line) => line.trim().includes(' '))).toEqual([]);
      expect(lines.length).toBeGreaterThan(1);
    }
  });
});
