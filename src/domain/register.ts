import type { Day } from './day.ts';

/** An entry of the register of units. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly head: Person;
  /** First and last day of its existence, both included; `null` for open ends. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** The unit that takes over its opening stocks and what was credited to it. */
  readonly successor: string | null;
}

export interface Person {
  readonly name: string;
  readonly position: string;
}

/** A named set of units; kinds and sets are the plan's words. */
export interface UnitSet {
  readonly id: string;
  readonly label: string;
  readonly kinds: readonly string[];
  readonly units: readonly string[];
}

interface Register {
  readonly sets: Readonly<Record<string, UnitSet>>;
  readonly units: readonly Unit[];
}

export function existsOn(unit: Unit, day: Day): boolean {
  return (unit.from === null || unit.from <= day) && (unit.to === null || day <= unit.to);
}

function unitsOn(register: Register, day: Day): readonly Unit[] {
  return register.units.filter((unit) => existsOn(unit, day));
}

/** Does the unit belong to this set, or is this the unit's own id? */
export function belongsTo(register: Register, unit: Unit, setOrUnit: string): boolean {
  if (unit.id === setOrUnit) return true;
  const set = register.sets[setOrUnit];
  return set !== undefined && (set.kinds.includes(unit.kind) || set.units.includes(unit.id));
}

/** Units of any of these sets (or unit ids) that exist on the day, in the plan's order. */
export function membersOn(register: Register, setsOrUnits: readonly string[], day: Day): readonly Unit[] {
  return unitsOn(register, day).filter((unit) => setsOrUnits.some((id) => belongsTo(register, unit, id)));
}
