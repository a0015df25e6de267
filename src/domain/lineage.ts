import type { Day } from './day.ts';
import type { Unit } from './register.ts';

/**
 * Who holds the unit's accounts on a day: the unit itself until it ends, then its successor, near or far.
 * A unit that ended without a successor keeps its own.
 */
export function holderOn(units: readonly Unit[], unit: Unit, day: Day): Unit {
  if (!hasEnded(unit, day)) return unit;
  const passed = new Set([unit.id]);
  let holder = unit;
  while (hasEnded(holder, day)) {
    const next = units.find((other) => other.id === holder.successor);
    if (next === undefined || passed.has(next.id)) break;
    passed.add(next.id);
    holder = next;
  }
  return holder;
}

function hasEnded(unit: Unit, day: Day): boolean {
  return unit.to !== null && unit.to < day;
}

/**
 * Ids of the unit and of all whose accounts it holds on that day, as this year's or last year's register knows them: a
 * unit that ended between the years may stand in the older one only.
 */
export function lineageAcross(
  registers: readonly (readonly Unit[])[],
  id: string,
  day: Day,
): ReadonlySet<string> {
  const members = registers.flatMap((units) => {
    const unit = units.find((one) => one.id === id);
    return unit ? lineageOn(units, unit, day).map((member) => member.id) : [];
  });
  return new Set([id, ...members]);
}

/** The unit and all whose accounts it holds on that day, in the plan's order. */
export function lineageOn(units: readonly Unit[], unit: Unit, day: Day): readonly Unit[] {
  return units.filter((other) => holderOn(units, other, day).id === unit.id);
}
