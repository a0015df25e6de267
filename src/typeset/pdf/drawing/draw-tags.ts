import type { Page } from '../flow/page.ts';
import type { DrawingMark, FieldMark, ImageMark, TextMark } from '../flow/strip.ts';
import type { Tag } from '../flow/tag.ts';
import { drawField } from './draw-field.ts';
import { drawLink, portionsOf, type Targets, targetsOf } from './draw-link.ts';
import { drawPicture } from './draw-picture.ts';
import { drawText } from './draw-text.ts';
import type { PdfDocument, PdfElement } from './pdfkit.ts';

type ContentMark = TextMark | ImageMark | DrawingMark | FieldMark;

/** What hangs on one leaf, page by page. */
type Content = Map<number, ContentMark[]>;

/** Draws the content in the order of the structure tree, each leaf on the page(s) where it was placed. */
export function drawTags(document: PdfDocument, root: Tag, pages: readonly Page[]): void {
  const contents = collectContents(pages);
  const targets = targetsOf(document, pages);
  const element = document.struct(root.role);
  document.addStructure(element);
  for (const child of root.children) drawTag(document, { tag: child, parent: element, contents, targets });
  element.end();
}

function collectContents(pages: readonly Page[]): Map<Tag, Content> {
  const contents = new Map<Tag, Content>();
  pages.forEach(({ marks }, index) => {
    for (const { mark, artifact } of marks) {
      if (artifact || !('tag' in mark)) continue;
      const content = contents.get(mark.tag) ?? new Map<number, ContentMark[]>();
      const marksOfPage = content.get(index) ?? [];
      marksOfPage.push(mark);
      content.set(index, marksOfPage);
      contents.set(mark.tag, content);
    }
  });
  return contents;
}

interface TagPlace {
  readonly tag: Tag;
  readonly parent: PdfElement;
  readonly contents: ReadonlyMap<Tag, Content>;
  readonly targets: Targets;
}

function drawTag(document: PdfDocument, { tag, parent, contents, targets }: TagPlace): void {
  const content = contents.get(tag);
  const first = content?.keys().next().value;
  if (first !== undefined) document.switchToPage(first);
  const element = document.struct(tag.role, optionsOf(tag, content));
  addSpans(element, tag);
  parent.add(element);
  for (const [page, marks] of content ?? []) {
    document.switchToPage(page);
    const fields = marks.filter((mark) => mark.kind === 'field');
    for (const field of fields) drawField(document, element, field);
    const drawn = marks.filter((mark) => mark.kind !== 'field');
    if (drawn.length === 0) continue;
    if (drawn.some(hasLink)) drawLinked(document, { parent: element, targets }, drawn.filter(isText));
    else {
      element.add(() => {
        for (const mark of drawn) drawContent(document, mark);
      });
    }
  }
  for (const child of tag.children) drawTag(document, { tag: child, parent: element, contents, targets });
  element.end();
}

function isText(mark: ContentMark): mark is TextMark {
  return mark.kind === 'text';
}

function hasLink(mark: ContentMark): boolean {
  return isText(mark) && mark.line.runs.some(({ link }) => link !== undefined);
}

function drawLinked(
  document: PdfDocument,
  place: { readonly parent: PdfElement; readonly targets: Targets },
  marks: readonly TextMark[],
): void {
  for (const portion of portionsOf(marks, place.targets)) {
    if (portion.link !== undefined) drawLink(document, place, portion);
    else {
      place.parent.add(() => {
        for (const mark of portion.marks) drawText(document, mark);
      });
    }
  }
}

function drawContent(document: PdfDocument, mark: TextMark | ImageMark | DrawingMark): void {
  if (mark.kind === 'text') drawText(document, mark);
  else if (mark.kind === 'drawing') drawPicture(document, mark);
  else document.image(mark.bytes, mark.x, mark.y, { width: mark.width, height: mark.height });
}

function optionsOf({ attributes }: Tag, content: Content | undefined): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  if (attributes?.alt !== undefined) options.alt = attributes.alt;
  if (attributes?.scope !== undefined) options.scope = attributes.scope;
  const image = [...(content?.values() ?? [])]
    .flat()
    .find((mark) => mark.kind === 'image' || mark.kind === 'drawing');
  if (image) options.bbox = [image.x, image.y, image.x + image.width, image.y + image.height];
  return options;
}

/** pdfkit knows no spans of cells: they join the attributes that it made of the scope. */
function addSpans(element: PdfElement, { attributes }: Tag): void {
  const { data } = element.dictionary;
  if (!attributes?.scope || typeof data.A !== 'object') return;
  const spans = { ColSpan: attributes.columns ?? 1, RowSpan: attributes.rows ?? 1 };
  data.A = { ...data.A, ...spans };
}
