import type { Inline, Rich } from './document.ts';

/** The lines that `<br>` makes of a text, each without breaks. */
export function splitLines(text: Rich): Rich[] {
  const lines: Inline[][] = [[]];
  for (const inline of text) {
    if (inline.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
}

/** The words of a text, without emphasis; breaks read as spaces. */
export function toPlain(text: Rich): string {
  return text
    .map((inline) => (inline.kind === 'text' ? inline.text : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether every letter of the text is bold (a text without letters is not). */
export function isBold(text: Rich): boolean {
  const runs = text.filter((inline) => inline.kind === 'text' && inline.text.trim() !== '');
  return runs.length > 0 && runs.every((inline) => inline.kind === 'text' && inline.bold);
}

/** Whether every letter of the text is italic (a text without letters is not). */
export function isItalic(text: Rich): boolean {
  const runs = text.filter((inline) => inline.kind === 'text' && inline.text.trim() !== '');
  return runs.length > 0 && runs.every((inline) => inline.kind === 'text' && inline.italic);
}

/** The same words in another emphasis. */
export function restyle(text: Rich, style: { bold?: boolean; italic?: boolean }): Rich {
  return text.map((inline) => (inline.kind === 'text' ? { ...inline, ...style } : inline));
}

/** What links call a heading, as viewers of Markdown do: `Phụ lục I` is `phụ-lục-i`. */
export function anchorName(heading: Rich): string {
  return toPlain(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
