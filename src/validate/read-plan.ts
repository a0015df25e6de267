import planSchema from '../../schemas/plan.schema.json' with { type: 'json' };
import { type Finding, isError } from '../diagnostics/diagnostic.ts';
import { orderFindings } from '../diagnostics/order-findings.ts';
import type { Plan } from '../domain/plan.ts';
import type { Source } from '../load/source.ts';
import type { PlanDocument } from './generated/plan-document.ts';
import { knownDespiteBreak } from './known-despite-break.ts';
import { normalisePlan } from './plan/normalise-plan.ts';
import { planNames } from './plan/plan-names.ts';
import { checkChecksAndColumns } from './plan/rules/checks-and-columns.ts';
import { checkCircles } from './plan/rules/circles.ts';
import { checkFormulas } from './plan/rules/formulas.ts';
import { checkMeasureTypes } from './plan/rules/measure-types.ts';
import { checkNeverAsked } from './plan/rules/never-asked.ts';
import { checkPhrases } from './plan/rules/phrases.ts';
import { checkReferences } from './plan/rules/references.ts';
import { checkSets } from './plan/rules/sets.ts';
import { checkUniqueIds } from './plan/rules/unique-ids.ts';
import { checkWindows } from './plan/rules/windows.ts';
import { checkShape } from './shape/check-shape.ts';
import { toValue } from './shape/to-value.ts';

const rules = [
  checkReferences,
  checkUniqueIds,
  checkFormulas,
  checkMeasureTypes,
  checkCircles,
  checkWindows,
  checkSets,
  checkChecksAndColumns,
  checkPhrases,
] as const;

/** The plan as used, or why it cannot be. Rules pass over what is missing or malformed, so faults do not hide each other. */
export function readPlan(source: Source): { plan: Plan | null; findings: readonly Finding[] } {
  const names = planNames(source.root);
  const found = [
    ...checkShape(source, planSchema, { skips: () => false, findings: [] }),
    ...rules.flatMap((rule) => rule(source, names)),
  ];
  const findings = orderFindings(knownDespiteBreak(source, found));
  if (source.brokenAt !== null || findings.some(isError)) return { plan: null, findings };
  // The shape has just been checked against the schema that this type is generated from.
  const plan = normalisePlan(toValue(source.root) as PlanDocument);
  const endless = checkNeverAsked(source, plan);
  return { plan: endless.length === 0 ? plan : null, findings: [...findings, ...endless] };
}
