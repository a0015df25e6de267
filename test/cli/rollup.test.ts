import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { changeFile, makeProvince } from '../support/province.ts';
import { runCchc } from '../support/run-cchc.ts';
import { readPdf } from '../typeset/support/read-pdf.ts';

const base = makeProvince();
afterAll(() => rmSync(base, { recursive: true, force: true }));
const second = join(base, 'xay-dung');
const third = join(base, 'khoa-hoc');
const change = (folder: string, path: string, from: RegExp | string, to: string) =>
  changeFile(join(folder, path), from, to);

const describes = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schemas/consolidation.schema.json', 'utf8')),
);
const roll = async (...args: readonly string[]) => {
  const run = await runCchc(base, 'rollup', '--period', '2020-Q1', '--format', 'json', ...args);
  const json = run.stdout === '' ? null : JSON.parse(run.stdout);
  if (json !== null && !describes(json)) throw new Error(JSON.stringify(describes.errors, null, 2));
  return { ...run, json };
};
const concept = (json: { concepts: { concept: string }[] }, name: string) =>
  json.concepts.find((one) => one.concept === name);

describe('cchc rollup', () => {
  it('adds numerators and denominators of one concept, and judges the sum by the level that all share', async () => {
    const { code, json } = await roll('lao-dong', 'xay-dung');
    expect(code).toBe(0);
    // 6416/6490 of the one (the sheet of the example year), 5872/5995 of the other.
    expect(concept(json, 'ho-so-dung-han')).toMatchObject({
      total: { state: 'value', numerator: 12288, denominator: 12485, partial: false },
      levelsDiffer: false,
      judgement: 'exceeded',
      missing: [],
    });
    const human = await runCchc(base, 'rollup', '--period', '2020-Q1', 'lao-dong', 'xay-dung');
    // 12288/12485 = 98,4221…%; the average of the two rates would be 98,40.
    expect(human.stdout).toMatch(/2\/2 +12\.288\/12\.485 +98,42 +từ 90% trở lên +Đạt, vượt chỉ tiêu +2\/2/);
    expect(human.stdout).not.toContain('98,40');
  });

  it('adds counts, which no level of one department judges', async () => {
    const { json } = await roll('khoa-hoc', 'cong-thuong');
    // 1 + 0 + 0 of the one, 1 + 3 + 0 of the other.
    expect(concept(json, 'sang-kien')).toMatchObject({
      total: { numerator: 5, denominator: null },
      judgement: null,
    });
    // 1/50 twice: 2/100 is 2%, not more than 2%.
    expect(concept(json, 'ho-so-qua-han')).toMatchObject({
      total: { numerator: 2, denominator: 100 },
      judgement: 'met',
    });
    expect(json.departments.map(({ name }: { name: string }) => name)).toEqual([
      'Sở Khoa học và Công nghệ (08-KH-2020)',
      'Sở Khoa học và Công nghệ (09-KH-2020)',
    ]);
  });

  it('refuses a plan that is there twice, whose figures would be counted twice', async () => {
    cpSync(third, join(base, 'ban-sao'), { recursive: true });
    for (const again of ['khoa-hoc', 'ban-sao']) {
      const { code, stdout, stderr } = await roll('khoa-hoc', again);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('08-KH-2020 của Sở Khoa học và Công nghệ có ở hai thư mục');
    }
  });

  it('judges nothing before the day that a department’s plan sets', async () => {
    const { json } = await roll('lao-dong');
    // 18/96 people trained by March; the plan judges at the year’s end.
    expect(concept(json, 'dao-tao-boi-duong')).toMatchObject({
      total: { numerator: 18, denominator: 96 },
      judgement: 'in-progress',
    });
  });

  it('shows levels that differ, and no verdict on what they do not share', async () => {
    const stricter = join(base, 'chat-hon');
    cpSync(second, stricter, { recursive: true });
    change(stricter, 'plan.yaml', 'atLeast: 90%', 'atLeast: 98%');
    const { json } = await roll('lao-dong', 'chat-hon');
    const found = concept(json, 'ho-so-dung-han') as unknown as { parts: { judgement: string }[] };
    expect(found).toMatchObject({ levelsDiffer: true, level: null, judgement: null });
    expect(found).toMatchObject({ total: { numerator: 12288, denominator: 12485 } });
    expect(found.parts.map(({ judgement }) => judgement)).toEqual(['exceeded', 'not-met']);
    const human = await runCchc(base, 'rollup', '--period', '2020-Q1', 'lao-dong', 'chat-hon');
    expect(human.stdout).toMatch(/12\.288\/12\.485 +98,42 +khác nhau +1\/2/);
  });

  it('leaves a department with faults out, says why, and hurts no other', async () => {
    const broken = join(base, 'con-loi');
    cpSync(second, broken, { recursive: true });
    change(broken, 'submissions/2020-Q1/van-phong.yaml', '5872', '5.872');
    const { code, json, stderr } = await roll('lao-dong', 'con-loi');
    expect(code).toBe(1);
    expect(stderr).toContain('Đề nghị sửa thành: 5872');
    expect(json.departments.map(({ absence }: { absence: string }) => absence)).toEqual([null, 'faults']);
    expect(concept(json, 'ho-so-dung-han')).toMatchObject({
      total: { numerator: 6416, denominator: 6490, partial: true },
      judgement: 'exceeded',
      missing: ['Sở Lao động - Thương binh và Xã hội'],
    });
    const human = await runCchc(base, 'rollup', '--period', '2020-Q1', 'lao-dong', 'con-loi');
    expect(human.stdout).toMatch(/1\/2 +6\.416\/6\.490 .*tạm/);
  });

  it('says which folders are no department of that year', async () => {
    const run = await roll(resolve('examples/293-kh-2020/nam-2019'), 'khong-co', 'xay-dung');
    expect(run.code).toBe(1);
    expect(run.json.departments.map(({ absence }: { absence: string }) => absence)).toEqual([
      'no-period',
      'no-plan',
      null,
    ]);
    expect((await roll('khong-co')).code).toBe(3);
    expect(await runCchc(base, 'rollup', '--period', '2020')).toMatchObject({ code: 2, stdout: '' });
    expect(await runCchc(base, 'rollup', '--period', 'quý 1', 'xay-dung')).toMatchObject({
      code: 2,
      stdout: '',
    });
    expect(await runCchc(base, 'rollup', '--period', '2020-Q1', '--format', 'pdf', 'xay-dung')).toMatchObject(
      { code: 2 },
    );
  });
});

