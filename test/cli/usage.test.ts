import { describe, expect, it } from 'vitest';
import { runCchc } from '../support/run-cchc.ts';

const example = 'examples/293-kh-2020';

describe('wrong usage', () => {
  it.each<[readonly string[], string]>([
    [['sign'], 'Thiếu <tệp>.\n'],
    [['status'], 'Thiếu tùy chọn --period <kỳ>.\n'],
    [['status', '--period'], '--period <kỳ>: thiếu giá trị.\n'],
    [['sign', 'x.pdf', '--p13', 'y'], 'Không có tùy chọn --p13.\nCó phải là --p12?\n'],
    [['status', '--perod', '2020-Q1'], 'Không có tùy chọn --perod.\nCó phải là --period?\n'],
    [['sing'], 'Không có lệnh sing.\nCó phải là sign?\n'],
    [['sign', 'x.pdf', 'y.pdf'], 'Thừa đối số: cần 1, đã ghi 2.\n'],
    [
      ['sign', 'x.pdf', '--as', 'giam-doc'],
      '--as <vai>: không nhận “giam-doc”. Chọn một trong: content, form, approver, agency.\n',
    ],
    [['batch', '--jobs', 'x'], '--jobs <số>: không nhận “x”; ghi một số nguyên từ 1.\n'],
    [
      ['typeset', 'plan.yaml'],
      'plan.yaml: không phải tệp Markdown. Ghi bản .md của báo cáo, do cchc report lập.\n',
    ],
    [['completion', 'tcsh'], '<shell>: không nhận “tcsh”. Chọn một trong: bash, zsh, fish.\n'],
  ])('is said in Vietnamese: %j', async (args, words) => {
    expect(await runCchc(example, ...args)).toMatchObject({ code: 2, stdout: '', stderr: words });
  });

  it('is said in English where that is asked for', async () => {
    const run = await runCchc(example, '--lang', 'en', 'sing');
    expect(run).toMatchObject({ code: 2, stderr: "error: unknown command 'sing'\n(Did you mean sign?)\n" });
  });

  it.each([[[]], [['sign']], [['completion']]])('help of %j has no English heading', async (command) => {
    const { code, stdout } = await runCchc(example, ...command, '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Cách dùng: cchc /);
    expect(stdout).not.toMatch(/Usage|Options|Arguments|Commands|choices|default|\[options\]/);
  });
});
