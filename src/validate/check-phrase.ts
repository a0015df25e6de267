import type { Finding } from '../diagnostics/diagnostic.ts';
import { finding } from '../diagnostics/finding.ts';
import { type FigureName, parsePhrase, type Slot, slotsOf, unreadableIn } from '../domain/phrase.ts';
import type { Range, ScalarNode } from '../load/node.ts';
import { placeIn, type Source } from '../load/source.ts';
import { cleanText } from './clean-text.ts';
import { suggest } from './suggest.ts';

/** What a phrase may name. */
export interface PhraseNames {
  readonly figure: ReadonlySet<string>;
  readonly measure: ReadonlySet<string>;
  readonly unit: ReadonlySet<string>;
  /** Choices of a measure; `có` and `không` for a yes/no. */
  readonly choicesOf: (measure: string) => readonly string[];
  /** Does it belong to an indicator, whose own figures it may name? */
  readonly own: boolean;
}

/** A phrase can be read, and every slot of it names something there is. */
export function checkPhrase(source: Source, node: ScalarNode, names: PhraseNames): readonly Finding[] {
  const parts = parsePhrase(cleanText(node.written));
  const unreadable = unreadableIn(parts).map(({ written }) =>
    finding('phrase-unreadable', placeOfPiece(source, node, written), { values: { written } }),
  );
  const unknown = slotsOf(parts).flatMap(({ slot, written }) => {
    const fault = faultOf(slot, names);
    if (!fault) return [];
    const values = { written, id: fault.id, suggestion: suggest(fault.id, fault.among) ?? '' };
    return [finding('phrase-unknown-figure', placeOfPiece(source, node, written), { values })];
  });
  return [...unreadable.slice(0, 1), ...(unreadable.length > 0 ? [] : unknown)];
}

interface Unknown {
  readonly id: string;
  readonly among: Iterable<string>;
}

function faultOf(slot: Slot, names: PhraseNames): Unknown | null {
  switch (slot.kind) {
    case 'own':
    case 'figure':
      return faultOfFigure(slot, names);
    case 'percentage':
      return faultOfFigure(slot.part, names) ?? faultOfFigure(slot.whole, names);
    case 'change':
      return names.own ? null : { id: `change.${slot.since}`, among: [] };
    case 'reasons':
      return null;
    case 'unit':
      return missing(slot.measure, names.measure) ?? missing(slot.unit, names.unit);
    case 'choice':
      return (
        missing(slot.measure, names.measure) ?? missing(slot.choice, new Set(names.choicesOf(slot.measure)))
      );
  }
}

function faultOfFigure(figure: FigureName, names: PhraseNames): Unknown | null {
  if (figure.kind === 'figure') return missing(figure.id, names.figure);
  return names.own ? null : { id: figure.name, among: names.figure };
}

function missing(id: string, among: ReadonlySet<string>): Unknown | null {
  return among.has(id) ? null : { id, among };
}

/** The slot itself, where the text stands in the file as it is; the whole value where it is folded or escaped. */
function placeOfPiece(source: Source, node: ScalarNode, written: string) {
  const raw = source.text.slice(node.range.start, node.range.end);
  const index = raw.indexOf(written);
  const start = node.range.start + index;
  const range: Range = index === -1 ? node.range : { start, end: start + written.length };
  return placeIn(source, range);
}
