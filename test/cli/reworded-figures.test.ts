import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { runCchc } from '../support/run-cchc.ts';
import { readPdf, taggedText } from '../typeset/support/read-pdf.ts';

const period = ['--period', '2021-Q1'] as const;
const issue = ['issue', ...period, '--number', '8', '--date', '10/3/2021'];
const heard = async (folder: string, path: string): Promise<string> =>
  taggedText(await readPdf(readFileSync(join(folder, path))));

/** The small workspace with its report as the program words it, edited as `loi-van.md`. */
async function reworded(
  edit: (text: string) => string,
  folder = copyWorkspace('test/fixtures/second-plan'),
): Promise<string> {
  await runCchc(folder, 'report', ...period, '--format', 'md', '--out', 'nhap');
  const [name = ''] = readdirSync(join(folder, 'nhap'));
  const before = readFileSync(join(folder, 'nhap', name), 'utf8');
  const after = edit(before);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, 'loi-van.md'), after);
  return folder;
}

const signoff = (folder: string) => runCchc(folder, 'signoff', ...period, '--text', 'loi-van.md');

describe('a reworded text that states another figure', () => {
  const spoil = (text: string) => text.replace('(2,00%)', '(0,20%)').replace('| 2,00 |', '| 0,20 |');

  it('is not signed off; each place is named by line, section, row and both figures', async () => {
    const folder = await reworded(spoil);
    const run = await signoff(folder);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    const lines = readFileSync(join(folder, 'loi-van.md'), 'utf8').split('\n');
    const places = ['(0,20%)', '| 0,20 |'].map((part) => lines.findIndex((line) => line.includes(part)) + 1);
    for (const line of places)
      expect(run.stderr).toContain(
        `loi-van.md, dòng ${line} – LỖI: số liệu trong lời văn khác báo cáo tính ra\n`,
      );
    expect(run.stderr.match(/ghi 0,20; tính ra 2,00/g)).toHaveLength(2);
    expect(run.stderr).toContain('dòng “Hồ sơ giải quyết quá hạn”');
    expect(existsSync(join(folder, 'signoffs'))).toBe(false);
  });

  it('is set as a draft, which tells the same and ends as a fault', async () => {
    const folder = await reworded(spoil);
    for (const command of [
      ['typeset', 'loi-van.md'],
      ['report', ...period, '--text', 'loi-van.md', '--out', 'ra'],
    ]) {
      const run = await runCchc(folder, ...command);
      expect(run.code, command[0]).toBe(1);
      expect(run.stderr.match(/ghi 0,20; tính ra 2,00/g)).toHaveLength(2);
    }
    expect(await heard(folder, 'loi-van.pdf')).toContain('DỰ THẢO');
  });
});

it('a figure that a reworded text leaves out is told and kept with the sign-off', async () => {
  const folder = await reworded((text) => text.replace(' 01/50 hồ sơ (2,00%)', ' rất ít hồ sơ'));
  const run = await signoff(folder);
  expect(run.code).toBe(0);
  expect(run.stderr).toMatch(/CẢNH BÁO[\s\S]*: thiếu 01; 50; 2,00\.\n[\s\S]*Đã ghi/);
  const { content } = parse(readFileSync(join(folder, 'signoffs/2021-Q1.yaml'), 'utf8')).entries[0];
  const copy = readdirSync(join(folder, 'signoffs')).find((name) => name.includes(content.slice(7, 15)));
  const kept = JSON.parse(readFileSync(join(folder, 'signoffs', copy ?? ''), 'utf8'));
  expect(kept.figures).toEqual([expect.stringContaining('thiếu 01; 50; 2,00')]);
  expect(await runCchc(folder, ...issue)).toMatchObject({ code: 0 });
  rmSync(join(folder, 'loi-van.md'));
  expect(await runCchc(folder, 'verify', ...period)).toMatchObject({ code: 0, stderr: '' });
});

describe('a report that replaces another one', () => {
  async function reopened(): Promise<string> {
    const folder = copyWorkspace('test/fixtures/second-plan');
    await runCchc(folder, 'signoff', ...period);
    await runCchc(folder, 'issue', ...period, '--number', '7', '--date', '10/3/2021');
    await runCchc(folder, 'reopen', ...period, '--reason', 'sai số', '--by', 'Hồ Văn L, Chánh Văn phòng');
    return folder;
  }
  const sentence = /Báo cáo này thay thế Báo cáo (số 07\/\S+ ngày 10\/3\/2021) của [^.]*\./;

  it('says so in its reworded text too, and is told the sentence where it does not', async () => {
    const folder = await reworded((text) => text.replace(sentence, ''), await reopened());
    const run = await signoff(folder);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain('loi-van.md – LỖI: lời văn không nói báo cáo này thay thế báo cáo nào');
    expect(run.stderr).toMatch(sentence);
    await reworded((text) => text.replace(sentence, 'Báo cáo này được lập để thay thế Báo cáo $1.'), folder);
    expect(await signoff(folder)).toMatchObject({ code: 0 });
    expect(await runCchc(folder, ...issue)).toMatchObject({ code: 0 });
  });

  it('leaves the one before issued; set again, that is a draft without number and date', async () => {
    const folder = await reopened();
    const run = await runCchc(folder, 'typeset', 'reports/2021-Q1.md', '--out', 'ra');
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('Báo cáo số 7 ngày 10/3/2021');
    expect(run.stderr).toContain('Bản đã phát hành: reports/2021-Q1.pdf');
    const text = await heard(folder, 'ra/2021-Q1.pdf');
    expect(text).toContain('DỰ THẢO');
    expect(text).not.toMatch(/Số: *07|ngày 10 tháng 3/);
  });
});

it('number and date that somebody writes into an approved text are left blank', async () => {
  const folder = await reworded((text) => text.replace('như sau:', 'cụ thể như sau:'));
  await signoff(folder);
  const path = join(folder, 'loi-van.md');
  const stamped = readFileSync(path, 'utf8').replace(/Số:\s+\//, 'Số: 99/');
  writeFileSync(path, stamped);
  const run = await runCchc(folder, 'typeset', 'loi-van.md');
  expect(run.stderr).toContain('số, ngày ghi trong tệp để trống');
  expect(await heard(folder, 'loi-van.pdf')).not.toMatch(/99|DỰ THẢO/);
});

it('a chart of a reworded text is drawn from the figures, whatever file lies beside the text', async () => {
  const folder = copyWorkspace('test/fixtures/second-plan');
  await runCchc(folder, 'report', ...period, '--charts', '--format', 'md', '--out', 'nhap');
  const chart = '2021-Q1-bieu-do-1.svg';
  const drawn = readFileSync(join(folder, 'nhap', chart), 'utf8');
  const text = readFileSync(join(folder, 'nhap/2021-Q1.md'), 'utf8');
  writeFileSync(join(folder, 'loi-van.md'), text.replace('như sau:', 'cụ thể như sau:'));
  const other = drawn.replace(/>[^<]+<\/text>/, '>99,99</text>');
  expect(other).not.toBe(drawn);
  writeFileSync(join(folder, chart), other);
  const run = await runCchc(folder, 'report', ...period, '--charts', '--text', 'loi-van.md', '--out', 'ra');
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(join(folder, 'ra', chart), 'utf8')).toBe(drawn);
});
