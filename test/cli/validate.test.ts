import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { memoryCache } from '../support/memory-cache.ts';
import { runCchc, runCchcWith } from '../support/run-cchc.ts';

const file = 'submissions/2020-Q1/phong-day-nghe.yaml';

function withFault(): string {
  const folder = copyWorkspace();
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace('truocHan: 20 ', 'truocHan: 2.000 '));
  return folder;
}

describe('cchc validate', () => {
  it('ends with the unit’s own figures when the file can be sent', async () => {
    const run = await runCchc('examples/293-kh-2020', 'validate', file);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    // The model report's row: 20 + 11 of 31 case files in time.
    expect(run.stdout).toMatch(
      /^Báo cáo của Phòng Dạy nghề quý I năm 2020: không có lỗi\. Gửi được\. Kết quả: chỉ tiêu 4: 31\/31 hồ sơ \(100%\), đạt;/,
    );
  });

  it('says how many faults are left, and exits with 1', async () => {
    const run = await runCchc(withFault(), 'validate', file);
    expect(run.code).toBe(1);
    expect(run.stdout).toBe(
      'Báo cáo của Phòng Dạy nghề quý I năm 2020: còn 01 lỗi phải sửa. Chưa gửi được.\n',
    );
    expect(run.stderr).toContain('Đề nghị sửa thành: 2000');
  });

  it('speaks English on request', async () => {
    const run = await runCchc(withFault(), '--lang', 'en', 'validate', file);
    expect(run.stdout).toContain('1 error(s) to mend. Cannot be sent yet.');
  });

  it('reports on the file asked for alone', async () => {
    const run = await runCchc(withFault(), 'validate', 'submissions/2020-Q1/van-phong.yaml');
    expect(run).toMatchObject({ code: 0, stderr: '' });
  });

  it('does not call a file good that it could not check', async () => {
    const folder = copyWorkspace();
    writeFileSync(join(folder, 'submissions/2020-Q1/Bao-cao.docx'), 'PK');
    const run = await runCchc(folder, 'validate', 'submissions/2020-Q1/Bao-cao.docx');
    expect(run).toMatchObject({ code: 3, stdout: '' });
    expect(run.stderr).toContain('Nếu là báo cáo, đề nghị đặt đúng chỗ');
  });

  it('says what is no report: a form, a name that is wrong, a folder without a plan', async () => {
    const folder = copyWorkspace();
    await runCchc(folder, 'form', '--period', '2020-Q2', '--all');
    const told = async (path: string) => {
      const { code, stderr } = await runCchc(folder, 'validate', path);
      expect(code).toBe(3);
      return stderr;
    };
    expect(await told('forms/2020-Q2/van-phong.yaml')).toContain('đây là biểu mẫu');
    expect(await told('submissions/2020-Q2/van-phog.yaml')).toContain('không có tệp hay thư mục này');
    expect(await told('/khong-co/x.yaml')).toContain('Không tìm thấy plan.yaml ở /khong-co/x.yaml');
  });

  it('corrects with --fix what is certain, and nothing else', async () => {
    const folder = withFault();
    const before = readFileSync(join(folder, file), 'utf8');
    const run = await runCchc(folder, 'validate', '--fix', file);
    expect(run.stderr).toContain('đã sửa 1 chỗ');
    expect(readFileSync(join(folder, file), 'utf8')).toBe(before.replace('2.000', '2000'));
  });

  it('says of every line that --fix changed how it was and how it is, of very many the first and how many more', async () => {
    const folder = copyWorkspace();
    const path = join(folder, file);
    const good = readFileSync(path, 'utf8');
    writeFileSync(path, good.replace('  truocHan: 20 ', '\ttruocHan:020 ').normalize('NFD'));
    const line = good.slice(0, good.indexOf('truocHan')).split('\n').length;
    const decomposed = good.split('\n').filter((one) => one.normalize('NFD') !== one).length;
    const few = await runCchc(folder, 'validate', '--fix', file);
    expect(readFileSync(path, 'utf8')).toBe(good);
    expect(few.stderr.split('\n').slice(1)).toEqual([
      `  dòng ${line}: “⇥truocHan:020” → “  truocHan: 20”`,
      `  ${decomposed - 1} dòng: dấu tiếng Việt ghi tách rời được ghép lại vào chữ; nhìn vẫn như trước.`,
      '',
    ]);
    writeFileSync(path, good.replace(/^ {2}(?=\w+: )/gm, '\t'));
    const spoilt = readFileSync(path, 'utf8').match(/^\t/gm)?.length ?? 0;
    const many = await runCchc(folder, 'validate', '--fix', '--lang', 'en', file);
    expect(many.stderr.match(/^ {2}line \d+: “⇥\w.*” → “ {2}\w.*”$/gm)).toHaveLength(20);
    expect(many.stderr).toContain(`\n  … and ${spoilt - 20} more line(s).\n`);
  });

  it('counts no errors below a line where the file breaks off, and says so', async () => {
    const folder = copyWorkspace();
    const path = join(folder, file);
    const good = readFileSync(path, 'utf8');
    const broken = good.replace('quaHan: 0 ', 'quaHan: "0 ').replace('tuChoi: 0', 'tuChoi: nhiều');
    writeFileSync(path, broken);
    const line = broken.slice(0, broken.indexOf('"0 ')).split('\n').length;
    expect((await runCchc(folder, 'validate', file)).stdout).toBe(
      `Báo cáo của Phòng Dạy nghề quý I năm 2020: còn ít nhất 01 lỗi phải sửa, từ dòng ${line - 1} trở đi chưa đọc được nên chưa kiểm tra. Chưa gửi được.\n`,
    );
    const all = await runCchc(folder, 'validate');
    expect(all.stdout).toContain('còn ít nhất ');
    expect(all.stdout).toContain(' trong 01 tệp, 01 tệp chưa đọc được hết nên phần ấy chưa kiểm tra');
    writeFileSync(path, good);
    writeFileSync(join(folder, 'plan.yaml'), 'id: "x\nyear: 2020\n');
    expect((await runCchc(folder, 'validate')).stdout).toContain('(plan.yaml) còn ít nhất 01 lỗi');
  });

  it('corrects with --fix what somebody saved meanwhile, and does not put the text from before in its place', async () => {
    const folder = withFault();
    const path = join(folder, file);
    const saved = `${readFileSync(path, 'utf8')}# Đã gọi hỏi đơn vị.\n`;
    let isSaved = false;
    // A check is kept when it is over, right before anything is corrected.
    const cache = {
      read: (kind: string, key: string) => (kind === 'check' ? null : memoryCache.read(kind, key)),
      write: (kind: string, key: string, bytes: Uint8Array) => {
        if (kind !== 'check') memoryCache.write(kind, key, bytes);
        else if (!isSaved) {
          isSaved = true;
          writeFileSync(path, saved);
        }
      },
    };
    const run = await runCchcWith({ cache }, folder, 'validate', '--fix', file);
    expect(isSaved).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe(saved.replace('2.000', '2000'));
    expect(run.stderr).toContain(`${file}: đã sửa 1 chỗ.\n`);
  });

  it('corrects until nothing certain is left, since one correction uncovers another', async () => {
    const folder = copyWorkspace();
    const path = join(folder, file);
    const good = readFileSync(path, 'utf8');
    const tabbed = good
      .replace(/^ {2}(?=tiepNhan|dangTrong)/gm, '\t')
      .replace('truocHan: 20 ', 'truocHan:020 ');
    writeFileSync(path, tabbed.normalize('NFD'));
    const run = await runCchc(folder, 'validate', '--fix', file);
    expect(run.stderr).toMatch(/^submissions\/2020-Q1\/phong-day-nghe\.yaml: đã sửa \d+ chỗ\.\n( {2}.*\n)+$/);
    expect(run.code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(good);
  });

  it('indents with --fix the figures that were not, and finds them as one', async () => {
    const folder = copyWorkspace();
    const path = join(folder, file);
    const good = readFileSync(path, 'utf8');
    writeFileSync(path, good.replace(/^ {2}(?=\w+: \d)/gm, ''));
    const found = JSON.parse((await runCchc(folder, 'validate', '--format', 'json', file)).stdout).findings;
    expect(found.map(({ code }: { code: string }) => code)).toEqual(['measure-outside', 'yaml-indent']);
    expect((await runCchc(folder, 'validate', '--fix', file)).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(good);
  });

  it('turns UTF-16 into UTF-8 with --fix, with and without a byte order mark', async () => {
    const folder = copyWorkspace();
    const path = join(folder, file);
    const good = readFileSync(path, 'utf8');
    for (const mark of ['\uFEFF', '']) {
      writeFileSync(path, `${mark}${good}`, 'utf16le');
      expect((await runCchc(folder, 'validate', '--fix', file)).code).toBe(0);
      expect(readFileSync(path, 'utf8')).toBe(good);
    }
  });

  it('shows the first findings of very many in full, as many as asked for, and all to other programs', async () => {
    const folder = copyWorkspace();
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^( {2}\w+: )(\d+) /gm, '$1$2.000 '));
    const headsIn = (text: string) => text.match(/^submissions.* – LỖI/gm)?.length ?? 0;
    const asked = await runCchc(folder, 'validate', '--format', 'json', file);
    const all = JSON.parse(asked.stdout).findings.length;
    expect(all).toBeGreaterThan(20);
    const few = await runCchc(folder, 'validate', file);
    expect(headsIn(few.stderr)).toBe(20);
    expect(few.stderr).toContain(`Trên đây in 20 trong ${all} nội dung.`);
    expect(few.stdout).toContain(`còn ${all} lỗi phải sửa`);
    const whole = await runCchc(folder, 'validate', '--max', 'all', file);
    expect([headsIn(whole.stderr), whole.code]).toEqual([all, 1]);
    const none = await runCchc(folder, 'validate', '--max', '0', file);
    expect([headsIn(none.stderr), none.code]).toEqual([0, 1]);
    expect(await runCchc(folder, 'validate', '--max', 'x', file)).toMatchObject({ code: 2, stdout: '' });
  });

  it('writes several formats at once, each where it was asked to', async () => {
    const folder = withFault();
    const run = await runCchc(folder, 'validate', '--format', 'github', '--format', 'sarif=out.sarif', file);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^::error file=submissions\/2020-Q1\/phong-day-nghe\.yaml,line=\d+/);
    const sarif = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8'));
    expect(sarif.runs[0].results).toHaveLength(1);
    expect(sarif.runs[0].results[0].ruleId).toBe('count-with-dots');
  });
});

describe('cchc explain', () => {
  it('lists every code, and explains one', async () => {
    const list = await runCchc('.', 'explain');
    expect(list.stdout).toMatch(/^count-with-dots {2}số lượng ghi có dấu chấm$/m);
    const one = await runCchc('.', 'explain', 'count-with-dots');
    expect(one.stdout).toMatch(/Sai:\n {2}truocHan: 5\.118\nĐúng:\n {2}truocHan: 5118/);
    expect(one.stdout).not.toMatch(/[{}[\]]/);
  });

  it('refuses an unknown code', async () => {
    expect(await runCchc('.', 'explain', 'khong-co')).toMatchObject({ code: 2, stdout: '' });
  });
});
