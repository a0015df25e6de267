import { type Finding, hasPlace } from './diagnostic.ts';
import { type Language, messageOf } from './message.ts';

/** Findings as JSON for other programs: `{ findings: [{ code, severity, file, line, …, title, detail, remedy }] }`. */
export function formatJson(findings: readonly Finding[], language: Language): string {
  return `${JSON.stringify({ findings: findings.map((finding) => jsonOf(finding, language)) }, null, 2)}\n`;
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
    values: finding.values,
    related: finding.related,
    fix: finding.fix,
  };
}
