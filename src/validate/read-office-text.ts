import officeSchema from '../../schemas/office-text.schema.json' with { type: 'json' };
import { type Finding, isError } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import { orderFindings } from '../diagnostics/order-findings.ts';
import type { OfficeText } from '../domain/office-text.ts';
import type { Plan } from '../domain/plan.ts';
import { tasksOf } from '../domain/taking-part.ts';
import type { SourceNode } from '../load/node.ts';
import { headOf, placeIn, type Source } from '../load/source.ts';
import { checkLetters } from './check-letters.ts';
import { checkPhrase, type PhraseNames } from './check-phrase.ts';
import { knownDespiteBreak } from './known-despite-break.ts';
import { checkPlanAndPeriod } from './office/period-of-file.ts';
import { selectNodes } from './plan/select-nodes.ts';
import { checkShape } from './shape/check-shape.ts';
import { toValue } from './shape/to-value.ts';
import { suggest } from './suggest.ts';

type OfficeDocument = Partial<Omit<OfficeText, 'period'>> & { readonly period: string | number };

/** The office's own words for one report; `null` where they cannot be printed as they are. */
export function readOfficeText(
  plan: Plan,
  source: Source,
): { officeText: OfficeText | null; findings: readonly Finding[] } {
  const periods = plan.periods.map((period) => period.id);
  const found = [
    ...checkShape(source, officeSchema, { skips: isStillEmpty, findings: [] }),
    ...checkLetters(source),
    ...checkPlanAndPeriod(plan, source, periods),
    ...checkIds(plan, source),
    ...checkPhrases(plan, source),
  ];
  const findings = orderFindings(knownDespiteBreak(source, found));
  if (source.brokenAt !== null || findings.some(isError)) return { officeText: null, findings };
  // The shape has just been checked against the schema.
  return { officeText: asUsed(toValue(source.root) as OfficeDocument), findings };
}

function asUsed(document: OfficeDocument): OfficeText {
  return {
    period: String(document.period),
    opening: document.opening ?? null,
    purposes: document.purposes ?? null,
    requirements: document.requirements ?? null,
    targets: written(document.targets),
    tasks: written(document.tasks),
    roles: written(document.roles),
    shortcomings: document.shortcomings ?? null,
    nextTasks: document.nextTasks ?? [],
    proposals: document.proposals ?? [],
    strengths: document.strengths ?? null,
    causes: document.causes ?? null,
    lessons: document.lessons ?? null,
  };
}

/** A place that a draft prepared and nobody filled in: the program's own sentence stands. */
function isStillEmpty([block = '']: readonly string[], node: SourceNode): boolean {
  return node.kind === 'scalar' && node.value === null && block !== 'plan' && block !== 'period';
}

function written(texts: Readonly<Record<string, string | null>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([id, text]) => (text === null ? [] : [[id, text]])),
  );
}

function checkIds(plan: Plan, source: Source): readonly Finding[] {
  const known = {
    targets: plan.targets.map(({ number }) => number),
    tasks: tasksOf(plan).map(({ id }) => id),
    roles: plan.organisation.map(({ number }) => number),
  };
  const codes = { targets: 'unknown-target', tasks: 'unknown-task', roles: 'unknown-role' } as const;
  return (['targets', 'tasks', 'roles'] as const).flatMap((block) =>
    selectNodes(source.root, `${block}.*`)
      .filter(({ key }) => !known[block].includes(key))
      .map(({ key, node }) => {
        const allowed = known[block].join(', ');
        const values = { id: key, suggestion: suggest(key, known[block]) ?? '', allowed };
        return finding(codes[block], placeIn(source, headOf(node)), { values });
      }),
  );
}

const phrases = ['opening', 'purposes', 'requirements', 'shortcomings', 'strengths', 'causes', 'lessons'];
const lists = ['nextTasks.*', 'proposals.*', 'roles.*'];

/**
 * Words about a target, and about a task that says the same as an indicator, may use that indicator's own figures;
 * all others only measures and totals.
 */
function checkPhrases(plan: Plan, source: Source): readonly Finding[] {
  const names = phraseNames(plan);
  const same = new Set(tasksOf(plan).flatMap(({ id, sameAs }) => (sameAs === null ? [] : [id])));
  const check = (pattern: string, own: (key: string) => boolean): readonly Finding[] =>
    selectNodes(source.root, pattern).flatMap(({ node, key }) =>
      node.kind === 'scalar' && typeof node.value === 'string'
        ? checkPhrase(source, node, { ...names, own: own(key) })
        : [],
    );
  return [
    ...[...phrases, ...lists].flatMap((pattern) => check(pattern, () => false)),
    ...check('targets.*', () => true),
    ...check('tasks.*', (id) => same.has(id)),
  ];
}

function phraseNames(plan: Plan): Omit<PhraseNames, 'own'> {
  const measures = Object.keys(plan.measures);
  return {
    measure: new Set(measures),
    figure: new Set([...measures, ...Object.keys(plan.totals)]),
    unit: new Set(plan.units.map(({ id }) => id)),
    choicesOf: (id) => {
      const measure = plan.measures[id];
      return measure?.type === 'choice' ? measure.choices.map((choice) => choice.id) : ['có', 'không'];
    },
  };
}
