import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCharts } from '../../src/compose/write-charts.ts';
import { writeSvg } from '../../src/compose/write-svg.ts';
import { scorePeriod } from '../../src/pipeline/score-period.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { AttainmentBar } from '../../src/report/charts/chart-model.ts';
import { drawChart } from '../../src/report/charts/draw-chart.ts';
import type { Box, Picture, Shape } from '../../src/report/charts/picture.ts';
import type { ReportModel } from '../../src/report/report-model.ts';
import { readSvg } from '../../src/typeset/svg/read-svg.ts';
import { openExample } from '../support/open-example.ts';

const { workspace, officeTexts } = await openExample();

function reportOf(period: string, charts?: boolean): ReportModel {
  const { scorecard } = scorePeriod(workspace, { period });
  const officeText = officeTexts[period] ?? null;
  const accepted = { waived: [], warnings: [] };
  const first = { accepted, replaces: null, approval: null, issue: null };
  return buildReport({ workspace, scorecard, officeText, charts, ...first });
}

const chartsOf = (report: ReportModel) => report.appendices.flatMap((appendix) => appendix.charts);

const bar = (changed: Partial<AttainmentBar>): AttainmentBar => ({
  label: '1. Chỉ tiêu',
  judgement: 'met',
  verdict: 'Đạt',
  value: '50%',
  levelLabel: '40%',
  share: 5000,
  level: 4000,
  ...changed,
});

function draw(...bars: readonly AttainmentBar[]): Picture {
  return drawChart({ kind: 'attainment', title: '', file: '', alternative: '', bars });
}

const boxes = (shapes: readonly Shape[]): readonly Box[] => shapes.filter((shape) => shape.kind === 'box');
/** The bars themselves: the legend's boxes stand at the left edge. */
const barsIn = (picture: Picture): readonly Box[] => boxes(picture.shapes).filter(({ x }) => x > 100);

describe('charts of the example', () => {
  it('stand in an appendix of the year, named in the body, elsewhere only when asked for', () => {
    const year = reportOf('2020');
    expect(year.appendices.at(-1)).toMatchObject({
      name: 'Phụ lục IV',
      title: ['BIỂU ĐỒ KẾT QUẢ CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH', 'NĂM 2020'],
    });
    expect(JSON.stringify(year.sections)).toContain('biểu đồ tại Phụ lục IV.');
    expect(chartsOf(reportOf('2020-Q1'))).toEqual([]);
    expect(chartsOf(reportOf('2020-Q1', true)).map(({ kind }) => kind)).toEqual(['attainment']);
    expect(chartsOf(reportOf('2020-6M', true)).map(({ kind }) => kind)).toEqual(['attainment', 'quarters']);
  });

  it('end their appendix, as every other ends, with words before the last sign', () => {
    const last = reportOf('2020').appendices.map(({ tables, ending }) => ending || tables.at(-1)?.note);
    expect(last.at(-2)).toBe('số liệu tính đến hết ngày 14/12/2020./.');
    expect(last.at(-1)).toBe('biểu đồ lập theo số liệu tại Phụ lục I./.');
    for (const words of last) expect(words).toMatch(/[\p{L}\d]\.\/\.$/u);
  });

  it('say in words what they show: every figure of the sheet worked out by hand', () => {
    const [attainment, quarters] = chartsOf(reportOf('2020')).map((chart) => chart.alternative);
    for (const part of [
      '3. Phòng chuyên môn, đơn vị trực thuộc được kiểm tra CCHC: 36,36%, mức Kế hoạch Tối thiểu 30%, vượt',
      '4. Hồ sơ TTHC giải quyết trước hạn và đúng hạn: 99,06%, mức Kế hoạch Từ 90% trở lên, vượt',
      '9. Văn bản giao dịch dưới dạng điện tử: 99,34%, mức Kế hoạch Phấn đấu 100%, chưa đạt',
    ])
      expect(attainment).toContain(part);
    expect(quarters).toContain('Chỉ tiêu 4: quý I 98,86%, quý II 98,94%, quý III 99,14%, quý IV 99,26%;');
    expect(quarters).toContain('Chỉ tiêu 9: quý I 98,83%, quý II 99,12%, quý III 99,55%, quý IV 99,79%;');
  });

  it('are the same SVG every time, with nothing outside the picture', () => {
    const report = reportOf('2020');
    expect(writeCharts(report)).toEqual(writeCharts(reportOf('2020')));
    for (const { shapes, width, height } of chartsOf(report).map(drawChart)) {
      for (const { x, y, ...box } of boxes(shapes)) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + box.width).toBeLessThanOrEqual(width);
        expect(y + box.height).toBeLessThanOrEqual(height);
      }
    }
  });
});

