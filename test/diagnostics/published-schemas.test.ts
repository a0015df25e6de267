import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import draft04 from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { type Finding, hasPlace } from '../../src/diagnostics/diagnostic.ts';
import { formatGithub } from '../../src/diagnostics/formats/format-github.ts';
import { formatGitlab } from '../../src/diagnostics/formats/format-gitlab.ts';
import { formatJson } from '../../src/diagnostics/formats/format-json.ts';
import { formatJunit } from '../../src/diagnostics/formats/format-junit.ts';
import { formatSarif } from '../../src/diagnostics/formats/format-sarif.ts';
import { neutralise } from '../../src/diagnostics/neutralise.ts';
import { relocateFindings } from '../../src/diagnostics/relocate-findings.ts';
import { faultCases, filesOfCase } from '../support/fault-cases.ts';
import { findingsIn } from '../validate/sample-workspace.ts';

// Every fault case's findings, and a file with every awkward sign in its name and values.
const awkward: Finding = {
  code: 'file-copy',
  severity: 'error',
  at: { file: 'submissions/2020-Q1/a, b: "c" <d> & 50% \u0007é.yaml' },
  values: { name: ']]>&\u0000"\r\n::error::x', wanted: 'a.yaml' },
  related: [],
  fix: null,
};
const findings = [...faultCases.flatMap((name) => findingsIn(filesOfCase(name))), awkward];
const read = (name: string) => readFileSync(`test/fixtures/schemas/${name}`, 'utf8');
const isReference = (text: string): boolean =>
  URL.canParse(text, 'https://example.org/') && !/[\s"<>\\^`{|}]/.test(text);

describe.each(['vi', 'en'] as const)('the findings of all fault cases (%s)', (language) => {
  it('are SARIF 2.1.0, every result with a location', () => {
    const log = JSON.parse(formatSarif(findings, { language, version: '0.1.0' }));
    const formats = {
      uri: (text: string) => URL.canParse(text),
      'uri-reference': isReference,
      'date-time': true as const,
    };
    const validate = new draft04.default({ strict: false, unicodeRegExp: false, formats }).compile(
      JSON.parse(read('sarif-2.1.0-rtm.5.json')),
    );
    validate(log);
    expect(validate.errors).toBeNull();
    const [{ results }] = log.runs;
    expect(results).toHaveLength(findings.length);
    for (const { locations } of results)
      expect(locations[0].physicalLocation.artifactLocation.uri).not.toBe('');
    expect(log.runs[0].originalUriBaseIds).toBeUndefined();
  });

  it('are JUnit as Jenkins takes it', async () => {
    const fileName = 'junit.xml';
    const contents = formatJunit(findings, { files: ['plan.yaml'], language });
    const result = await validateXML({ xml: [{ fileName, contents }], schema: [read('junit-10.xsd')] });
    expect(result.errors).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it('are a GitLab code quality report', () => {
    // GitLab, Code Quality, “Code Quality report format”: all of these are required, fingerprints are unique.
    const text = { type: 'string', minLength: 1 };
    const validate = new Ajv2020({ strict: true }).compile({
      type: 'array',
      items: {
        type: 'object',
        required: ['description', 'check_name', 'fingerprint', 'location', 'severity'],
        properties: {
          description: text,
          check_name: text,
          fingerprint: text,
          severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
          location: {
            type: 'object',
            required: ['path', 'lines'],
            properties: {
              path: { type: 'string', pattern: '^(?!\\./|/)' },
              lines: {
                type: 'object',
                required: ['begin'],
                properties: { begin: { type: 'integer', minimum: 1 } },
              },
            },
          },
        },
      },
    });
    const issues = JSON.parse(formatGitlab(findings, language));
    validate(issues);
    expect(validate.errors).toBeNull();
    const fingerprints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(findings.length);
  });

  it('are our own JSON', () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync('schemas/findings.schema.json', 'utf8')),
    );
    validate(JSON.parse(formatJson(findings, language)));
    expect(validate.errors).toBeNull();
  });

  it('are workflow commands that GitHub reads back as they were meant', () => {
    const lines = formatGithub(findings, language).trimEnd().split('\n');
    expect(lines).toHaveLength(findings.length);
    const commands = lines.map(readCommand);
    expect(new Set(commands.map(({ properties }) => properties.file))).toEqual(
      new Set(findings.map(({ at }) => neutralise(at.file))),
    );
    const last = commands.findLast(({ command }) => command === 'error');
    expect(
      commands.slice(commands.indexOf(last as never) + 1).every(({ command }) => command === 'warning'),
    ).toBe(true);
  });
});

it('fingerprints stay while lines move, in GitLab and in SARIF', () => {
  const moved = findings.map((one) => ({
    ...one,
    at: hasPlace(one.at) ? { ...one.at, line: one.at.line + 7, endLine: one.at.endLine + 7 } : one.at,
    values: { ...one.values, ...(one.values.lines && { lines: 'dòng 999' }) },
  }));
  const gitlab = (all: readonly Finding[]) =>
    JSON.parse(formatGitlab(all, 'vi')).map((issue: { fingerprint: string }) => issue.fingerprint);
  const sarif = (all: readonly Finding[]) =>
    JSON.parse(formatSarif(all, { language: 'vi', version: '0.1.0' })).runs[0].results.map(
      (result: { partialFingerprints: unknown }) => result.partialFingerprints,
    );
  expect(gitlab(moved)).toEqual(gitlab(findings));
  expect(sarif(moved)).toEqual(sarif(findings));
});

it('files are named from the top of the repository where a server wants it', () => {
  const [moved] = relocateFindings([awkward], 'so-lao-dong/2020');
  expect(moved?.at.file).toBe(`so-lao-dong/2020/${awkward.at.file}`);
});

/** As the runner reads a command: properties end at `::`, are parted by commas, and `%XX` is undone last. */
function readCommand(line: string) {
  const [, command = '', properties = '', message = ''] = /^::(error|warning) (.*?)::(.*)$/.exec(line) ?? [];
  const undo = (text: string) => text.replace(/%(25|0D|0A|3A|2C)/g, (code) => decodeURIComponent(code));
  const pairs = properties.split(',').map((pair) => pair.split(/=(.*)/s).slice(0, 2).map(undo));
  return { command, properties: Object.fromEntries(pairs) as Record<string, string>, message: undo(message) };
}
