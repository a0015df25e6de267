import type { Figure } from '../../dialect/document.ts';
import { plainText } from '../../dialect/read-inlines.ts';
import { restyle } from '../../dialect/rich.ts';
import { openPdfkit } from '../drawing/pdfkit.ts';
import type { SetBlock, SetContext } from '../flow/context.ts';
import { strip } from '../flow/strip.ts';
import { tag } from '../flow/tag.ts';
import { setParagraph } from './set-paragraph.ts';

/** An image as wide as the text allows, never enlarged; without its bytes, the alternative text stands for it. */
export function setFigure(figure: Figure, context: SetContext): SetBlock {
  const bytes = context.images.get(figure.source);
  const size = bytes && sizeOf(bytes);
  if (!bytes || !size) {
    context.report({ code: 'image', line: figure.line, subject: figure.source });
    const text = restyle(plainText(figure.alternative), { italic: true });
    return setParagraph({ kind: 'paragraph', text, align: 'center', line: figure.line }, context);
  }
  const { heightShare, spacing } = context.profile.figure;
  const scale = Math.min(1, context.width / size.width, (context.height * heightShare) / size.height);
  const width = size.width * scale;
  const height = size.height * scale;
  const leaf = tag('Figure', [], { alt: figure.alternative });
  const mark = {
    kind: 'image',
    tag: leaf,
    bytes,
    x: (context.width - width) / 2,
    y: 0,
    width,
    height,
  } as const;
  return { strips: [strip(height, [mark], { before: spacing })], tags: [leaf] };
}

/** Null if the bytes are no PNG or JPEG. */
function sizeOf(bytes: Uint8Array): { width: number; height: number } | null {
  try {
    return openPdfkit({ font: null, autoFirstPage: false }).openImage(bytes);
  } catch {
    return null;
  }
}
