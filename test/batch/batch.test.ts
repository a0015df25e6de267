import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { contentsBelow, manyWorkspaces } from '../support/many-workspaces.ts';
import { runCchc } from '../support/run-cchc.ts';

const three = ['so-a/2021', 'so-b/2021', 'so-c/2021'];

const batch = (folder: string, ...args: readonly string[]) =>
  runCchc(folder, 'batch', '--format', 'md', ...args);

/** The year has one quarter of reports so far, which is said of each of them. */
const silent = (workspace: string) =>
  `${workspace}, kỳ 2021: submissions – CẢNH BÁO: chưa có đơn vị nào gửi báo cáo quý II năm 2021 (0/3), quý III năm 2021 (0/3), quý IV năm 2021 (0/3);`;

const edit = (path: string, change: (text: string) => string) => {
  const before = readFileSync(path, 'utf8');
  expect(change(before)).not.toBe(before);
  writeFileSync(path, change(before));
};

describe('cchc batch', () => {
  it('renders each workspace as cchc report does', async () => {
    const folder = manyWorkspaces(three);
    const run = await batch(folder);
    expect(run.code, run.stderr).toBe(0);
    expect(run.stdout).toContain('3 báo cáo của 3 kế hoạch: 3 lập mới.\nDanh mục: index.md\n');
    const lines = run.stderr.trimEnd().split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '[1/3] so-a/2021 2021: đã lập',
      '[2/3] so-b/2021 2021: đã lập',
      '[3/3] so-c/2021 2021: đã lập',
    ]);
    expect(lines.slice(3)).toEqual(three.map((name) => expect.stringContaining(silent(name))));
    await runCchc(join(folder, 'so-b/2021'), 'report', '--period', '2021', '--format', 'md', '--out', folder);
    const alone = readFileSync(join(folder, '2021.md'), 'utf8');
    for (const name of three) expect(readFileSync(join(folder, name, 'reports/2021.md'), 'utf8')).toBe(alone);
  });

  it('writes nothing that is there already', async () => {
    const folder = manyWorkspaces(three);
    await batch(folder);
    const before = contentsBelow(folder);
    const again = await batch(folder);
    expect(again.code).toBe(0);
    expect(again.stderr).not.toContain('đã lập');
    expect(again.stdout).toContain('3 báo cáo của 3 kế hoạch: 3 không đổi.');
    expect(contentsBelow(folder)).toEqual(before);
  });

  it('takes a group of periods or one, from the plans that have it', async () => {
    const folder = manyWorkspaces(['2021']);
    const periods = async (period: string) => {
      const run = await batch(folder, '--period', period, '--results', '-');
      return JSON.parse(run.stdout).outcomes.map((outcome: { period: string }) => outcome.period);
    };
    expect(await periods('annual')).toEqual(['2021']);
    // The plan's own list of reports.
    expect(await periods('issued')).toEqual(['2021-Q1', '2021-Q3', '2021-6M', '2021']);
    expect(await periods('2021-9M')).toEqual(['2021-9M']);
    expect(await periods('all')).toHaveLength(7);
  });

  it('leaves what lies inside a workspace to that workspace', async () => {
    const folder = manyWorkspaces(['so', 'so/nam-truoc', '.an', 'node_modules/x']);
    const run = await batch(folder, '--results', '-');
    const names = JSON.parse(run.stdout).outcomes.map((one: { workspace: string }) => one.workspace);
    expect(names).toEqual(['so']);
  });

  it('says why a job failed, and lets no other suffer', async () => {
    const folder = manyWorkspaces(three);
    edit(join(folder, 'so-a/2021/plan.yaml'), (text) => `${text}\nsai: [\n`);
    const q1 = join(folder, 'so-c/2021/submissions/2021-Q1');
    writeFileSync(join(q1, 'sai.yaml'), 'plan: [');
    const run = await batch(folder);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('3 báo cáo của 3 kế hoạch: 1 lập mới, 2 không lập được.');
    expect(run.stderr).toMatch(
      /^so-a\/2021 – KHÔNG LẬP ĐƯỢC: không đọc được plan\.yaml\.\n {2}plan\.yaml, dòng \d+/m,
    );
    expect(run.stderr).toMatch(
      /^so-c\/2021, kỳ 2021 – KHÔNG LẬP ĐƯỢC: còn 01 lỗi phải sửa\.\n {2}submissions\/2021-Q1\/sai\.yaml.* \(yaml-[a-z-]+\)$/m,
    );
    expect(run.stderr).toContain('cchc -C so-c/2021 validate');
    expect(existsSync(join(folder, 'so-b/2021/reports/2021.md'))).toBe(true);
    expect(existsSync(join(folder, 'so-c/2021/reports'))).toBe(false);
    const index = readFileSync(join(folder, 'index.md'), 'utf8');
    expect(index).toMatch(
      /\n## Cần xem lại\n[^#]*so-a\/2021[^#]*so-c\/2021 \| năm 2021 \| còn 01 lỗi phải sửa \|\n$/,
    );
  });

  it('with --check writes nothing and tells what would change', async () => {
    const folder = manyWorkspaces(three);
    const before = contentsBelow(folder);
    const run = await batch(folder, '--check');
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('3 sẽ khác.\nDanh mục sẽ khác: index.md');
    expect(contentsBelow(folder)).toEqual(before);
    await batch(folder);
    expect(await batch(folder, '--check')).toMatchObject({ code: 0 });
    edit(join(folder, 'index.md'), (text) => `${text}\n`);
    expect(await batch(folder, '--check')).toMatchObject({ code: 1 });
  });

  it('writes all to one folder on request, with links from the index', async () => {
    const folder = manyWorkspaces(three);
    const before = contentsBelow(folder);
    await batch(folder, '.', '--out', 'ket-qua');
    expect(contentsBelow(folder)).toMatchObject(before);
    const index = readFileSync(join(folder, 'ket-qua/index.md'), 'utf8');
    const links = [...index.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links).toEqual(['so-a/2021/2021.md', 'so-b/2021/2021.md', 'so-c/2021/2021.md']);
    for (const link of links) expect(existsSync(join(folder, 'ket-qua', link))).toBe(true);
  });

  it('keeps the index of one period beside that of another', async () => {
    const folder = manyWorkspaces(['2021']);
    for (const period of ['annual', '2021-Q1', '2021-Q2'])
      await batch(folder, '--period', period, '--out', 'ket-qua');
    const linked = ['index.md', 'index-2021-Q1.md', 'index-2021-Q2.md'].map((name) =>
      [...readFileSync(join(folder, 'ket-qua', name), 'utf8').matchAll(/\]\(([^)]+)\)/g)].map(
        ([, link]) => link,
      ),
    );
    expect(linked).toEqual([['2021/2021.md'], ['2021/2021-Q1.md'], ['2021/2021-Q2.md']]);
  });

  it('refuses what it cannot understand, and does not call nothing a success', async () => {
    const folder = manyWorkspaces(['so-a']);
    const code = async (...args: readonly string[]) => (await batch(folder, ...args)).code;
    expect(await code('--period', 'năm')).toBe(2);
    expect(await code('--format', 'docx')).toBe(2);
    expect(await code('--shard', '3/2')).toBe(2);
    expect(await code('--shard', '1/2', '--index', 'x.md')).toBe(2);
    expect(await code('--jobs', '0')).toBe(2);
    expect(await code('--period', '1999')).toBe(3);
    expect(await code('khong-co')).toBe(3);
    mkdirSync(join(folder, 'trong'));
    expect(await code('trong')).toBe(3);
  });

  it('refuses two workspaces that would write to one place', async () => {
    const folder = manyWorkspaces(['x/so', 'y/z', 'so']);
    const run = await batch(join(folder, 'y/z'), '../../x/so', '../../so', '../../x');
    expect(run.code).toBe(0);
    const clash = await batch(join(folder, 'x'), 'so', '../so');
    expect(clash.code).toBe(2);
    expect(clash.stderr).toContain('Hai thư mục cùng tên “so”');
  });
});

