import { parseDocument } from 'yaml';
import type { Plan } from '../../domain/plan.ts';
import { dropEndedUnits } from './drop-ended-units.ts';
import { type PlanSpot, spotsOf } from './plan-spots.ts';
import { shiftDay } from './shift-day.ts';
import { shiftSpot } from './shift-spots.ts';
import { applyEdits, lineStart, nextLine, type TextEdit } from './text-edit.ts';

export interface NextPlan {
  readonly text: string;
  /** How many lines ask to be looked at. */
  readonly reviews: number;
}

/** What begins the notes that a person takes out again. */
const reviewMark = '# RÀ SOÁT: ';

/** Parts whose words are those of the plan at hand. */
const wordings = /^(purposes|requirements|targets|tasks|organisation|conclusion)$/;

/**
 * Next year's plan as text: years, windows and dates moved on, units that ended taken out, the plan at hand named as
 * the year before; notes and layout stay. What was agreed for one year only carries a note above its line.
 * @param text the plan at hand, which is `plan`, valid.
 * @param previous its folder, from where the next one will be.
 */
export function makeNextPlan(text: string, plan: Plan, previous: string): NextPlan {
  const years = { from: plan.year, to: plan.year + 1 };
  const root = parseDocument(text, { logLevel: 'error' }).contents;
  const spots = spotsOf(root);
  const reviews: Review[] = [];
  const edits: TextEdit[] = [];
  for (const spot of spots) {
    const raw = text.slice(spot.start, spot.end);
    const shifted = isTemplates(spot) ? templatesOf(spot, previous) : shiftSpot(spot, raw, years);
    if (shifted.text !== raw) edits.push({ start: spot.start, end: spot.end, text: shifted.text });
    const review = spot.isKey && spot.path === '' ? wordingOf(spot, plan) : shifted.review;
    if (review !== null) reviews.push({ at: spot.start, review });
  }
  const begins = shiftDay(plan.periods[0]?.from ?? `${plan.year}-01-01`, 1);
  const dropped = dropEndedUnits(root, text, { units: plan.units, begins });
  const noted = notesFor(text, spots, reviews);
  // What is dropped is dropped whole, with the edits inside it.
  const all = [...dropped, ...edits.filter(outside(dropped)), ...noted.filter(outside(dropped))];
  return {
    text: applyEdits(text, [...all, previousEdit(text, spots, previous), ...heading(text, plan)]),
    reviews: noted.length,
  };
}

function isTemplates({ path, isKey }: PlanSpot): boolean {
  return path === 'report/templates' && !isKey;
}

/** An office keeps its wording: the same folder, from where the next plan will be. */
function templatesOf(
  { value }: PlanSpot,
  previous: string,
): { readonly text: string; readonly review: null } {
  const folder = String(value);
  const isAbsolute = /^([/\\]|[A-Za-z]:)/.test(folder);
  return { text: quoted(isAbsolute ? folder : `${previous}/${folder}`), review: null };
}

function quoted(path: string): string {
  return /^[\w./][\w./-]*$/.test(path) ? path : JSON.stringify(path);
}

interface Review {
  readonly at: number;
  readonly review: string;
}

function wordingOf({ value }: PlanSpot, { year }: Plan): string | null {
  return wordings.test(String(value)) ? `lời văn và mức chép từ Kế hoạch năm ${year}` : null;
}

function outside(dropped: readonly TextEdit[]): (edit: TextEdit) => boolean {
  return ({ start }) => !dropped.some((one) => one.start <= start && start < one.end);
}

/** One note above each line that has something to look at; none where a line begins inside a longer text. */
function notesFor(text: string, spots: readonly PlanSpot[], reviews: readonly Review[]): readonly TextEdit[] {
  const lines = new Map<number, Set<string>>();
  for (const { at, review } of reviews) {
    const line = lineStart(text, at);
    lines.set(line, (lines.get(line) ?? new Set()).add(review));
  }
  return [...lines]
    .filter(([line]) => !spots.some(({ start, end }) => start < line && line < end))
    .map(([line, notes]) => {
      const indent = /^ */.exec(text.slice(line))?.[0] ?? '';
      return { start: line, end: line, text: `${indent}${reviewMark}${[...notes].join('; ')}\n` };
    });
}

function previousEdit(text: string, spots: readonly PlanSpot[], previous: string): TextEdit {
  const written = quoted(previous);
  const spot = spots.find(({ path, isKey }) => path === 'previous' && !isKey);
  if (spot) return { start: spot.start, end: spot.end, text: written };
  const year = spots.find(({ path, isKey }) => path === 'year' && !isKey);
  const at = nextLine(text, year?.end ?? 0);
  return { start: at, end: at, text: `previous: ${written}\n` };
}

/** The line by which an editor finds the schema, and a word on where the file comes from. */
function heading(text: string, { id }: Plan): readonly TextEdit[] {
  const modeline = /^# yaml-language-server:.*\n/.exec(text)?.[0] ?? '';
  const lines = [
    '# yaml-language-server: $schema=schemas/plan.schema.json',
    `# Lập từ kế hoạch ${id} bằng “cchc init --from”. Những dòng “RÀ SOÁT” phải xem lại; xem xong thì xóa dòng ấy.`,
  ];
  return [{ start: 0, end: modeline.length, text: `${lines.join('\n')}\n` }];
}
