import type { Lettering, Piece, Word } from './words.ts';

/** After these a formula or a symbol is divided, if it must be; after the others if it has none of the first. */
const dividers = [/[=+/-]/, /[,;.)_]/];
const combining = /^\p{M}/u;

/** Divides a word that is wider than the line: after a sign where there is one, else after any letter. */
export function breakWord(word: Word, width: number, lettering: Lettering): [Word, Word] | null {
  const letters = word.pieces.flatMap((piece) => [...piece.text].map((text) => ({ ...piece, text })));
  let taken = 0;
  let count = 0;
  const atDivider = dividers.map(() => 0);
  for (const letter of letters) {
    taken += lettering.fonts[letter.face].widthOf(letter.text) * lettering.size;
    if (taken > width && count > 0) break;
    count += 1;
    dividers.forEach((divider, rank) => {
      if (divider.test(letter.text)) atDivider[rank] = count;
    });
  }
  let cut = atDivider.find((place) => place > 0) ?? count;
  while (cut < letters.length && combining.test(letters[cut]?.text ?? '')) cut += 1;
  if (cut >= letters.length) return null;
  return [
    joinLetters(letters.slice(0, cut), word.space, lettering),
    joinLetters(letters.slice(cut), null, lettering),
  ];
}

/** Widths of the parts that a formula falls into when it is divided after its signs. */
export function partsOfFormula(text: string): string[] {
  return text.match(/[^=+/]+[=+/]*|[=+/]+/g) ?? [];
}

function joinLetters(
  letters: readonly Omit<Piece, 'width'>[],
  space: Piece | null,
  lettering: Lettering,
): Word {
  const pieces: Piece[] = [];
  for (const letter of letters) {
    const { text, face, link } = letter;
    const width = lettering.fonts[face].widthOf(text) * lettering.size;
    const last = pieces.at(-1);
    if (last?.face === face && last.link === link)
      pieces[pieces.length - 1] = { ...last, text: last.text + text, width: last.width + width };
    else pieces.push({ ...letter, width });
  }
  return { pieces, width: pieces.reduce((sum, piece) => sum + piece.width, 0), space, glued: false };
}