describe('issued reports in cchc batch', () => {
  const issued = (folder: string, ...args: readonly string[]) =>
    batch(folder, '--period', '2020-Q1', '--index', 'index.md', ...args);
  const file = 'reports/2020-Q1.md';

  it('are compared and stay', async () => {
    const folder = copyWorkspace();
    const before = readFileSync(join(folder, file), 'utf8');
    const same = await issued(folder);
    expect(same.code, same.stderr).toBe(0);
    // As a template of today would word it otherwise.
    const altered = before.replace('kính gửi', 'trân trọng gửi');
    writeFileSync(join(folder, file), altered);
    const run = await issued(folder);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(
      'kỳ 2020-Q1 – KHÁC BẢN PHÁT HÀNH: đã phát hành, số 45: số liệu và lời văn không đổi',
    );
    expect(readFileSync(join(folder, file), 'utf8')).toBe(altered);
    // What was issued comes back as it was when it is lost.
    rmSync(join(folder, file));
    expect((await issued(folder)).code).toBe(0);
    expect(readFileSync(join(folder, file), 'utf8')).toBe(before);
  });

  it('stay when the figures have changed since, and the difference is told', async () => {
    const folder = copyWorkspace();
    const before = contentsBelow(join(folder, 'reports'));
    edit(join(folder, 'submissions/2020-Q1/van-phong.yaml'), (text) =>
      text.replace(/tinBai: \d+/, 'tinBai: 99'),
    );
    const run = await issued(folder);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('nội dung tính từ số liệu hiện nay khác nội dung đã phát hành');
    expect(run.stderr).toContain('cchc reopen');
    expect(run.stderr).not.toContain('DỰ THẢO');
    expect(contentsBelow(join(folder, 'reports'))).toEqual(before);
    rmSync(join(folder, file));
    expect((await issued(folder)).code).toBe(1);
    expect(existsSync(join(folder, file))).toBe(false);
    // Elsewhere it may be looked at.
    expect((await issued(folder, '--out', 'xem')).code).toBe(1);
    expect(readFileSync(join(folder, 'xem/2020-Q1.md'), 'utf8')).toContain('state: draft');
  });
});
