import { type Finding, hasPlace } from '../diagnostic.ts';
import { jsonText } from '../json-text.ts';
import { type Language, messageOf } from '../message.ts';
import { fingerprintsOf } from './fingerprint-findings.ts';

/** Findings as a GitLab code quality report. A fingerprint stays while lines above move. */
export function formatGitlab(findings: readonly Finding[], language: Language): string {
  const fingerprints = fingerprintsOf(findings);
  const issues = findings.map((finding, index) => {
    const { title, detail, remedy } = messageOf(finding, language);
    return {
      description: [`${title}.`, detail, remedy].filter(Boolean).join(' '),
      check_name: finding.code,
      fingerprint: fingerprints[index],
      severity: finding.severity === 'error' ? 'major' : 'minor',
      location: { path: finding.at.file, lines: { begin: hasPlace(finding.at) ? finding.at.line : 1 } },
    };
  });
  return `${jsonText(issues)}\n`;
}
