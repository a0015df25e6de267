import { type Day, writeDay } from '../../domain/day.ts';

interface DayParts {
  readonly date: string;
  readonly month: string;
  readonly year: string;
}

/** Days 1–9 and months 1 and 2 take a leading zero, other months none (ND30 Phụ lục I, II.4.b). */
function partsOf(day: Day): DayParts {
  const month = Number(day.slice(5, 7));
  return { date: day.slice(8, 10), month: month <= 2 ? `0${month}` : String(month), year: day.slice(0, 4) };
}

/** `05/3/2020`, `24/02/2020`, as in a sentence. */
export function printDay(day: Day): string {
  return writeDay(day);
}

/** The parts of `ngày 05 tháng 3 năm 2020`. */
export function spellDay(day: Day): DayParts {
  return partsOf(day);
}
