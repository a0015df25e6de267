/** Letters that number the points of an official text: no ă, â, ê, ô, ơ, ư, and đ after d. */
const letters = [...'abcdđeghiklmnopqrstuvxy'];

/** `a)`, `b)` … `đ)` … `y)`, then `aa)`, for the point at this index from 0. */
export function letterMark(index: number): string {
  const letter = letters[index % letters.length] ?? '';
  return `${letter.repeat(1 + Math.floor(index / letters.length))})`;
}
