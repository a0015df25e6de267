import { type Code, type Finding, isError } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import { orderFindings } from '../diagnostics/order-findings.ts';
import type { Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import type { Unit } from '../domain/register.ts';
import type { Submission } from '../domain/submission.ts';
import type { JsonSchema } from '../forms/json-schema.ts';
import type { SourceNode } from '../load/node.ts';
import { headOf, nodeAt, placeIn, type Source } from '../load/source.ts';
import { checkLetters } from './check-letters.ts';
import { knownDespiteBreak } from './known-despite-break.ts';
import { checkShape } from './shape/check-shape.ts';
import { explainShape } from './shape/explain-shape.ts';
import { viewSchema } from './shape/schema-view.ts';
import { askedMeasures } from './submission/asked-measures.ts';
import { readCorrections } from './submission/check-corrections.ts';
import { checkDates } from './submission/check-dates.ts';
import { checkEvidence } from './submission/check-evidence.ts';
import { checkModeline } from './submission/check-modeline.ts';
import { checkReasons } from './submission/check-reasons.ts';
import { checkStatements } from './submission/check-statements.ts';
import { digestOf } from './submission/digest.ts';
import { gatherOutside } from './submission/gather-outside.ts';
import { normaliseStatements, textOf } from './submission/normalise-statements.ts';
import { readAnswers } from './submission/read-answers.ts';
import { type Header, readHeader } from './submission/read-header.ts';
import { schemaFor } from './submission/schema-for.ts';

interface Reading {
  readonly submission: Submission | null;
  /** `quarter unit`: whose report it is; `null` where that is open, or name and folder say otherwise. */
  readonly claim: string | null;
  readonly findings: readonly Finding[];
}

/**
 * What a unit handed in, as used, or why it cannot be. `source.file` is the path in the workspace
 * (`submissions/2020-Q1/<unit>.yaml`): its name and folder must agree with the content.
 * The submission is `null` when there is an error; warnings leave it standing.
 */
export function readSubmission(plan: Plan, source: Source): Reading {
  const header = readHeader(plan, source);
  return { ...readUnder(header, plan, source), claim: claimOf(header) };
}

function claimOf({ unit, quarter, findings }: Header): string | null {
  const isMisnamed = findings.some(({ code }) => misnaming.has(code));
  return !unit || !quarter || isMisnamed ? null : `${quarter.id} ${unit.id}`;
}

const misnaming = new Set<Code>([
  'file-copy',
  'file-name-differs',
  'file-misplaced',
  'folder-differs',
  'unknown-unit',
]);

type Judged = Omit<Reading, 'claim'>;

function readUnder(header: Header, plan: Plan, source: Source): Judged {
  if (source.root.kind !== 'map') {
    const values = { label: '', key: '', first: 'plan', fixed: '' };
    const at = placeIn(source, headOf(source.root));
    // Of what breaks off, a text that seems to be all there is may be what stands before the break.
    const found = source.brokenAt === null ? [finding('mapping-expected', at, { values })] : [];
    return settle(source, found, null);
  }
  const { unit, quarter } = header;
  const stop = header.findings.some((one) => contradictions.has(one.code));
  if (!unit || !quarter || stop) return settle(source, [...header.findings, ...headless(plan, source)], null);
  return readBody({ plan, source, unit, quarter }, header.findings);
}

/** Of which unit and quarter the report is, is then open, and with it everything that was asked. */
const contradictions = new Set<Code>(['unit-not-reporting', 'file-name-differs', 'folder-differs']);

interface Context {
  readonly plan: Plan;
  readonly source: Source;
  readonly unit: Unit;
  readonly quarter: Period;
}

/** Without a unit or a quarter nothing tells what was asked: only their absence can be reported. */
function headless(plan: Plan, source: Source): readonly Finding[] {
  const skips = (_: unknown, node: SourceNode): boolean => node.kind !== 'scalar' || node.value !== null;
  const schema = { type: 'object', required: ['plan', 'period', 'unit'], properties: headProperties(plan) };
  return explainShape({ source, schema, skips }, source.root, schema);
}

function headProperties(plan: Plan): Readonly<Record<string, JsonSchema>> {
  const first = plan.units[0];
  return first ? (viewSchema({}, schemaFor(plan, first)).properties ?? {}) : {};
}

function readBody(context: Context, header: readonly Finding[]): Judged {
  const { plan, source, unit, quarter } = context;
  const schema = schemaFor(plan, unit);
  const asked = askedMeasures(plan, unit, quarter);
  const answers = readAnswers({ plan, source, unit: unit.id, asked });
  const corrections = readCorrections(context);
  const findings = [
    ...header,
    ...answers.findings,
    ...corrections.findings,
    ...checkStatements(plan, source, sayable(schema)),
    ...checkReasons(plan, source),
    ...checkEvidence(source),
    ...checkDates(answers.answers, asked, quarter),
    ...checkModeline(source, unit.id),
    ...checkLetters(source),
  ];
  const judged = checkShape(source, schema, { skips: judgedHere(schema), findings });
  const all = gatherOutside(plan, source, judged);
  const content = {
    plan: plan.id,
    period: quarter.id,
    unit: unit.id,
    reporter: personAt(source, 'reporter'),
    head: personAt(source, 'head'),
    answers: answers.answers,
    ...normaliseStatements(source),
    corrections: corrections.corrections,
    difficulties: textOf(source.root, 'difficulties'),
    proposals: textOf(source.root, 'proposals'),
  };
  return settle(source, all, { file: source.file, ...content, digest: digestOf(content) });
}

function settle(source: Source, findings: readonly Finding[], submission: Submission | null): Judged {
  const known = orderFindings(knownDespiteBreak(source, findings));
  const usable = source.brokenAt === null && !known.some(isError);
  return { submission: usable ? submission : null, findings: known };
}

/** Single values, and parts of any content, that the rules above read in the plan's own words. */
const singleValues =
  /^(plan|period|unit|indicators \S+ reasons \d+ (count|measure)|corrections \d+ (from|to))$/;
const mappings = /^(measures|about|corrections \d+ (from|to))$/;

function judgedHere(schema: JsonSchema) {
  const { indicators, tasks } = sayable(schema);
  return (path: readonly string[], node: SourceNode): boolean => {
    const [block = '', id = ''] = path;
    if (path.length === 2 && block === 'tasks') return !tasks.includes(id);
    if (path.length === 2 && /^(indicators|notApplicable)$/.test(block)) return !indicators.includes(id);
    if (node.kind === 'map') return mappings.test(path.join(' '));
    return node.kind === 'scalar' && node.value !== null && singleValues.test(path.join(' '));
  };
}

function sayable(schema: JsonSchema): { indicators: readonly string[]; tasks: readonly string[] } {
  const { properties } = viewSchema(schema, schema);
  const keys = (block: string): readonly string[] =>
    Object.keys(viewSchema(schema, properties?.[block] ?? {}).properties ?? {});
  return { indicators: keys('indicators'), tasks: keys('tasks') };
}

function personAt(source: Source, key: string) {
  const node = nodeAt(source.root, [key]) ?? source.root;
  return { name: textOf(node, 'name') ?? '', position: textOf(node, 'position') ?? '' };
}