describe('bars', () => {
  it('are as long as their shares, and the level stands at its own', () => {
    const picture = draw(bar({}), bar({ share: 10_000 }), bar({ share: 2500 }));
    const [half = 0, whole = 0, quarter = 0] = barsIn(picture).map(({ width }) => width);
    expect(half / whole).toBeCloseTo(0.5, 6);
    expect(quarter / whole).toBeCloseTo(0.25, 6);
    const from = barsIn(picture)[0]?.x ?? 0;
    const marks = picture.shapes.flatMap((shape) =>
      shape.kind === 'strokes' && shape.weight === 2 ? shape.segments.map(([x]) => x) : [],
    );
    expect(marks.filter((x) => Math.abs(x - (from + 0.4 * whole)) < 1e-6)).toHaveLength(3);
  });

  it('are told apart by lines, not by tint alone', () => {
    const lines = (['met', 'not-met', 'in-progress'] as const).map((judgement) => {
      const strokes = draw(bar({ judgement })).shapes.filter((shape) => shape.kind === 'strokes');
      return strokes.filter(({ weight }) => weight === 0.5).map(({ segments }) => segments.length);
    });
    expect(lines[0]).toEqual([]);
    expect(lines[1]).not.toEqual(lines[2]);
    expect(lines[1]?.length).toBeGreaterThan(0);
  });

  it('beyond twice the scale are cut off, their figure beside them', () => {
    const picture = draw(bar({ share: 90_000, value: '900%' }));
    for (const { x, width } of boxes(picture.shapes)) expect(x + width).toBeLessThanOrEqual(picture.width);
    expect(picture.shapes).toContainEqual(expect.objectContaining({ text: '900%' }));
  });

  it('are not drawn where there is nothing to draw', () => {
    expect(barsIn(draw(bar({ share: null, value: '…', judgement: 'undetermined' })))).toEqual([]);
  });
});

describe('SVG', () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('comes back as the shapes that were written, whatever the texts are', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ắĐợ <>&"\'/]]>-=') });
    fc.assert(
      fc.property(text, text, (written, alternative) => {
        const shapes: Shape[] = [
          { kind: 'box', x: 1.25, y: 2, width: 3, height: 4, fill: '#9fbcd8', outline: 0.6 },
          { kind: 'strokes', segments: [[0, 1, 2.5, 3]], weight: 0.5, colour: '#000000' },
          { kind: 'label', x: 1, y: 2, text: written, size: 9, bold: true, anchor: 'end' },
        ];
        const drawing = readSvg(encode(writeSvg({ width: 10, height: 20, shapes }, alternative)));
        const clean = written.replace(/\s+/g, ' ').trim();
        expect(drawing).toEqual({
          width: 10,
          height: 20,
          shapes: [
            {
              kind: 'rectangle',
              x: 1.25,
              y: 2,
              width: 3,
              height: 4,
              fill: '#9fbcd8',
              stroke: '#000000',
              weight: 0.6,
            },
            {
              kind: 'strokes',
              lines: [
                [
                  { x: 0, y: 1 },
                  { x: 2.5, y: 3 },
                ],
              ],
              stroke: '#000000',
              weight: 0.5,
            },
            { kind: 'caption', x: 1, y: 2, text: clean, size: 9, bold: true, anchor: 'end' },
          ],
        });
      }),
    );
  });

  it.each([
    ['a curve', '<path d="M0 0C1 1 2 2 3 3" fill="none" stroke="#000000"/>'],
    ['a group', '<g><rect x="0" y="0" width="1" height="1"/></g>'],
    ['a script', '<script>alert(1)</script>'],
    ['an image from elsewhere', '<image href="http://example.org/a.png"/>'],
    ['a colour by name', '<rect x="0" y="0" width="1" height="1" fill="red"/>'],
    ['text between', 'chữ'],
  ])('with %s is not drawn at all', (_, content) => {
    expect(readSvg(encode(`<svg viewBox="0 0 9 9">${content}</svg>`))).toBeNull();
  });

  it('without a size is not drawn', () => {
    expect(readSvg(encode('<svg></svg>'))).toBeNull();
  });
});
