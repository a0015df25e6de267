import { beforeAll, describe, expect, it } from 'vitest';
import { writeSvg } from '../../src/compose/write-svg.ts';
import type { AttainmentBar } from '../../src/report/charts/chart-model.ts';
import { drawChart } from '../../src/report/charts/draw-chart.ts';
import { difference, differenceFromKept, drawPage } from './support/picture.ts';
import { readFixture, typeset, withFrontMatter } from './support/typeset.ts';

/** Share of pixels that may look different: edges of letters, drawn by another version of the renderer. */
const tolerance = 0.0005;

const bars: readonly AttainmentBar[] = [
  ['1. Đã đạt', 'met', '95%', 9500, 9000],
  ['2. Chưa đạt, với một tên dài phải xuống dòng ở cột bên trái của biểu đồ', 'not-met', '60%', 6000, 8000],
  ['3. Đang thực hiện', 'in-progress', '30%', 3000, 10_000],
  ['4. Chưa có số liệu', 'undetermined', '…', null, 10_000],
].map(([label, judgement, value, share, level]) => ({
  label,
  judgement,
  verdict: String(judgement),
  value,
  share,
  level,
  levelLabel: 'Tối thiểu',
})) as readonly AttainmentBar[];

describe('pages look as they did', () => {
  let report: Uint8Array;
  beforeAll(async () => {
    report = (await typeset(readFixture('quarterly-report.txt'))).pdf;
  });

  it.each([
    ['first-page', 1],
    ['indicators', 6],
    ['units', 7],
  ])('%s', async (name, page) => {
    expect(await differenceFromKept(name, await drawPage(report, page))).toBeLessThan(tolerance);
  });

  it('charts', async () => {
    const svg = writeSvg(drawChart({ kind: 'attainment', title: '', file: '', alternative: '', bars }), '');
    const images = new Map([['a.svg', new TextEncoder().encode(svg)]]);
    const { pdf } = await typeset(withFrontMatter('**Biểu đồ**\n\n![Biểu đồ](a.svg)'), { images });
    expect(await differenceFromKept('charts', await drawPage(pdf, 1))).toBeLessThan(tolerance);
  });

  it('and a word more on the first page is seen', async () => {
    const changed = readFixture('quarterly-report.txt').replace('BÁO CÁO', 'BÁO CÁO CÁO');
    const [before, after] = [await drawPage(report, 1), await drawPage((await typeset(changed)).pdf, 1)];
    expect(difference(before, before)).toBe(0);
    expect(difference(before, after)).toBeGreaterThan(tolerance);
  });
});
