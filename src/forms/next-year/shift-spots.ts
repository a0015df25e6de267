import type { PlanSpot } from './plan-spots.ts';
import { shiftDay, weekendName } from './shift-day.ts';

/** The years of the plan at hand and of the next one. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** What becomes of one scalar's own text, and what a person should look at; `null` for nothing. */
export interface Shifted {
  readonly text: string;
  readonly review: string | null;
}

type Shift = (raw: string, years: Years) => Shifted;

const keep: Shift = (raw) => ({ text: raw, review: null });

/** First match decides. Years of ids and windows follow the calendar; what was agreed for one year is looked at. */
const rules: readonly { readonly at: RegExp; readonly key?: true; readonly shift: Shift }[] = [
  { at: /^(plan|year)$/, shift: inYear },
  { at: /^(previous$|units(\/|$))/, shift: keep },
  {
    at: /^document\/number$/,
    shift: (raw, { to }) => ({ text: raw, review: `số, ngày của Kế hoạch năm ${to}` }),
  },
  { at: /^document\/date$/, shift: (raw, years) => ({ text: day(raw, years), review: null }) },
  { at: /^periods$/, key: true, shift: inYear },
  { at: /^periods\/[^/]+\/(from|to)$/, shift: (raw, years) => ({ text: day(raw, years), review: null }) },
  { at: /^periods\/[^/]+\/\w+$/, shift: deadline },
  { at: /^reports\/\*$/, shift: inYear },
  { at: /^measures\/[^/]+\/asked\/\*$/, shift: inYear },
  { at: /^targets\/.*\/(by|judged\/from)$/, shift: agreedDay },
  { at: /^targets\/.*\/milestones$/, key: true, shift: milestone },
  { at: /^tasks\/.*\/due$/, shift: agreedDay },
];

export function shiftSpot({ path, isKey, value }: PlanSpot, raw: string, years: Years): Shifted {
  const rule = rules.find(({ at, key = false }) => key === isKey && at.test(path));
  if (rule) return rule.shift(raw, years);
  return isKey || typeof value !== 'string' ? keep(raw, years) : prose(raw, years);
}

function inYear(raw: string, { from, to }: Years): Shifted {
  return { text: raw.replaceAll(String(from), String(to)), review: null };
}

function day(raw: string, { from, to }: Years): string {
  return raw.replace(/\d{4}-\d{2}-\d{2}/, (written) => shiftDay(written, to - from));
}

function deadline(raw: string, years: Years): Shifted {
  const text = day(raw, years);
  const weekend = weekendName(text);
  return { text, review: weekend === null ? null : `${text} là ${weekend}` };
}

function agreedDay(raw: string, years: Years): Shifted {
  return { text: day(raw, years), review: `ngày dời từ ${raw}` };
}

function milestone(raw: string, years: Years): Shifted {
  return { ...inYear(raw, years), review: `mốc chép từ năm ${years.from}` };
}

/** “năm 2020” is this year wherever it stands; any other mention may be of a law, a stage, a letter of that year. */
function prose(raw: string, { from, to }: Years): Shifted {
  const text = raw.replace(new RegExp(`(năm\\s+)${from}(?!\\d)`, 'giu'), `$1${to}`);
  const left = [from - 1, from].filter((year) => new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text));
  return { text, review: left.length === 0 ? null : `còn nhắc đến năm ${left.join(', ')}` };
}
