import type { Finding } from '../../../diagnostics/diagnostic.ts';
import { finding } from '../../../diagnostics/finding.ts';
import { lineageOn } from '../../../domain/lineage.ts';
import type { Measure } from '../../../domain/measure.ts';
import type { Period } from '../../../domain/period.ts';
import type { Plan } from '../../../domain/plan.ts';
import { quartersOf, reporterOf } from '../../../domain/questions.ts';
import { belongsTo, existsOn, type Unit } from '../../../domain/register.ts';
import { indicatorsOf } from '../../../domain/taking-part.ts';
import { placeIn, type Source } from '../../../load/source.ts';
import { childOf, selectNodes, textOf } from '../select-nodes.ts';

/**
 * A share counts every unit of its sets: one that nobody is ever asked about would leave it undetermined for good.
 * Asked of a plan without other faults, since it takes sets, register and windows to be right.
 */
export function checkNeverAsked(source: Source, plan: Plan): readonly Finding[] {
  return indicatorsOf(plan).flatMap(({ id, formula }) => {
    const measure = formula.kind === 'share' ? plan.measures[formula.measure] : undefined;
    if (formula.kind !== 'share' || !measure) return [];
    const units = plan.units.filter(
      (unit) =>
        formula.of.some((set) => belongsTo(plan, unit, set)) &&
        quartersOf(plan, unit).length > 0 &&
        !isEverAsked(plan, measure, unit),
    );
    const node = selectNodes(source.root, 'targets.*.indicators.*').find(
      (one) => textOf(childOf(one.node, 'id')) === id,
    )?.node;
    const at = childOf(node, 'of');
    if (units.length === 0 || !at) return [];
    const names = units.map(({ name }) => name).join(', ');
    const values = { id, units: names, label: measure.label, measure: measure.id };
    return [finding('plan-never-asked', placeIn(source, at.range), { values })];
  });
}

/** In any quarter, of itself or, for what is credited to a successor, of a unit merged into it. */
function isEverAsked(plan: Plan, measure: Measure, unit: Unit): boolean {
  return quartersOf(plan, unit).some((last) => {
    const members = measure.rollUp === 'ever' ? lineageOn(plan.units, unit, last.to) : [unit];
    return members.some((member) =>
      quartersOf(plan, member).some((one) => isAsked(plan, measure, member, one)),
    );
  });
}

function isAsked(plan: Plan, measure: Measure, about: Unit, quarter: Period): boolean {
  if (measure.asked !== null && !measure.asked.includes(quarter.id)) return false;
  if (!measure.askedOf.some((set) => belongsTo(plan, about, set))) return false;
  const reporter = reporterOf(plan, measure, { about, day: quarter.to });
  return plan.units.some((unit) => unit.id === reporter && existsOn(unit, quarter.to));
}