describe('the province’s report', () => {
  it('is made in the official layout, with every department expected', async () => {
    const args = [
      'rollup',
      '--period',
      '2020-Q1',
      '--report',
      'tinh.yaml',
      '--format',
      'md,pdf',
      '--out',
      'out',
    ];
    const run = await runCchc(base, ...args);
    expect(run).toMatchObject({
      code: 0,
      stdout: 'out/tong-hop-2020-Q1.md\nout/tong-hop-2020-Q1.pdf\n',
      stderr: '',
    });
    const text = readFileSync(join(base, 'out/tong-hop-2020-Q1.md'), 'utf8');
    expect(text).toContain('**DỰ THẢO**');
    expect(text).toContain('Có 03/04 cơ quan có số liệu. Chưa có: Sở Y tế (chưa gửi số liệu).');
    expect(text).toContain('12.288/12.485 hồ sơ (98,42%), số liệu của 02/03 cơ quan.');
    expect(text).toContain('Mức từ 90% trở lên: đạt, vượt chỉ tiêu (tạm tính).');
    const pages = await readPdf(readFileSync(join(base, 'out/tong-hop-2020-Q1.pdf')));
    const words = pages
      .flatMap(({ texts }) => texts.map(({ text: part }) => part))
      .join(' ')
      .replace(/\s+/g, ' ');
    expect(words).toContain('Tổng hợp kết quả thực hiện công tác cải cách hành chính quý I năm 2020');
    expect(words).toContain('TM. ỦY BAN NHÂN DÂN');
    expect(words).toContain('12.288/12.485');
  });

  it('is the same bytes again', async () => {
    const args = ['rollup', '--period', '2020-Q1', '--report', 'tinh.yaml', '--format', 'pdf', '--out'];
    await runCchc(base, ...args, 'one');
    await runCchc(base, ...args, 'two');
    const read = (folder: string) => readFileSync(join(base, folder, 'tong-hop-2020-Q1.pdf'));
    expect(read('one').equals(read('two'))).toBe(true);
  });

  it('refuses a data file with faults, at the place', async () => {
    writeFileSync(
      join(base, 'sai.yaml'),
      readFileSync(join(base, 'tinh.yaml'), 'utf8').replace('symbol:', 'symbl:'),
    );
    const run = await runCchc(base, 'rollup', '--period', '2020-Q1', '--report', 'sai.yaml');
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(/sai\.yaml, dòng \d+/);
    expect((await runCchc(base, 'rollup', '--period', '2020-Q1', '--report', 'khong.yaml')).code).toBe(2);
  });
});
