import type { Place } from '../../domain/place.ts';
import { type Code, type FilePlace, type Finding, hasPlace, type Waived } from '../diagnostic.ts';
import { generalMessage } from '../general-message.ts';
import { jsonText } from '../json-text.ts';
import { entryOf, type Language, messageOf } from '../message.ts';
import { fingerprintsOf } from './fingerprint-findings.ts';

interface SarifOptions {
  readonly language: Language;
  readonly version: string;
  /** What the office lets pass: results that are suppressed, as SARIF has it. */
  readonly waived?: readonly Waived[];
}

/** Findings as SARIF 2.1.0; columns are counted in characters, every result has a location. */
export function formatSarif(
  findings: readonly Finding[],
  { language, version, waived = [] }: SarifOptions,
): string {
  const all = [...findings, ...waived.map(({ finding }) => finding)];
  const codes = [...new Set(all.map(({ code }) => code))].sort();
  const driver = { name: 'cchc', semanticVersion: version, rules: codes.map((code) => rule(code, language)) };
  const fingerprints = fingerprintsOf(all);
  const results = all.map((finding, index) => ({
    ...result(finding, codes.indexOf(finding.code), language),
    ...suppressionOf(waived[index - findings.length]),
    partialFingerprints: { 'findingValues/v1': fingerprints[index] },
  }));
  const run = { tool: { driver }, columnKind: 'unicodeCodePoints', results };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${jsonText(log)}\n`;
}

function suppressionOf(waived: Waived | undefined) {
  if (waived === undefined) return {};
  const { reason, approvedBy, date, expires, at } = waived.waiver;
  const justification = `${reason} (${approvedBy.position} ${approvedBy.name}, ${date} – ${expires})`;
  return {
    suppressions: [{ kind: 'external', status: 'accepted', justification, location: location(at) }],
  };
}

function rule(code: Code, language: Language) {
  const { title, remedy } = generalMessage(code, language);
  return {
    id: code,
    shortDescription: { text: title },
    ...(remedy !== '' && { help: { text: remedy } }),
    defaultConfiguration: { level: entryOf(code).severity },
  };
}

function result(finding: Finding, ruleIndex: number, language: Language) {
  const { title, detail, remedy } = messageOf(finding, language);
  return {
    ruleId: finding.code,
    ruleIndex,
    level: finding.severity,
    message: { text: [`${title}.`, detail, remedy].filter(Boolean).join(' ') },
    locations: [location(finding.at)],
    ...(finding.related.length > 0 && { relatedLocations: finding.related.map(location) }),
  };
}

function location(at: Place | FilePlace) {
  const region = hasPlace(at) && {
    region: { startLine: at.line, startColumn: at.column, endLine: at.endLine, endColumn: at.endColumn },
  };
  const uri = at.file.split('/').map(encodeURIComponent).join('/');
  return { physicalLocation: { artifactLocation: { uri }, ...region } };
}
