import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validatePaths } from '../../src/pipeline/check/validate-paths.ts';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { memoryCache } from '../support/memory-cache.ts';

/** Rows of `docs/what-a-fault-hides.md` that take a whole workspace to show; the others: test/validate/. */
interface Case {
  readonly spoil: (folder: string) => void;
  /** Code and file of all that is found. */
  readonly found: readonly string[];
}

const quarter = 'submissions/2020-Q1';
const corrected = `${quarter}/phong-nguoi-co-cong.yaml`;
const carrying = 'submissions/2020-Q2/phong-nguoi-co-cong.yaml';

const cases: Readonly<Record<string, readonly Case[]>> = {
  'báo cáo của đơn vị đặt sai chỗ, sai tên nên không được đọc': [
    // That it is missing, though the register says it was accepted.
    {
      spoil: (folder) => move(folder, `${quarter}/phong-day-nghe.yaml`, 'luu/phong-day-nghe.yaml'),
      found: ['report-not-counted luu/phong-day-nghe.yaml'],
    },
    {
      spoil: (folder) => move(folder, quarter, '2020-Q1'),
      found: ['report-not-counted 2020-Q1'],
    },
  ],
  'báo cáo của đơn vị có lỗi hoặc không được đọc': [
    // That the next quarter corrects a figure of it, of which nothing is known now.
    {
      spoil: (folder) => edit(folder, corrected, 'daCapNhat: 528', 'daCapNhat: 5.28'),
      found: [`count-not-whole ${corrected}`],
    },
    // There is something to hold it against.
    {
      spoil: (folder) => edit(folder, carrying, 'from: 528', 'from: 529'),
      found: [`correction-from-differs ${carrying}`],
    },
  ],
  'số liệu của một quý trái nhau, quý sau điều chỉnh mà vẫn trái nhau': [
    // The second quarter corrects the first and looks at it again.
    {
      spoil: (folder) => {
        rmSync(join(folder, 'receipts/2020-Q1.yaml'));
        edit(folder, `${quarter}/van-phong.yaml`, 'motCuaTiepNhan: 6509', 'motCuaTiepNhan: 6508');
      },
      found: [`control-total-differs ${quarter}/van-phong.yaml`],
    },
  ],
  'hơn ba tệp của một thư mục cùng thiếu, cùng không theo kịp kế hoạch': [
    {
      spoil: (folder) => {
        for (const name of readdirSync(join(folder, quarter))) rmSync(join(folder, quarter, name));
      },
      found: [`accepted-file-missing ${quarter}`],
    },
    {
      spoil: (folder) => {
        const files = readdirSync(join(folder, 'schemas'));
        for (const name of files) writeFileSync(join(folder, 'schemas', name), '{}');
      },
      found: ['schema-behind-plan schemas'],
    },
  ],
};

const rows = readFileSync('docs/what-a-fault-hides.md', 'utf8').split('\n');

describe.each(Object.entries(cases))('%s', (row, own) => {
  test('is a row of the page', () => {
    expect(rows.filter((line) => line.startsWith(`| ${row} | `))).toHaveLength(1);
  });

  test.each(own)('$found', async ({ spoil, found }) => {
    const folder = copyWorkspace();
    for (const part of ['signoffs', 'reports']) rmSync(join(folder, part), { recursive: true });
    spoil(folder);
    const checked = await validatePaths(folder, [], { failOn: 'warning', cache: memoryCache });
    expect(checked?.findings.map(({ code, at }) => `${code} ${at.file}`)).toEqual(found);
  });
});

function move(folder: string, from: string, to: string): void {
  mkdirSync(join(folder, to, '..'), { recursive: true });
  renameSync(join(folder, from), join(folder, to));
}

function edit(folder: string, path: string, good: string, bad: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text).toContain(good);
  writeFileSync(join(folder, path), text.replace(good, bad));
}
