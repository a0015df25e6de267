import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderReport } from '../../src/pipeline/report/render-report.ts';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { openExample } from '../support/open-example.ts';

const file = 'submissions/2020-Q1/tt-dich-vu-viec-lam.yaml';

/** What is said of the first quarter's PDF after the change. */
async function saidOf(path: string, change: (text: string) => string): Promise<readonly string[]> {
  const folder = copyWorkspace();
  for (const part of ['signoffs', 'reports', 'receipts']) rmSync(join(folder, part), { recursive: true });
  const text = readFileSync(join(folder, path), 'utf8');
  writeFileSync(join(folder, path), change(text));
  expect(change(text)).not.toBe(text);
  const opened = await openExample(folder);
  const { notices } = await renderReport({ ...opened, start: folder }, { ...options, out: 'out' });
  return notices.flatMap(({ vi }) => (vi.includes('phông chữ không có') ? [vi] : []));
}

const options = { period: '2020-Q1', format: 'pdf', unlike: [], chosen: {} } as const;

/** As it stands in the example: the line, and the column behind these words. */
function behind(words: string): string {
  const lines = readFileSync(join('examples/293-kh-2020', file), 'utf8').split(words)[0]?.split('\n') ?? [];
  return `${file}, dòng ${lines.length}, cột ${(lines.at(-1) ?? '').length + words.length + 1} – LỖI: `;
}

test('a letter that the font lacks is shown where its unit wrote it, not where the program did', async () => {
  // Neither the comment nor the explanation of a target that was met is printed.
  const [said, ...more] = await saidOf(file, (text) =>
    text.replace('tăng sau Tết', 'tăng 字 sau Tết  # 字').replace('quyết toán gửi', 'quyết toán 字 gửi'),
  );
  expect(more).toEqual([]);
  expect(said?.startsWith(behind('trợ cấp thất nghiệp tăng '))).toBe(true);
  expect(said).toContain('“字” (U+5B57)');
  expect(said).not.toContain('xem');
});

test('of a letter in several places each is named, whoever wrote it', async () => {
  const [said, ...more] = await saidOf('plan.yaml', (text) =>
    text
      .replace(/^(units:)/m, '# 字\n$1')
      .replaceAll('Trung tâm Bảo trợ xã hội', 'Trung tâm Bảo trợ 字 xã hội')
      .replaceAll('Trung tâm Dịch vụ việc làm', 'Trung tâm Dịch vụ 字 việc làm'),
  );
  expect(more).toEqual([]);
  expect(said).toMatch(
    /^plan\.yaml, dòng \d+, cột \d+ – LỖI: .*(\n {2}xem plan\.yaml, dòng \d+, cột \d+)+$/s,
  );
});
