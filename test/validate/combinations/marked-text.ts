/** A piece of text with its faulty part between ⟦ and ⟧; without marks the whole file is meant. */
export type Marked = string;

const open = '⟦';
const close = '⟧';

export interface Unmarked {
  readonly text: string;
  /** `line:column-line:column`, counted by hand from the start of the text, in the order of the marks. */
  readonly places: readonly string[];
}

/** Takes the marks out of a text and says where they stood: lines from 1, columns in characters from 1. */
export function unmark(marked: Marked): Unmarked {
  const places: string[] = [];
  let text = '';
  let [line, column, from] = [1, 1, ''];
  for (const character of marked) {
    if (character === open) from = `${line}:${column}`;
    else if (character === close) places.push(`${from}-${line}:${column}`);
    else {
      text += character;
      if (character === '\n') [line, column] = [line + 1, 1];
      else if (character !== '\r' && character !== '\uFEFF') column += 1;
    }
  }
  return { text, places };
}
