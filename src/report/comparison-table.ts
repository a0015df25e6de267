import type { Judgement } from '../domain/scorecard.ts';
import { cellSigns } from './appendices/cells.ts';
import type { Say } from './explain/say.ts';

/** A table of periods or departments side by side, every string final. */
export interface ComparisonTable {
  readonly columns: readonly { readonly label: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly (readonly ComparisonCell[])[];
}

export interface ComparisonCell {
  readonly text: string;
  /** Of a verdict alone, for its colour; of two periods, the later one's. */
  readonly judgement: Judgement | null;
}

export function cell(text: string, judgement: Judgement | null = null): ComparisonCell {
  return { text, judgement };
}

/** What the signs mean that stand in these tables. */
export function legendOf(tables: readonly ComparisonTable[], say: Say): string {
  const texts = new Set(tables.flatMap(({ rows }) => rows.flat().map(({ text }) => text)));
  const signs = [
    [cellSigns.noActivity, say('không phát sinh', 'no activity')],
    [cellSigns.noData, say('chưa có số liệu', 'no data')],
    [cellSigns.notApplicable, say('không áp dụng', 'not applicable')],
  ] as const;
  return signs.flatMap(([sign, words]) => (texts.has(sign) ? [`${sign}: ${words}`] : [])).join('; ');
}
