import { expect, test } from 'vitest';
import { finding } from '../../src/diagnostics/finding.ts';
import { formatGithub } from '../../src/diagnostics/formats/format-github.ts';
import { formatGitlab } from '../../src/diagnostics/formats/format-gitlab.ts';
import { formatJunit } from '../../src/diagnostics/formats/format-junit.ts';
import { formatSarif } from '../../src/diagnostics/formats/format-sarif.ts';

const file = 'submissions/2020-Q1/a, b (1).yaml';
const at = (line: number) => ({ file, line, column: 3, endLine: line, endColumn: 8 });
const twice = finding('duplicate-key', at(9), { values: { key: 'a<b>&"' }, related: [at(4)] });
const copy = finding('file-copy', { file }, { values: { name: '50%.yaml', wanted: 'a.yaml' } });
const late = finding('date-after-window', at(2), {
  values: { target: '1', task: '', about: '', label: 'Ngày', written: '2021-01-01', to: '2020-03-14' },
});
const all = [copy, late, twice];

test('GitHub: errors before warnings, signs of the command language escaped', () => {
  const lines = formatGithub(all, 'vi').trim().split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::error', '::warning']);
  expect(lines[0]).toContain('file=submissions/2020-Q1/a%2C b (1).yaml,title=');
  expect(lines[0]).toContain('“50%25.yaml”');
  expect(lines[1]).toContain(',line=9,endLine=9,col=3,endColumn=8,');
});

test('GitLab: a fingerprint each, the same when lines above are added', () => {
  const read = (findings: typeof all) => JSON.parse(formatGitlab(findings, 'vi'));
  const issues = read([...all, twice]);
  expect(new Set(issues.map((issue: { fingerprint: string }) => issue.fingerprint)).size).toBe(4);
  expect(issues[1]).toMatchObject({
    check_name: 'date-after-window',
    severity: 'minor',
    location: { path: file, lines: { begin: 2 } },
  });
  expect(read([{ ...twice, at: at(20) }])[0].fingerprint).toBe(read([twice])[0].fingerprint);
});

test('JUnit: files passed and failed, texts escaped', () => {
  const xml = formatJunit(all, { files: ['b.yaml', file], language: 'vi' });
  expect(xml).toContain('<testsuites name="cchc" tests="2" failures="1">');
  expect(xml).toContain('<testcase name="b.yaml" classname="cchc"/>');
  expect(xml).toContain('“a&lt;b&gt;&amp;&quot;”');
  expect(xml.match(/<failure /g)).toHaveLength(1);
  expect(xml).toMatch(/<system-out>[^<]*date-after-window[^<]*<\/system-out>/);
});

test('SARIF: every result has a location, its rule, and related places', () => {
  const [run] = JSON.parse(formatSarif(all, { language: 'vi', version: '0.1.0' })).runs;
  expect(run.results).toHaveLength(3);
  for (const result of run.results) {
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(
      'submissions/2020-Q1/a%2C%20b%20(1).yaml',
    );
  }
  expect(run.results[0].locations[0].physicalLocation.region).toBeUndefined();
  expect(run.results[2].relatedLocations[0].physicalLocation.region.startLine).toBe(4);
  expect(run.columnKind).toBe('unicodeCodePoints');
});
