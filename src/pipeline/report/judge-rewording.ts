import type { Plan } from '../../domain/plan.ts';
import type { DocumentNumber } from '../../domain/signoff.ts';
import { cellSigns } from '../../report/appendices/cells.ts';
import { replacementWords } from '../../report/frame/opening.ts';
import { allVerdicts } from '../../report/targets/judgement-words.ts';
import { compareFigures, type FigureChange } from '../../signoff/figures/compare-figures.ts';
import { readStatements } from '../../typeset/dialect/read-statements.ts';
import type { MarkdownText } from './reworded-text.ts';

/** Where a text that was reworded by hand says something else than it may. */
export interface Rewording {
  readonly changes: readonly FigureChange[];
  /** What a report that replaces another one must say and this one does not. */
  readonly lacking: string | null;
}

/** Rewording may change words, not figures: those are held against the computed report. */
export function figureChanges(computed: string, { markdown }: MarkdownText): readonly FigureChange[] {
  const results = [...allVerdicts(), ...Object.values(cellSigns)];
  const documents = { computed: readStatements(computed), reworded: readStatements(markdown) };
  return compareFigures(documents, results);
}

/** The sentence on what is replaced (ND30 Điều 18), unless some line of the printed words says so in its own way. */
export function lackingReplacement(
  plan: Plan,
  replaces: DocumentNumber | null,
  words: readonly string[],
): string | null {
  if (replaces === null) return null;
  const { sentence, replaced } = replacementWords(plan, replaces);
  const says = words.some((line) => line.includes('thay thế') && line.includes(replaced));
  return says ? null : `${sentence}.`;
}
