import type { Token } from 'markdown-it';
import type { Inline, Rich, TextInline } from './document.ts';

const lineBreak = /^<br\s*\/?>$/i;
const comment = /^<!--[\s\S]*-->$/;
/** Control, format and unassigned characters have no place on paper. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}]/gu;
const whiteSpace = /[^\S\u00A0]+/g;

/** Inline tokens of markdown-it as our own text runs; raw HTML other than `<br>` and comments is text. */
export function readInlines(tokens: readonly Token[]): Rich {
  const inlines: Inline[] = [];
  let bold = 0;
  let italic = 0;
  let link: string | undefined;
  for (const token of tokens) {
    if (token.type === 'strong_open' || token.type === 'strong_close') bold += token.nesting;
    else if (token.type === 'em_open' || token.type === 'em_close') italic += token.nesting;
    else if (token.type === 'link_open') link = innerTarget(token);
    else if (token.type === 'link_close') link = undefined;
    else if (isBreak(token)) inlines.push({ kind: 'break' });
    else {
      const style = { bold: bold > 0, italic: italic > 0, ...(link !== undefined && { link }) };
      addText(inlines, { text: textOf(token), ...style });
    }
  }
  return inlines;
}

/** Plain text as a run without emphasis. */
export function plainText(text: string): Rich {
  const inlines: Inline[] = [];
  addText(inlines, { text, bold: false, italic: false });
  return inlines;
}

/** A report leads nowhere outside itself: of any other link only the words are printed. */
function innerTarget(token: Token): string | undefined {
  const target = String(token.attrGet('href') ?? '');
  if (!target.startsWith('#')) return undefined;
  try {
    return decodeURIComponent(target.slice(1)).normalize('NFC');
  } catch {
    return target.slice(1);
  }
}

function isBreak(token: Token): boolean {
  return token.type === 'hardbreak' || (token.type === 'html_inline' && lineBreak.test(token.content));
}

function textOf(token: Token): string {
  if (token.type === 'softbreak') return ' ';
  if (token.type === 'html_inline' && comment.test(token.content)) return '';
  return token.content;
}

function addText(inlines: Inline[], { text, ...style }: Omit<TextInline, 'kind'>): void {
  const clean = text.normalize('NFC').replace(whiteSpace, ' ').replace(unprintable, '');
  if (clean === '') return;
  const last = inlines.at(-1);
  if (last?.kind === 'text' && isSameStyle(last, style)) {
    inlines[inlines.length - 1] = { ...last, text: (last.text + clean).replace(whiteSpace, ' ') };
  } else inlines.push({ kind: 'text', text: clean, ...style });
}

function isSameStyle(one: Style, other: Style): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.link === other.link;
}

type Style = Omit<TextInline, 'kind' | 'text'>;
