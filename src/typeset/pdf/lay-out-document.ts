import type { Part } from '../dialect/document.ts';
import { setPart } from './components/set-part.ts';
import type { SetContext } from './flow/context.ts';
import { type Page, type PageFormat, textHeight, textWidth } from './flow/page.ts';
import { paginate } from './flow/paginate.ts';
import { type Tag, tag } from './flow/tag.ts';
import type { LayoutProfile } from './profile.ts';

export interface LaidOutDocument {
  readonly pages: readonly Page[];
  readonly root: Tag;
}

export type DocumentContext = Omit<SetContext, 'width' | 'height' | 'bodySize'>;

/** Sets every part on pages of its own. Nothing is drawn yet. */
export function layOutDocument(parts: readonly Part[], context: DocumentContext): LaidOutDocument {
  const { profile } = context;
  const set = parts.map((part) => {
    const format = formatOf(part, profile);
    const bodySize = part.appendix ? profile.appendix.bodySize : profile.body.size;
    const size = { width: textWidth(format), height: textHeight(format) };
    const { strips, tag: section } = setPart(part, { ...context, ...size, bodySize });
    return { pages: paginate(strips, format), section };
  });
  return {
    pages: set.flatMap(({ pages }) => pages),
    root: tag(
      'Document',
      set.map(({ section }) => section),
    ),
  };
}

function formatOf({ landscape }: Part, { paper, margins }: LayoutProfile): PageFormat {
  if (landscape) return { width: paper.height, height: paper.width, margins: margins.landscape };
  return { ...paper, margins: margins.portrait };
}
