import type { AppendixTitle, Rich, Title } from '../../dialect/document.ts';
import { anchorName, isBold, restyle, toPlain } from '../../dialect/rich.ts';
import type { SetBlock, SetContext } from '../flow/context.ts';
import { type Strip, strip } from '../flow/strip.ts';
import { type Tag, type TagRole, tag } from '../flow/tag.ts';
import { setLines } from '../setting/set-lines.ts';
import { shortRule } from './set-rule.ts';
import { heightOf, stackLines } from './stack-lines.ts';

/** Type of document and what it is about, centred, with a short rule below (ND30 Phụ lục I, II.5.b). */
export function setTitle(title: Title, context: SetContext): SetBlock {
  const measures = context.profile.title;
  const block = new CentredBlock(context);
  block.add(restyle(title.name, { bold: true }), 'H1', measures.nameSize);
  for (const text of title.abstract) block.add(text, 'P', measures.abstractSize);
  if (title.ruled) block.addRule();
  return block.finish(measures);
}

/** `Phụ lục I`, its title and what it belongs to, centred, with a short rule below (III.1.b-c). */
export function setAppendixTitle(title: AppendixTitle, context: SetContext): SetBlock {
  const measures = context.profile.appendix;
  const block = new CentredBlock(context);
  const names = title.lines.filter(isBold);
  block.addAnchor(anchorName(title.name), [title.name, ...names].map(toPlain).join('. '));
  block.add(restyle(title.name, { bold: true }), 'H2', measures.nameSize);
  for (const text of title.lines) block.add(text, 'P', isBold(text) ? measures.titleSize : measures.noteSize);
  if (title.ruled) block.addRule();
  return block.finish({ spaceAbove: 0, spaceBelow: measures.spaceBelow });
}

/** Centred paragraphs that stay together and with the text below. */
class CentredBlock {
  readonly #context: SetContext;
  readonly #strips: Strip[] = [];
  readonly #tags: Tag[] = [];
  #lastWidth = 0;

  constructor(context: SetContext) {
    this.#context = context;
  }

  addAnchor(name: string, title: string): void {
    this.#strips.push(strip(0, [{ kind: 'anchor', name, title, level: 2, y: 0 }]));
  }

  add(text: Rich, role: TagRole, size: number): void {
    const { fonts, width, profile } = this.#context;
    const leaf = tag(role);
    const lines = setLines(text, {
      fonts,
      width,
      size,
      align: 'center',
      lineSpacing: profile.body.lineSpacing,
      lastTwoTogether: true,
    });
    this.#strips.push(strip(heightOf(lines), stackLines(lines, { tag: leaf })));
    this.#tags.push(leaf);
    this.#lastWidth = lines.at(-1)?.width ?? 0;
  }

  addRule(): void {
    this.#strips.push(shortRule(this.#context, this.#lastWidth));
  }

  finish({ spaceAbove, spaceBelow }: { spaceAbove: number; spaceBelow: number }): SetBlock {
    const strips = [...this.#strips, strip(spaceBelow, [])];
    return {
      strips: strips.map((one, index) => ({ ...one, keep: true, before: index === 0 ? spaceAbove : 0 })),
      tags: this.#tags,
    };
  }
}
