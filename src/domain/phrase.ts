/** Words of a slot that mean a figure of the phrase's own indicator. */
const ownWords = ['numerator', 'denominator', 'rate', 'needed', 'missing'] as const;
export type OwnFigure = (typeof ownWords)[number];

/** A figure named in a slot: one of the indicator's own, or a measure's or total's department figure. */
export type FigureName =
  | { readonly kind: 'own'; readonly name: OwnFigure }
  | { readonly kind: 'figure'; readonly id: string };

export type Slot =
  | FigureName
  /** `{quaHan/daGiaiQuyet}`: one figure as a percentage of another. */
  | { readonly kind: 'percentage'; readonly part: FigureName; readonly whole: FigureName }
  /** `{iso=iso2015}`: how many units gave that answer; `{keHoach=có}` likewise. */
  | { readonly kind: 'choice'; readonly measure: string; readonly choice: string }
  /** `{tinBai:van-phong}`: that one unit's own figure. */
  | { readonly kind: 'unit'; readonly measure: string; readonly unit: string }
  /** `{change.year}`, `{change.period}`, `{change.level}`: how far the indicator's rate is from another, in words. */
  | { readonly kind: 'change'; readonly since: 'year' | 'period' | 'level' }
  /** `{reasons}`: the units' reasons with their counts. */
  | { readonly kind: 'reasons' };

/**
 * A piece of a phrase. `optional` is what stands in square brackets: printed only if every slot in it has a
 * value and none is zero. `unreadable` is a brace or bracket that opens or closes nothing, or a slot that says
 * nothing; a valid plan has none. `at` counts characters (UTF-16 units) from the beginning of the phrase.
 */
export type PhrasePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly slot: Slot; readonly written: string; readonly at: number }
  | { readonly kind: 'optional'; readonly parts: readonly PhrasePart[] }
  | { readonly kind: 'unreadable'; readonly written: string; readonly at: number };

type Leaf = Exclude<PhrasePart, { kind: 'optional' }>;

/** No sentence needs more brackets inside brackets; beyond it a bracket is unreadable. */
const deepest = 8;

/** Splits a phrase into text, `{slots}` and `[optional parts]`; `\{ \} \[ \] \\` stand for themselves. */
export function parsePhrase(text: string): readonly PhrasePart[] {
  const tokens = [...text.matchAll(/\\([[\]{}\\])|\{([^{}[\]\\]*)\}|[[\]{}]|[^\\[\]{}]+|\\/g)];
  const { parts, next } = readParts(tokens, 0, 0);
  if (next !== tokens.length) throw new RangeError('a phrase is read to its end');
  return parts;
}

/** Every slot of a phrase, those of optional parts too, in order. */
export function slotsOf(parts: readonly PhrasePart[]): readonly Extract<PhrasePart, { kind: 'slot' }>[] {
  return leavesOf(parts).filter((part) => part.kind === 'slot');
}

/** Everything that cannot be read, in order. */
export function unreadableIn(
  parts: readonly PhrasePart[],
): readonly Extract<PhrasePart, { kind: 'unreadable' }>[] {
  return leavesOf(parts).filter((part) => part.kind === 'unreadable');
}

function leavesOf(parts: readonly PhrasePart[]): readonly Leaf[] {
  return parts.flatMap((part): readonly Leaf[] => (part.kind === 'optional' ? leavesOf(part.parts) : [part]));
}

function readParts(tokens: readonly RegExpExecArray[], start: number, depth: number) {
  const parts: PhrasePart[] = [];
  let next = start;
  for (let token = tokens[next]; token !== undefined; token = tokens[next]) {
    next += 1;
    if (token[0] === ']' && depth > 0) return { parts, next, closed: true };
    if (token[0] === '[' && depth < deepest) {
      const inner = readParts(tokens, next, depth + 1);
      next = inner.next;
      if (inner.closed) parts.push({ kind: 'optional', parts: inner.parts });
      else parts.push({ kind: 'unreadable', written: '[', at: token.index }, ...inner.parts);
    } else addLeaf(parts, readToken(token));
  }
  return { parts, next, closed: false };
}

function addLeaf(parts: PhrasePart[], leaf: Leaf): void {
  const last = parts.at(-1);
  if (leaf.kind === 'text' && last?.kind === 'text') {
    parts[parts.length - 1] = { kind: 'text', text: last.text + leaf.text };
  } else parts.push(leaf);
}

function readToken(token: RegExpExecArray): Leaf {
  const [written, escaped, inside] = token;
  if (escaped !== undefined) return { kind: 'text', text: escaped };
  if (inside !== undefined) {
    const slot = readSlot(inside.trim());
    return slot === null
      ? { kind: 'unreadable', written, at: token.index }
      : { kind: 'slot', slot, written, at: token.index };
  }
  if (/^[[\]{}]$/.test(written)) return { kind: 'unreadable', written, at: token.index };
  return { kind: 'text', text: written };
}

const name = '[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*';
const pair = new RegExp(`^(${name})\\s*([/:=])\\s*(${name}|có|không)$`);

function readSlot(words: string): Slot | null {
  if (words === 'reasons') return { kind: 'reasons' };
  if (words === 'change.year') return { kind: 'change', since: 'year' };
  if (words === 'change.period') return { kind: 'change', since: 'period' };
  if (words === 'change.level') return { kind: 'change', since: 'level' };
  if (new RegExp(`^${name}$`).test(words)) return figureName(words);
  const [, left, sign, right] = pair.exec(words.normalize('NFC')) ?? [];
  if (left === undefined || right === undefined) return null;
  if (sign === '=') return { kind: 'choice', measure: left, choice: right };
  if (!new RegExp(`^${name}$`).test(right)) return null;
  if (sign === ':') return { kind: 'unit', measure: left, unit: right };
  return { kind: 'percentage', part: figureName(left), whole: figureName(right) };
}

function figureName(word: string): FigureName {
  const own = ownWords.find((known) => known === word);
  return own === undefined ? { kind: 'figure', id: word } : { kind: 'own', name: own };
}
