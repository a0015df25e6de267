import { describe, expect, it } from 'vitest';
import { englishHelp } from '../../src/cli/help/english-texts.ts';
import { nameOf } from '../../src/cli/help/translate-help.ts';
import { buildProgram } from '../../src/cli/main.ts';
import { runCchc, runCchcWith } from '../support/run-cchc.ts';

const example = 'examples/293-kh-2020';
/** A letter that only Vietnamese writes. */
const vietnamese =
  /[\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ]/;

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
    [['batch', '--jobs', 'x'], '--jobs: không nhận “x”; ghi một số nguyên từ 1.\n'],
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

  it('has no Vietnamese in English messages, whoever wrote them', async () => {
    for (const args of [
      ['batch', '--jobs', 'x'],
      ['validate', '--max', 'x'],
      ['validate', '--format', 'x'],
      ['status'],
      ['sign'],
      ['diff', '2020-Q1'],
    ]) {
      const run = await runCchc(example, '--lang', 'en', ...args);
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).not.toMatch(vietnamese);
    }
  });

  it.each([[[]], [['sign']], [['completion']]])('help of %j has no English heading', async (command) => {
    const { code, stdout } = await runCchc(example, ...command, '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Cách dùng: cchc /);
    expect(stdout).not.toMatch(/Usage|Options|Arguments|Commands|choices|default|\[options\]/);
  });
});

describe('help in English', () => {
  const outside = { stdout: { write: () => true }, stderr: { write: () => true }, cwd: '.', env: {} };
  const program = buildProgram({ ...outside, now: () => new Date(0) }, () => {});
  const names = ['', ...program.commands.map((command) => command.name())];

  it('has texts for every command, argument and option that there is, and for no other', () => {
    expect(Object.keys(englishHelp).sort()).toEqual([...names].sort());
    for (const command of [program, ...program.commands]) {
      const texts = englishHelp[command === program ? '' : command.name()];
      const flags = Object.keys(texts?.options ?? {});
      expect(flags.map(nameOf).sort()).toEqual(command.options.map((option) => nameOf(option.flags)).sort());
      expect(Object.keys(texts?.arguments ?? {})).toHaveLength(command.registeredArguments.length);
      // What takes a value, or several, does so in both languages.
      for (const one of flags) {
        const own = command.options.find((option) => nameOf(option.flags) === nameOf(one));
        expect([one.includes('<'), one.includes('...>')]).toEqual([own?.required, own?.variadic]);
      }
    }
  });

  it.each(names)('cchc %s --help is in one language, asked for in any of the ways', async (name) => {
    const words = name === '' ? [] : [name];
    const [before, behind, set] = await Promise.all([
      runCchc(example, '--lang', 'en', ...words, '--help'),
      runCchc(example, ...words, '--help', '--lang=en'),
      runCchcWith({ env: { CCHC_LANG: 'en' } }, example, ...words, '--help'),
    ]);
    expect(before).toMatchObject({ code: 0, stderr: '' });
    expect(before.stdout).toMatch(/^Usage: cchc /);
    expect(before.stdout.replace('KT. GIÁM ĐỐC', '')).not.toMatch(vietnamese);
    expect([behind.stdout, set.stdout]).toEqual([before.stdout, before.stdout]);
  });

  it('leaves what a shell hands to completion alone', async () => {
    const run = await runCchc(example, 'completion', 'fish', '--', '--lang', 'en', 'stat');
    expect(run.stdout).toMatch(/^status\tbảng tổng hợp/);
  });
});
