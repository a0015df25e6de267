import { type Finding, hasPlace } from '../diagnostic.ts';
import { type Language, messageOf } from '../message.ts';
import { neutralise } from '../neutralise.ts';
import { worstFirst } from '../worst-first.ts';

/**
 * Findings as GitHub workflow commands, which become annotations of the changed files. GitHub shows ten of each
 * severity a step; the rest are in the step summary.
 */
export function formatGithub(findings: readonly Finding[], language: Language): string {
  return worstFirst(findings)
    .map((finding) => `${command(finding, language)}\n`)
    .join('');
}

function command(finding: Finding, language: Language): string {
  const { at } = finding;
  const { title, detail, remedy } = messageOf(finding, language);
  const place = hasPlace(at)
    ? {
        line: at.line,
        endLine: at.endLine,
        ...(at.line === at.endLine && { col: at.column, endColumn: at.endColumn }),
      }
    : {};
  const properties = Object.entries({
    file: neutralise(at.file),
    ...place,
    title: `${title} (${finding.code})`,
  });
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${finding.severity} ${written}::${escapeText([detail, remedy].filter(Boolean).join('\n'))}`;
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
