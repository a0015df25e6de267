import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainIndicator } from '../../src/attainment/explain-indicator.ts';
import type { JudgementReason } from '../../src/domain/scorecard.ts';
import { scorePeriod } from '../../src/pipeline/score-period.ts';
import { sayIn } from '../../src/report/explain/say.ts';
import { whyWords } from '../../src/report/explain/why-words.ts';
import { contextOf, scoredIndicator } from '../../src/report/report-context.ts';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { openExample } from '../support/open-example.ts';
import { runCchc } from '../support/run-cchc.ts';

const example = 'examples/293-kh-2020';
const explain = (folder: string, period: string, id: string) =>
  runCchc(folder, 'status', '--period', period, '--explain', id);

describe('cchc status --explain', () => {
  it('leads from the formula to the fraction, its rate and the judgement', async () => {
    const { code, stdout } = await explain(example, '2020-Q1', '4');
    expect(code).toBe(0);
    const lines = [
      'Công thức: Trước hạn và đúng hạn / Tổng số đã giải quyết',
      'Mẫu số: Tổng số đã giải quyết = Trước hạn + Đúng hạn + Quá hạn',
      'Mức Kế hoạch: Từ 90% trở lên',
      'Tỷ lệ: 98,86% (chính xác 6.416/6.490 = 3.208/3.245)', // both halved
      'Kết luận: Đạt, vượt chỉ tiêu',
      'Vì sao: Đã đủ số liệu; 98,86% so với mức từ 90% trở lên.',
    ];
    for (const line of lines) expect(stdout.split('\n')).toContain(line);
    expect(stdout).toMatch(/^Phòng Dạy nghề +31\/31$/m);
    expect(stdout).toMatch(/^Cộng +6\.416\/6\.490$/m);
  });

  it('points at the very lines that were added', async () => {
    const { stdout } = await explain(example, '2020-Q1', '4');
    const rows = [...stdout.matchAll(/^– (.+?) +2020-Q1 +([\d.]+) +(submissions\S+), dòng (\d+)$/gm)];
    expect(rows).toHaveLength(21); // seven units, three measures
    const ids: Record<string, string> = {
      'Trước hạn': 'truocHan',
      'Đúng hạn': 'dungHan',
      'Quá hạn': 'quaHan',
    };
    for (const [, label = '', value = '', file = '', line] of rows) {
      const written = readFileSync(join(example, file), 'utf8').split('\n')[Number(line) - 1];
      expect(written).toMatch(new RegExp(`^ +${ids[label]}: ${value.replaceAll('.', '')}\\b`));
    }
  });

  it('shows a correction with its old and new figure, its reason and its line', async () => {
    const { stdout } = await explain(example, '2020-6M', '8');
    expect(stdout).toMatch(
      /^Điều chỉnh: Phòng Người có công, 2020-Q1, .*: từ 528 thành 570; lý do: .*42 hồ sơ.*dòng \d+\)$/m,
    );
    expect(stdout).toMatch(
      / 570 +submissions\/2020-Q2\/phong-nguoi-co-cong\.yaml.*điều chỉnh ở báo cáo quý II$/m,
    );
  });

  it('names the units that are missing, and what they leave open', async () => {
    const folder = copyWorkspace();
    rmSync(join(folder, 'submissions/2020-Q1/phong-day-nghe.yaml'));
    const ratio = await explain(folder, '2020-Q1', '4');
    // 6.416 − 31 of 6.490 − 31 remain.
    expect(ratio.stdout).toContain('Số liệu tạm tính của 6/7 đơn vị: 98,85% so với mức từ 90% trở lên');
    expect(ratio.stdout).toContain('Tỷ lệ: 98,85% (chính xác 6.385/6.459)');
    expect(ratio.stdout).toContain('Còn thiếu số liệu của: Phòng Dạy nghề');
    const share = await explain(folder, '2020-Q1', '2');
    expect(share.stdout).toContain('thấp nhất 92,31% hay cao nhất 100%'); // 12 or 13 of 13
    expect(share.stdout).toContain('Kết luận: Chưa đủ số liệu để đánh giá');
  });

  it('tells whose account holds what a merged unit was credited with', async () => {
    const { stdout } = await explain(example, '2020-9M', '3');
    expect(stdout).toMatch(/^Phòng Dạy nghề +tính cho Phòng Việc làm - An toàn lao động$/m);
    expect(stdout).toContain('do Phòng Thanh tra báo cáo');
  });

  it('says what was judged in words, and where', async () => {
    const { stdout } = await explain('test/fixtures/second-plan', '2021-Q1', '5');
    expect(stdout).toContain('Công thức: Văn phòng Sở đánh giá bằng lời');
    expect(stdout).toContain('Nơi ghi: submissions/2021-Q1/van-phong.yaml, dòng 11');
  });

  it('speaks English on request', async () => {
    const run = await runCchc(example, '--lang', 'en', 'status', '--period', '2020-Q1', '--explain', '4');
    expect(run.stdout).toContain('Why: All data are in; 98,86% against at least 90%.');
    expect(run.stdout).toContain('Judgement: Exceeded');
  });

  it('gives the same as data', async () => {
    const run = await runCchc(example, 'status', '--period', '2020-Q1', '--explain', '4', '--format', 'json');
    expect(JSON.parse(run.stdout)).toMatchObject({
      indicator: '4',
      rate: { numerator: 3208, denominator: 3245 },
      figure: { numerator: 6416, denominator: 6490 },
      verdict: { judgement: 'exceeded', why: 'compared' },
    });
  });

  it('refuses an unknown indicator and names the known ones', async () => {
    const run = await explain(example, '2020-Q1', '10');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('không có chỉ tiêu thành phần “10”');
    expect(run.stderr).toContain('9, 10.1, 10.2.');
  });
});

const reasons: Readonly<Record<JudgementReason, null>> = {
  compared: null,
  'by-quarter': null,
  provisional: null,
  certain: null,
  open: null,
  irrevocable: null,
  'not-due': null,
  stated: null,
  'no-activity': null,
  unplanned: null,
  'no-data': null,
  'not-applicable': null,
  'not-asked': null,
};

describe('the reasons of a judgement', () => {
  it('are each said in words of their own, in both languages', async () => {
    const { workspace } = await openExample();
    const { scorecard } = scorePeriod(workspace, { period: '2020-Q1' });
    const found = explainIndicator(workspace, scorecard, '4');
    const scored = scoredIndicator(contextOf({ workspace, scorecard, officeText: null }), '4');
    if (!found || !scored) throw new Error('the example has indicator 4');
    const said = (Object.keys(reasons) as JudgementReason[]).flatMap((why) => {
      const explanation = { ...found, verdict: { ...found.verdict, why } };
      return [sayIn('vi'), sayIn('en')].map((say) => whyWords(explanation, scored, say));
    });
    expect(new Set(said).size).toBe(26);
    for (const sentence of said) expect(sentence).toMatch(/^[\p{Lu}].+[^….]\.$/u);
  });
});
