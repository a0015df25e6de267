import { createHash } from 'node:crypto';
import { type Finding, hasPlace } from './diagnostic.ts';
import { type Language, messageOf } from './message.ts';

/** Findings as a GitLab code quality report. A fingerprint stays while lines above move. */
export function formatGitlab(findings: readonly Finding[], language: Language): string {
  const seen = new Map<string, number>();
  const issues = findings.map((finding) => {
    const { title, detail, remedy } = messageOf(finding, language);
    const key = JSON.stringify([finding.at.file, finding.code, finding.values]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return {
      description: [`${title}.`, detail, remedy].filter(Boolean).join(' '),
      check_name: finding.code,
      fingerprint: createHash('sha256').update(`${key} ${count}`).digest('hex'),
      severity: finding.severity === 'error' ? 'major' : 'minor',
      location: { path: finding.at.file, lines: { begin: hasPlace(finding.at) ? finding.at.line : 1 } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
