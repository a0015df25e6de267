import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { runCchc } from '../support/run-cchc.ts';

const example = 'examples/293-kh-2020';

/** The cells of every table in the Markdown, as a reader sees them: the row of an id or a name. */
function rowsOf(markdown: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const token of new MarkdownIt().parse(markdown, {})) {
    if (token.type === 'tr_open') rows.push([]);
    const isCell = token.type === 'inline' && token.level >= 3;
    const text = (token.children ?? []).map(({ content }) => content).join('');
    if (isCell) rows.at(-1)?.push(text);
  }
  return rows;
}

async function markdownOf(folder: string, ...periods: string[]) {
  const run = await runCchc(folder, 'diff', ...periods, '--format', 'md');
  expect(run).toMatchObject({ code: 0, stderr: '' });
  return { text: run.stdout, rows: rowsOf(run.stdout) };
}

describe('cchc diff', () => {
  it('lays two quarters side by side, each as its own report saw it', async () => {
    const { rows } = await markdownOf(example, '2020-Q1', '2020-Q2');
    const row = (id: string) => rows.find(([first]) => first === id)?.slice(2);
    // The year's published quarters: 6.416/6.490 = 98,8598… %, 6.702/6.774 = 98,9371… %.
    expect(row('4')).toEqual([
      '6.416/6.490',
      '6.702/6.774',
      '98,86',
      '98,94',
      '+0,08 điểm %',
      'Đạt, vượt chỉ tiêu',
    ]);
    // The 42 case files entered later are a correction of the second quarter's: the first quarter's report lacks them.
    expect(row('8')?.slice(0, 2)).toEqual(['6.448/6.490', '6.774/6.774']);
    expect(row('5')?.at(-1)).toBe('Đạt → Chưa đạt');
  });

  it('gives changes as differences of the printed rates', async () => {
    const { rows } = await markdownOf(example, '2020-Q2', '2020-Q3');
    const hundredths = (text: string) => BigInt(text.replace(/[^\d-]/g, ''));
    const changed = rows.filter((row) => row.some((text) => text.endsWith(' điểm %')));
    expect(changed.length).toBeGreaterThan(20);
    for (const row of changed) {
      const at = row.findIndex((text) => text.endsWith(' điểm %'));
      const [before = '', after = '', change = ''] = row.slice(at - 2, at + 1);
      expect(hundredths(after) - hundredths(before), row.join(' | ')).toBe(hundredths(change));
    }
    // 4/6 and 5/6: 66,67 and 83,33 as printed, though the exact difference would round to 16,67.
    expect(rows).toContainEqual(['Văn phòng Sở', '4/6', '5/6', '66,67', '83,33', '+16,66 điểm %']);
  });

  it('shows units that differ, and no others', async () => {
    const { rows } = await markdownOf(example, '2020-Q1', '2020-Q2');
    expect(rows).toContainEqual(['Trung tâm Dịch vụ việc làm', 'ISO 9001:2008', 'ISO 9001:2015']);
    expect(rows.filter(([name]) => name === 'Phòng Trẻ em và Bình đẳng giới')).toEqual([
      ['Phòng Trẻ em và Bình đẳng giới', '0/3', '1/3', '0,00', '33,33', '+33,33 điểm %'],
    ]);
  });

  it('leaves the change of a share open while units are missing from it', async () => {
    const { rows } = await markdownOf(example, '2020-Q2', '2020-Q3');
    expect(rows.find(([id]) => id === '2')?.slice(4)).toEqual([
      '100,00',
      '92,31',
      '',
      'Đạt → Chưa đủ số liệu để đánh giá',
    ]);
  });

  it.each([
    ['2020-Q1', '2020-Q2'],
    ['2020-Q2', '2020-Q3'],
    ['2020-Q3', '2020-Q4'],
    ['2020-6M', '2020'],
  ])('counts as many judgements as the table shows changed, %s to %s', async (before, after) => {
    const { text, rows } = await markdownOf(example, before, after);
    const arrows = rows.filter((row) => row.length === 8 && row.at(-1)?.includes(' → '));
    expect(Number(/Đánh giá thay đổi ở (\d+)\/13/.exec(text)?.[1])).toBe(arrows.length);
    expect(arrows.length).toBeGreaterThan(1);
  });

  it('finds nothing between a period and itself', async () => {
    const { text, rows } = await markdownOf(example, '2020-Q1', '2020-Q1');
    expect(text).toContain('Đánh giá thay đổi ở 0/13 chỉ tiêu thành phần.');
    expect(text).not.toContain('Đơn vị có thay đổi');
    expect(rows).toHaveLength(14); // the head and thirteen indicators
  });

  it('keeps a name with Markdown’s own signs in its cell', async () => {
    const folder = copyWorkspace();
    const plan = join(folder, 'plan.yaml');
    const text = readFileSync(plan, 'utf8');
    writeFileSync(plan, text.replace('Hồ sơ TTHC giải quyết trước hạn', 'Hồ sơ | *TTHC* <b>'));
    const { rows } = await markdownOf(folder, '2020-Q1', '2020-Q2');
    expect(rows.find(([id]) => id === '4')?.slice(0, 3)).toEqual([
      '4',
      'Hồ sơ | *TTHC* <b> và đúng hạn',
      '6.416/6.490',
    ]);
  });

  it('prints the same rows for a terminal, in English on request', async () => {
    const run = await runCchc(example, '--lang', 'en', 'diff', '2020-Q1', '2020-Q2');
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/^5 .* 296\/296 +294\/296 +100,00 +99,32 +-0,68 points +Met → Not met$/m);
    expect(run.stdout).toContain('The judgement changed for 3 of 13 indicators.');
  });

  it('gives exact figures as data', async () => {
    const run = await runCchc(example, 'diff', '2020-Q1', '2020-Q2', '--format', 'json');
    const { before, after, indicators } = JSON.parse(run.stdout);
    expect([before, after]).toEqual(['2020-Q1', '2020-Q2']);
    const third = indicators.find(({ indicator }: { indicator: string }) => indicator === '3');
    expect(third.rateChange).toEqual({ numerator: 1, denominator: 11 }); // 2/11 after 1/11
  });

  it('refuses a period that the plan does not have', async () => {
    const run = await runCchc(example, 'diff', '2020-Q1', '2021-Q1');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('không có kỳ “2021-Q1”');
  });

  it('reaches back into the year before, and says what has no counterpart there', async () => {
    const { text, rows } = await markdownOf(example, '2019-Q4', '2020-Q1');
    const row = (id: string) => rows.find(([first]) => first === id)?.slice(2);
    // 6.790/6.905 = 98,3345… %, 6.416/6.490 = 98,8598… %.
    expect(row('4')).toEqual([
      '6.790/6.905',
      '6.416/6.490',
      '98,33',
      '98,86',
      '+0,53 điểm %',
      'Đạt, vượt chỉ tiêu',
    ]);
    expect(row('2')).toEqual(['', '13/13', '', '100,00', '', 'không có → Đạt']);
    expect(text).toContain(
      'Chỉ tiêu không có ở 2019-Q4 (12): 1.1, 1.2, 2, 3, 5, 6.1, 6.2, 7, 8, 9, 10.1, 10.2.',
    );
    expect(text).toContain('Đơn vị chỉ có ở 2020-Q1 (12): Phòng Thanh tra,');
    expect(text).toContain('Đánh giá thay đổi ở 0/1 chỉ tiêu thành phần.');
  });

  it('does not reach what is not there, and says so', async () => {
    const folder = copyWorkspace();
    const plan = join(folder, 'plan.yaml');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('previous: nam-2019', 'previous: nam-2091'));
    const run = await runCchc(folder, 'diff', '2019-Q4', '2020-Q1');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('không đọc được kế hoạch năm trước ở nam-2091/plan.yaml');
    expect((await runCchc(folder, 'validate', 'plan.yaml')).stderr).toContain(
      'plan.yaml, dòng 14, cột 11 – CẢNH BÁO: không đọc được kế hoạch năm trước',
    );
  });
});
