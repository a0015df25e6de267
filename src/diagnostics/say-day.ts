import { type Day, writeDay } from '../domain/day.ts';
import type { Value } from './diagnostic.ts';

/** A day inside a message: as officers write it, and in English as plans and commands do. */
export function sayDay(day: Day): Value {
  return { vi: writeDay(day), en: day };
}
