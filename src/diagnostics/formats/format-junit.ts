import { type Finding, isError } from '../diagnostic.ts';
import { type Language, messageOf } from '../message.ts';
import { neutralise } from '../neutralise.ts';
import { placeText } from './place-text.ts';

/**
 * Files as JUnit test cases: one with errors, or with what else is to fail, has failed; the rest goes into its output. Files without findings are
 * passed in, so that the report counts them as passed.
 */
export function formatJunit(
  findings: readonly Finding[],
  { files, language, fails = isError }: JunitOptions,
): string {
  const all = [...new Set([...files, ...findings.map(({ at }) => at.file)])].sort();
  const failed = new Set(findings.filter(fails).map(({ at }) => at.file));
  const cases = all.map((file) =>
    testCase(
      file,
      findings.filter(({ at }) => at.file === file),
      { language, fails },
    ),
  );
  const counts = `tests="${all.length}" failures="${failed.size}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="cchc" ${counts}>`,
    `  <testsuite name="cchc validate" ${counts} errors="0" skipped="0">`,
    ...cases.flat().map((line) => `    ${line}`),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

interface JunitOptions {
  readonly files: readonly string[];
  readonly language: Language;
  /** Which findings fail; errors without it. */
  readonly fails?: ((finding: Finding) => boolean) | undefined;
}

function testCase(
  file: string,
  findings: readonly Finding[],
  { language, fails }: { language: Language; fails: (finding: Finding) => boolean },
): readonly string[] {
  const open = `<testcase name="${escapeXml(neutralise(file))}" classname="cchc"`;
  const errors = findings.filter(fails);
  const warnings = findings.filter((finding) => !fails(finding));
  if (findings.length === 0) return [`${open}/>`];
  const [first] = errors;
  const failure = first && [
    `  <failure type="${first.code}" message="${escapeXml(messageOf(first, language).title)}">${textOf(errors, language)}</failure>`,
  ];
  const output = warnings.length > 0 ? [`  <system-out>${textOf(warnings, language)}</system-out>`] : [];
  return [`${open}>`, ...(failure ?? []), ...output, '</testcase>'];
}

function textOf(findings: readonly Finding[], language: Language): string {
  const lines = findings.map((finding) => {
    const { title, detail, remedy } = messageOf(finding, language);
    return `${placeText(finding.at, language)}: ${title}. ${detail} ${remedy} [${finding.code}]`;
  });
  return escapeXml(lines.join('\n'));
}

function escapeXml(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? '');
}
