import type { Figure } from '../../dialect/document.ts';
import { plainText } from '../../dialect/read-inlines.ts';
import { restyle } from '../../dialect/rich.ts';
import type { Drawing } from '../../svg/drawing.ts';
import { readSvg } from '../../svg/read-svg.ts';
import { openPdfkit } from '../drawing/pdfkit.ts';
import type { SetBlock, SetContext } from '../flow/context.ts';
import { type DrawingMark, type ImageMark, strip } from '../flow/strip.ts';
import { tag } from '../flow/tag.ts';
import { setParagraph } from './set-paragraph.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is shown: a drawing stays vector. */
type Content =
  | { readonly drawing: Drawing; readonly size: Size }
  | { readonly bytes: Uint8Array; readonly size: Size };

/** An image as wide as the text allows, never enlarged; without its bytes, the alternative text stands for it. */
export function setFigure(figure: Figure, context: SetContext): SetBlock {
  const bytes = context.images.get(figure.source);
  const content = bytes ? readContent(bytes) : null;
  if (content === null) {
    context.report({ code: 'image', line: figure.line, subject: figure.source });
    const text = restyle(plainText(figure.alternative), { italic: true });
    return setParagraph({ kind: 'paragraph', text, align: 'center', line: figure.line }, context);
  }
  const { heightShare, spacing } = context.profile.figure;
  const { size } = content;
  const scale = Math.min(1, context.width / size.width, (context.height * heightShare) / size.height);
  const leaf = tag('Figure', [], { alt: figure.alternative });
  const width = size.width * scale;
  const height = size.height * scale;
  const place = { tag: leaf, x: (context.width - width) / 2, y: 0, width, height };
  const mark: ImageMark | DrawingMark =
    'drawing' in content
      ? { kind: 'drawing', ...place, drawing: content.drawing, scale, fonts: context.fonts }
      : { kind: 'image', ...place, bytes: content.bytes };
  return { strips: [strip(height, [mark], { before: spacing })], tags: [leaf] };
}

/** Null if the bytes are no PNG, JPEG or plain SVG. */
function readContent(bytes: Uint8Array): Content | null {
  const drawing = bytes[0] === lessThan ? readSvg(bytes) : null;
  if (drawing) return { drawing, size: drawing };
  try {
    return { bytes, size: openPdfkit({ font: null, autoFirstPage: false }).openImage(bytes) };
  } catch {
    return null;
  }
}

const lessThan = 0x3c;
