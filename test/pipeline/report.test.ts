import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { expectEnds } from '../report/fixtures/expect-ends.ts';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { openExample } from '../support/open-example.ts';
import { runCchc } from '../support/run-cchc.ts';
import { readPdf, taggedText } from '../typeset/support/read-pdf.ts';

const out = mkdtempSync(join(tmpdir(), 'cchc-report-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

interface Rendered {
  readonly markdown: string;
  /** The PDF's words as a screen reader hears them. */
  readonly heard: string;
}

async function render(workspace: string, period: string): Promise<Rendered> {
  const run = await runCchc(workspace, 'report', '--period', period, '--out', out);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  const markdown = readFileSync(join(out, `${period}.md`), 'utf8');
  return { markdown, heard: taggedText(await readPdf(readFileSync(join(out, `${period}.pdf`)))) };
}

/** Numbers with their dots, commas, slashes and percent signs. */
function figuresIn(text: string): readonly string[] {
  return text.match(/\d[\d.,/]*%?/g)?.map((figure) => figure.replace(/[.,/]+$/, '')) ?? [];
}

/** The text of the Markdown; heads over several columns stand in a comment before their table, pictures in files. */
function bodyOf(markdown: string): string {
  return markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<!-- cchc:table head="([^"]*)"[^>]*-->/g, (_, heads: string) =>
      heads.replace(/\d+(-\d+)?: /g, ''),
    )
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\]\([^)]*\.svg\)/g, ']')
    .replace(/\\([^\w\s])/g, '$1');
}

const reports = [
  { workspace: 'examples/293-kh-2020', period: '2020-Q1' },
  { workspace: 'examples/293-kh-2020', period: '2020-6M' },
  { workspace: 'examples/293-kh-2020', period: '2020-Q3' },
  { workspace: 'examples/293-kh-2020', period: '2020' },
  { workspace: 'test/fixtures/second-plan', period: '2021-Q1' },
];

describe.each(reports)('the report $period of $workspace', async ({ workspace, period }) => {
  const { markdown, heard } = await render(workspace, period);
  const { plan } = (await openExample(workspace)).workspace;

  it('holds the same figures in PDF and Markdown, in the same order', () => {
    expect(figuresIn(heard)).toEqual(figuresIn(bodyOf(markdown)));
  });

  it('holds every target word for word in both', () => {
    for (const { text } of plan.targets) {
      expect(bodyOf(markdown)).toContain(text);
      expect(heard).toContain(text);
    }
  });

  it('never prints what only a program would say', () => {
    for (const text of [markdown, heard])
      expect(text).not.toMatch(/\b(null|undefined|NaN|true|false)\b|\[object|\{\w/);
  });

  it('ends its body and each appendix with ./.', () => {
    expectEnds(markdown);
  });
});

describe('approval and issue', () => {
  it('take the draft mark away, and a changed word brings it back', async () => {
    const folder = copyWorkspace('test/fixtures/second-plan');
    const draft = await render(folder, '2021-Q1');
    expect(draft.markdown).toContain('**DỰ THẢO**');
    expect(draft.heard).toContain('DỰ THẢO');

    expect(await runCchc(folder, 'signoff', '--period', '2021-Q1')).toMatchObject({ code: 0 });
    const approved = await render(folder, '2021-Q1');
    expect(approved.heard).not.toContain('DỰ THẢO');

    const issue = await runCchc(
      folder,
      'issue',
      '--period',
      '2021-Q1',
      '--number',
      '7',
      '--date',
      '10/3/2021',
    );
    expect(issue).toMatchObject({ code: 0 });
    const issued = readFileSync(join(folder, 'reports/2021-Q1.md'), 'utf8');
    // ND30 Phụ lục I, II.3.c and II.4.b: a leading zero for numbers below 10; for months only 1 and 2.
    expect(issued).toContain('Số: 07/BC-SKHCN');
    expect(issued).toContain('Sông Lam, ngày 10 tháng 3 năm 2021');

    const file = join(folder, 'submissions/2021-Q1/tt-kiem-dinh.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('daGiaiQuyet: 10', 'daGiaiQuyet: 11'));
    const refused = await runCchc(folder, 'report', '--period', '2021-Q1');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('đã phát hành');
    expect(readFileSync(join(folder, 'reports/2021-Q1.md'), 'utf8')).toBe(issued);
    const elsewhere = await runCchc(folder, 'report', '--period', '2021-Q1', '--out', join(folder, 'moi'));
    expect(elsewhere.stderr).toContain('DỰ THẢO');
    expect(readFileSync(join(folder, 'moi/2021-Q1.md'), 'utf8')).toContain('**DỰ THẢO**');
  });

  it('are not undone by comments or layout of the YAML', async () => {
    const folder = copyWorkspace('test/fixtures/second-plan');
    await runCchc(folder, 'signoff', '--period', '2021-Q1');
    const file = join(folder, 'submissions/2021-Q1/tt-kiem-dinh.yaml');
    writeFileSync(file, `# ghi chú\n${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}\r\n\r\n`);
    expect((await render(folder, '2021-Q1')).heard).not.toContain('DỰ THẢO');
  });
});
