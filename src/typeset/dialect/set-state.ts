import type { DocumentState } from './front-matter.ts';

const frontMatter = /^---\n[\s\S]*?\n?---(?:\n|$)/;
const draftMark = /<!-- cchc:draft-mark -->\n+[^\n]+\n+/g;
/** The letterhead's comment and table: the draft's mark stands right below. */
const letterhead = /<!-- cchc:letterhead -->\n+(?:\|[^\n]*(?:\n|$))+/;

/**
 * The same document in another state: what the front matter says, and whether it bears `DỰ THẢO`. A text that somebody
 * has reworded says of itself whatever its author wrote; this makes it say what it is.
 */
export function setState(
  markdown: string,
  {
    state,
    ...provenance
  }: { readonly state: DocumentState; readonly digest?: string; readonly signoffHead?: string },
): string {
  const text = unixLines(markdown);
  const head = frontMatter.exec(text)?.[0] ?? '';
  const body = text.slice(head.length).replace(draftMark, '');
  const said = Object.entries({ state, ...provenance }).reduce(setLine, head);
  return said + (state === 'draft' ? withDraftMark(body) : body);
}

/** Sets one line of the front matter where it stands, or at its end. */
function setLine(head: string, [key, value]: [string, string]): string {
  const line = new RegExp(`^${key}:.*$`, 'm');
  return line.test(head)
    ? head.replace(line, `${key}: ${value}`)
    : head.replace(/---\n?$/, `${key}: ${value}\n---\n`);
}

/** The document with the number and date that another one's letterhead has. */
export function copyStamp(markdown: string, from: string): string {
  const stamp = letterhead.exec(from)?.[0].trimEnd().split('\n').at(-1);
  return unixLines(markdown).replace(letterhead, (whole) => {
    const lines = whole.trimEnd().split('\n');
    return stamp === undefined ? whole : `${[...lines.slice(0, -1), stamp].join('\n')}\n`;
  });
}

/** The document with blanks for number and date, to be filled in once it has them. */
export function clearStamp(markdown: string): string {
  const blank = (width: number): string => '\u00A0'.repeat(width);
  return unixLines(markdown).replace(letterhead, (whole) =>
    whole
      .replace(/(Số:)[ \u00A0]*[\d.]+[ \u00A0]*\//, `$1 ${blank(8)}/`)
      .replace(/ngày[ \u00A0]+\d+[ \u00A0]+tháng[ \u00A0]+\d+/, `ngày ${blank(6)} tháng ${blank(6)}`),
  );
}

/** Which line of the original a line of the changed document is; both count from 1. */
export function originalLine(line: number, changed: string, original: string): number {
  const lines = unixLines(original).split('\n');
  const now = changed.split('\n');
  const before = line - (now.length - lines.length);
  return now[line - 1] === lines[before - 1] ? before : line;
}

function unixLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function withDraftMark(body: string): string {
  const mark = '<!-- cchc:draft-mark -->\n\n**DỰ THẢO**\n\n';
  const place = letterhead.exec(body);
  if (!place) return `\n${mark}${body.replace(/^\n+/, '')}`;
  const end = place.index + place[0].length;
  return `${body.slice(0, end)}\n${mark}${body.slice(end).replace(/^\n+/, '')}`;
}
