import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Three departments of one invented province in 2020: the example; its comparison year moved to 2020, which stands for
 * a second department; the second plan moved to 2020. A fourth is expected and has sent nothing. Beside them
 * `cong-thuong`, another plan of the third department, and `tinh.yaml`, which heads the province's report.
 */
export function makeProvince(): string {
  const base = mkdtempSync(join(tmpdir(), 'cchc-'));
  cpSync('examples/293-kh-2020', join(base, 'lao-dong'), { recursive: true });
  moveYear('examples/293-kh-2020/nam-2019', join(base, 'xay-dung'), { 2018: '2019', 2019: '2020' });
  const third = join(base, 'khoa-hoc');
  moveYear('test/fixtures/second-plan', third, { 2020: '2019', 2021: '2020' });
  changeFile(join(third, 'plan.yaml'), '2020-02-28', '2020-02-29');
  changeFile(join(third, 'plan.yaml'), 'id: "2",', 'id: "2", concept: ho-so-qua-han,');
  changeFile(join(third, 'plan.yaml'), 'id: "3",', 'id: "3", concept: sang-kien,');
  const fourth = join(base, 'cong-thuong');
  cpSync(third, fourth, { recursive: true });
  for (const path of readdirSync(third, { recursive: true, encoding: 'utf8' }))
    if (path.endsWith('.yaml')) changeFile(join(fourth, path), '08-KH-2020', '09-KH-2020');
  changeFile(join(fourth, 'submissions/2020-Q1/tt-kiem-dinh.yaml'), 'sangKien: 0', 'sangKien: 3');
  cpSync('test/fixtures/rollup/tinh.yaml', join(base, 'tinh.yaml'));
  return base;
}

export function changeFile(file: string, from: RegExp | string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

function moveYear(from: string, folder: string, years: Readonly<Record<string, string>>): void {
  const moved = (text: string, pattern: RegExp) => text.replace(pattern, (year) => years[year] ?? year);
  for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.yaml')) continue;
    const file = join(folder, moved(path, /20\d\d/));
    cpSync(join(from, path), file);
    writeFileSync(file, moved(readFileSync(file, 'utf8'), /20(18|19|20|21)/g));
  }
}
