import stringWidth from 'fast-string-width';
import type { Place } from '../../domain/place.ts';
import { neutralise } from '../neutralise.ts';

/** How many columns of the user's line are shown at most, and at least, however narrow the terminal. */
const widths = { most: 96, least: 24 };

/**
 * The user's own line with carets under the place. Columns are characters; wide and combining characters take
 * the room that a terminal gives them.
 * @param room columns for the frame.
 */
export function codeFrame(text: string, place: Place, room = Number.POSITIVE_INFINITY): readonly string[] {
  const line = [...(lineOf(text, place.line) ?? '')];
  const last = place.endLine > place.line ? line.length + 1 : place.endColumn;
  const [from, to] = [place.column - 1, Math.max(last - 1, place.column)];
  const gutter = String(place.line);
  const free = room - gutter.length - ' │ '.length;
  const widest = Math.max(widths.least, Math.min(widths.most, free));
  const start = to <= widest ? 0 : Math.max(0, Math.min(from - 20, line.length - widest));
  const shown = (begin: number, end: number): string =>
    neutralise(line.slice(Math.max(begin, start), Math.min(end, start + widest)).join(''));
  const carets = Math.max(1, Math.min(stringWidth(shown(from, to)), widest));
  return [
    `${gutter} │ ${shown(start, line.length)}`.trimEnd(),
    `${' '.repeat(gutter.length)} │ ${' '.repeat(stringWidth(shown(start, from)))}${'^'.repeat(carets)}`,
  ];
}

/** The lines of the text asked for last: findings come file by file, and a file may have thousands. */
let split: { readonly text: string; readonly lines: readonly string[] } = { text: '', lines: [] };

function lineOf(text: string, number: number): string | undefined {
  if (split.text !== text) split = { text, lines: text.split(/\r\n|\n|\r/) };
  return split.lines[number - 1];
}
