import { type Finding, hasPlace, type Waived } from '../diagnostic.ts';
import { jsonText } from '../json-text.ts';
import { type Language, messageOf, valuesIn } from '../message.ts';

/**
 * Findings as JSON for other programs, `{ findings: [{ code, severity, file, line, …, title, detail, remedy }] }`, and
 * beside them under `waived` those that the office lets pass, each with its `waiver`.
 */
export function formatJson(
  findings: readonly Finding[],
  language: Language,
  waived: readonly Waived[] = [],
): string {
  const passed = waived.map(({ finding, waiver }) => {
    const { reason, approvedBy, date, expires, at } = waiver;
    return { ...jsonOf(finding, language), waiver: { reason, approvedBy, date, expires, at } };
  });
  return `${jsonText({ findings: findings.map((finding) => jsonOf(finding, language)), waived: passed })}\n`;
}

function jsonOf(finding: Finding, language: Language) {
  const { file } = finding.at;
  const { line, column, endLine, endColumn } = hasPlace(finding.at)
    ? finding.at
    : { line: null, column: null, endLine: null, endColumn: null };
  return {
    code: finding.code,
    severity: finding.severity,
    file,
    line,
    column,
    endLine,
    endColumn,
    ...messageOf(finding, language),
    values: valuesIn(finding, language),
    related: finding.related,
    fix: finding.fix,
  };
}
