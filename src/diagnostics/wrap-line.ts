import stringWidth from 'fast-string-width';

/** Narrower, and there is no line that reads well. */
const narrowest = 20;

/**
 * A line as rows that a terminal of so many columns does not break in mid-word: broken at spaces, below its own
 * indentation (below two spaces where it has none). A word that is wider (a path) is left whole. Colours take no room.
 * @param width `Infinity` where it is not known.
 */
export function wrapLine(line: string, width: number): readonly string[] {
  if (width < narrowest || stringWidth(line) <= width) return [line];
  const lead = /^ */.exec(line)?.[0] ?? '';
  const hang = lead === '' ? '  ' : lead;
  const rows: string[] = [];
  for (const word of line.slice(lead.length).split(' ')) {
    const last = rows.at(-1);
    if (last === undefined) rows.push(lead + word);
    else if (stringWidth(`${last} ${word}`) <= width) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(hang + word);
  }
  return rows;
}

/** The same for a text of several lines. */
export function wrapText(text: string, width: number): string {
  if (width === Number.POSITIVE_INFINITY) return text;
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, width))
    .join('\n');
}
